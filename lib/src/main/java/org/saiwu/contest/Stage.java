package org.saiwu.contest;

import java.time.LocalDate;

/**
 * A stage of the contest and the last day for it.
 *
 * @param deadline the last day, to its end in the contest's time zone
 */
public record Stage(String id, LocalizedText title, LocalDate deadline, String clause) {}
