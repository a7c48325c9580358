package org.saiwu.bundle;

import java.nio.file.Path;

/** A member written to {@code file} in a {@link RunFolder}, and what its bytes were found to be. */
public record Extraction(Path file, Verification verification) {}
