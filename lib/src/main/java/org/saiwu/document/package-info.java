/** Text, form tables and suspicious traits out of untrusted office documents, PDFs, web pages and plain text. */
@NullMarked
package org.saiwu.document;

import org.jspecify.annotations.NullMarked;
