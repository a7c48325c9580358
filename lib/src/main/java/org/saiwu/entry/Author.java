package org.saiwu.entry;

import java.util.Optional;

/**
 * A person who signs an entry.
 *
 * @param name as written, trimmed
 * @param unit the person's own unit, where the form says it for each person
 */
public record Author(String name, Optional<String> unit) {}
