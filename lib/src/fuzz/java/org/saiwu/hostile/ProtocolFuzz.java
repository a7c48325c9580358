package org.saiwu.hostile;

import java.io.IOException;

/** See {@link FuzzTargets}. */
class ProtocolFuzz extends Fuzz {
    ProtocolFuzz() throws IOException {}
}
