package org.saiwu.hostile;

import java.io.IOException;

/** See {@link FuzzTargets}. */
class CsvFuzz extends Fuzz {
    CsvFuzz() throws IOException {}
}
