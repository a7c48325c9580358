package org.saiwu.contest;

import java.util.Optional;

/**
 * What a contest says of one rule beyond its numbers.
 *
 * @param severity off, info, warning or error; absent for the program's default
 * @param clause the clause that a finding of this rule quotes; absent where the rule's section says it
 */
public record RuleSetting(Optional<String> severity, Optional<String> clause) {}
