package org.saiwu.duplication;

/**
 * The source that a document shares most characters with; of equal ones the first by id.
 *
 * @param id the source's id
 * @param duplicated characters of the document that lie in windows found in this source
 * @param exact false if the bound on evidence kept some sources from being weighed, so that another could hold more
 */
public record LargestSource(String id, int duplicated, boolean exact) {}
