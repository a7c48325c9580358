package org.saiwu.hostile;

import java.io.IOException;

/** See {@link FuzzTargets}. */
class XlsxFuzz extends Fuzz {
    XlsxFuzz() throws IOException {}
}
