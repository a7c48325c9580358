package org.saiwu.hostile;

import java.io.IOException;

/** See {@link FuzzTargets}. */
class NameFuzz extends Fuzz {
    NameFuzz() throws IOException {}
}
