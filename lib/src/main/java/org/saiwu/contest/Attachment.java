package org.saiwu.contest;

/**
 * The zip that holds everything of an entry.
 *
 * @param maxSize bytes; above it is an error
 * @param warnAbove bytes; above it is a warning, since the portal may count its megabytes either way
 */
public record Attachment(String clause, long maxSize, long warnAbove) {
    public Attachment {
        if (warnAbove <= 0 || maxSize < warnAbove) {
            throw new IllegalArgumentException("the warning comes before the limit");
        }
    }
}
