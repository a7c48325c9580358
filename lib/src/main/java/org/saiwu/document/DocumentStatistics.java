package org.saiwu.document;

import java.util.OptionalInt;

/**
 * What was counted while a document was read.
 *
 * @param pages pages of a PDF, slides, sheets, or the page count an office program stored; absent when the kind has none
 * @param pictures pictures drawn or embedded, each place counted
 * @param characters Unicode code points of the body text without white space
 */
public record DocumentStatistics(OptionalInt pages, int pictures, int characters) {}
