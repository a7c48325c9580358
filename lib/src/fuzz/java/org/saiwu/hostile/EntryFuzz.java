package org.saiwu.hostile;

import java.io.IOException;

/** See {@link FuzzTargets}. */
class EntryFuzz extends Fuzz {
    EntryFuzz() throws IOException {}
}
