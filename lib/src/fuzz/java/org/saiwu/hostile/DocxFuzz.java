package org.saiwu.hostile;

import java.io.IOException;

/** See {@link FuzzTargets}. */
class DocxFuzz extends Fuzz {
    DocxFuzz() throws IOException {}
}
