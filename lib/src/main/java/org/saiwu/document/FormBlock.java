package org.saiwu.document;

/** A table or a paragraph of a form. */
public sealed interface FormBlock permits FormTable, FormParagraph {}
