package org.saiwu.hostile;

import java.io.IOException;

/** See {@link FuzzTargets}. */
class BoxFuzz extends Fuzz {
    BoxFuzz() throws IOException {}
}
