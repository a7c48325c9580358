package org.saiwu.hostile;

import java.io.IOException;

/** See {@link FuzzTargets}. */
class PdfFuzz extends Fuzz {
    PdfFuzz() throws IOException {}
}
