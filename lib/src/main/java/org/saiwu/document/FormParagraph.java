package org.saiwu.document;

/**
 * A paragraph outside tables that is not blank.
 *
 * @param number its number among all paragraphs outside tables, from 1
 * @param text its text without white space at either end; line breaks are newlines
 */
public record FormParagraph(int number, String text) implements FormBlock {}
