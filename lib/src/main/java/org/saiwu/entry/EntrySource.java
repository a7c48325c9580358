package org.saiwu.entry;

import java.nio.file.Path;

/**
 * Where an entry is.
 *
 * @param id tells it apart from others of the run; its path below the folder that was named, with {@code /}
 * @param path the zip or folder
 */
public record EntrySource(String id, Path path) {}
