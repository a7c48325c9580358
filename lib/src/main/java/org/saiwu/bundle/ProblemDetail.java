package org.saiwu.bundle;

import org.saiwu.file.zip.EncryptionScheme;
import org.saiwu.file.zip.HeaderField;

/** What was found, beyond the kind of a problem; which detail comes with which kind is said in {@link ProblemKind}. */
public sealed interface ProblemDetail {

    /** Nothing to add. */
    record None() implements ProblemDetail {}

    /** A number found and the number declared or allowed; bytes, unless the kind says otherwise. */
    record Measured(long actual, long limit) implements ProblemDetail {}

    /** What the bytes really are. */
    record Content(ContentKind content) implements ProblemDetail {}

    /** A compression method by its number and its usual name. */
    record Method(int code, String name) implements ProblemDetail {}

    /** How something is encrypted. */
    record Encryption(EncryptionScheme scheme) implements ProblemDetail {}

    /** The member with which this one collides. */
    record OtherMember(String name) implements ProblemDetail {}

    /** The field in which two headers disagree. */
    record Field(HeaderField field) implements ProblemDetail {}

    /** The part of the name that breaks the rule: a component, or a character as {@code U+XXXX}. */
    record Part(String text) implements ProblemDetail {}

    /** How a name was read, and how many members of the bundle were read that way. */
    record Decoding(NameDecoding decoding, int members) implements ProblemDetail {}
}
