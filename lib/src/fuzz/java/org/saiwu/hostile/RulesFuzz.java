package org.saiwu.hostile;

import java.io.IOException;

/** See {@link FuzzTargets}. */
class RulesFuzz extends Fuzz {
    RulesFuzz() throws IOException {}
}
