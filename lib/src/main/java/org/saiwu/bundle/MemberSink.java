package org.saiwu.bundle;

import java.io.IOException;
import java.io.InputStream;

/** Takes the bytes of one member; need not read them all, nor close the stream. */
@FunctionalInterface
public interface MemberSink {
    /** Reads from the stream, which throws {@link BundleUnreadableException} where the content turns out to be bad. */
    void take(InputStream bytes) throws IOException;
}
