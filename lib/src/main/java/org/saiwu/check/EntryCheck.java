package org.saiwu.check;

import java.util.List;
import org.saiwu.contest.Contest;
import org.saiwu.entry.Entry;

/** One rule about a single entry. */
@FunctionalInterface
public interface EntryCheck {
    /** What breaks the rule, each at its kind's own severity; nothing when the rule holds or the contest doesn't have it. */
    List<Finding> check(Entry entry, Contest contest);
}
