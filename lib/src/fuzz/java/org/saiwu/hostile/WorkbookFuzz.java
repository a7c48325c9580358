package org.saiwu.hostile;

import java.io.IOException;

/** See {@link FuzzTargets}. */
class WorkbookFuzz extends Fuzz {
    WorkbookFuzz() throws IOException {}
}
