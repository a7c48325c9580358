package org.saiwu.hostile;

import java.io.IOException;

/** See {@link FuzzTargets}. */
class PptxFuzz extends Fuzz {
    PptxFuzz() throws IOException {}
}
