package org.saiwu.duplication.input;

import java.nio.file.Path;

/**
 * Where a text is.
 *
 * @param id tells it apart from others of the run; its path below the folder that was named, with {@code /}
 * @param path the document, zip or entry folder
 * @param entry whether it is an entry whose case text is taken, not a document
 */
public record TextSource(String id, Path path, boolean entry) {}
