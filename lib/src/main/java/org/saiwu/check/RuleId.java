package org.saiwu.check;

import java.util.Arrays;
import java.util.Optional;

/** A rule's stable, dotted id, and how much breaking it weighs unless a contest says otherwise. */
public enum RuleId {
    BUNDLE_FORMAT("bundle.format", Severity.ERROR),
    BUNDLE_CORRUPT("bundle.corrupt", Severity.ERROR),
    BUNDLE_ENCRYPTED("bundle.encrypted", Severity.ERROR),
    BUNDLE_SIZE("bundle.size", Severity.ERROR),
    BUNDLE_PATH("bundle.path", Severity.ERROR),
    BUNDLE_OVERLAP("bundle.overlap", Severity.ERROR),
    BUNDLE_BOMB("bundle.bomb", Severity.ERROR),
    BUNDLE_NAME_ENCODING("bundle.name-encoding", Severity.WARNING),
    BUNDLE_DUPLICATE_NAME("bundle.duplicate-name", Severity.ERROR),
    BUNDLE_NESTED("bundle.nested", Severity.WARNING),
    ITEM_MISSING("item.missing", Severity.ERROR),
    ITEM_COUNT("item.count", Severity.ERROR),
    ITEM_UNEXPECTED("item.unexpected", Severity.WARNING),
    ITEM_MAIN_WORK_DIFFERS("item.main-work-differs", Severity.ERROR),
    FORM_UNREADABLE("form.unreadable", Severity.ERROR),
    FORM_FIELD_MISSING("form.field-missing", Severity.ERROR),
    FORM_FIELD_INVALID("form.field-invalid", Severity.ERROR),
    AUTHORS_COUNT("authors.count", Severity.ERROR),
    AUTHORS_SAME_UNIT("authors.same-unit", Severity.ERROR),
    MEDIA_UNREADABLE("media.unreadable", Severity.ERROR),
    MEDIA_CONTAINER("media.container", Severity.ERROR),
    MEDIA_TRUNCATED("media.truncated", Severity.ERROR),
    MEDIA_RESOLUTION("media.resolution", Severity.ERROR),
    MEDIA_ASPECT_RATIO("media.aspect-ratio", Severity.ERROR),
    MEDIA_DURATION("media.duration", Severity.ERROR),
    MEDIA_CODEC("media.codec", Severity.WARNING),
    MEDIA_NO_AUDIO("media.no-audio", Severity.WARNING),
    MEDIA_FASTSTART("media.faststart", Severity.INFO),
    MEDIA_BLACK("media.black", Severity.WARNING),
    MEDIA_FROZEN("media.frozen", Severity.WARNING),
    MEDIA_SILENT("media.silent", Severity.WARNING),
    MEDIA_LETTERBOX("media.letterbox", Severity.WARNING),
    MEDIA_UPSCALED("media.upscaled", Severity.WARNING),
    MEDIA_UNSTABLE("media.unstable", Severity.WARNING),
    MEDIA_SUBTITLES("media.subtitles", Severity.INFO),
    DOCUMENT_UNREADABLE("document.unreadable", Severity.ERROR),
    DOCUMENT_ENCRYPTED("document.encrypted", Severity.ERROR),
    DOCUMENT_EMPTY("document.empty", Severity.ERROR),
    DOCUMENT_LENGTH("document.length", Severity.ERROR),
    DOCUMENT_HIDDEN_TEXT("document.hidden-text", Severity.WARNING),
    ENTRY_UNREADABLE("entry.unreadable", Severity.ERROR),
    ENTRIES_SAME_TOPIC("entries.same-topic", Severity.ERROR),
    ENTRIES_SAME_FILE("entries.same-file", Severity.ERROR),
    ENTRIES_TWO_ROUTES("entries.two-routes", Severity.ERROR),
    QUOTA_EXCEEDED("quota.exceeded", Severity.ERROR),
    QUOTA_UNEVEN("quota.uneven", Severity.INFO),
    QUOTA_USAGE("quota.usage", Severity.INFO),
    AWARD_SHARE("award.share", Severity.ERROR),
    AWARD_TIE_SPLIT("award.tie-split", Severity.ERROR),
    AWARD_ORDER("award.order", Severity.ERROR),
    DEADLINE_MISSED("deadline.missed", Severity.ERROR),
    DUPLICATION_RATE("duplication.rate", Severity.ERROR);

    private final String id;
    private final Severity severity;

    RuleId(String id, Severity severity) {
        this.id = id;
        this.severity = severity;
    }

    /** The id as reports and rules files write it, for example {@code media.duration}. */
    public String id() {
        return id;
    }

    public Severity defaultSeverity() {
        return severity;
    }

    /** The rule with that id, or nothing. */
    public static Optional<RuleId> of(String id) {
        return Arrays.stream(values()).filter(rule -> rule.id.equals(id)).findFirst();
    }
}
