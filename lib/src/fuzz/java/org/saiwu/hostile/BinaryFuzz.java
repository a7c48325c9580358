package org.saiwu.hostile;

import java.io.IOException;

/** See {@link FuzzTargets}. */
class BinaryFuzz extends Fuzz {
    BinaryFuzz() throws IOException {}
}
