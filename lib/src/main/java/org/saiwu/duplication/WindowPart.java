package org.saiwu.duplication;

/**
 * The windows of one table: where they are and what classes they belong to.
 *
 * @param classes the classes with their members
 * @param windows the windows that are in the table
 * @param classOf the class of each of them, in order of text and start
 * @param offsets where each text's windows begin in {@code classOf}
 * @param kept whether the table is kept for evidence
 */
record WindowPart(WindowClasses classes, WindowBits windows, int[] classOf, int[] offsets, boolean kept) {}
