package org.saiwu.hostile;

import java.io.IOException;

/** See {@link FuzzTargets}. */
class ZipFuzz extends Fuzz {
    ZipFuzz() throws IOException {}
}
