package org.saiwu.media.engine;

import java.io.IOException;
import java.nio.file.Files;
import org.saiwu.media.MediaSource;

/** Writes a source as libavformat's protocols address it. */
final class Address {

    private Address() {}

    /** Returns {@code file:PATH}, or {@code subfile:} for a part of a file; the path is absolute, so no part of it is read as options. */
    static String of(MediaSource source) throws IOException {
        String file = "file:" + source.file();
        boolean whole = source.offset() == 0 && source.length() == Files.size(source.file());
        return whole ? file : "subfile,,start," + source.offset() + ",end," + source.end() + ",,:" + file;
    }
}
