package org.saiwu.hostile;

import java.io.IOException;

/** See {@link FuzzTargets}. */
class TextFuzz extends Fuzz {
    TextFuzz() throws IOException {}
}
