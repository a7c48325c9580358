package org.saiwu.report;

import java.util.Optional;
import org.saiwu.check.Finding;
import org.saiwu.check.RuleId;
import org.saiwu.check.Value;
import org.saiwu.contest.Language;

/** Says in one language what was found; one line each, with characters that could mislead a reader made visible. */
public final class Sentences {
    private final Language language;

    private Sentences(Language language) {
        this.language = language;
    }

    /** The sentences of a language, read once. */
    public static Sentences in(Language language) {
        return new Sentences(language);
    }

    public Language language() {
        return language;
    }

    /** What is wrong, for example "the video is 6:21; the limit is 6:00". */
    public String message(Finding finding) {
        throw new UnsupportedOperationException();
    }

    /** What was measured. */
    public Optional<String> actual(Finding finding) {
        throw new UnsupportedOperationException();
    }

    /** What is permitted. */
    public Optional<String> limit(Finding finding) {
        throw new UnsupportedOperationException();
    }

    /** What to do about it. */
    public Optional<String> hint(Finding finding) {
        throw new UnsupportedOperationException();
    }

    /** A rule's title, a few words. */
    public String title(RuleId rule) {
        throw new UnsupportedOperationException();
    }

    /** What a rule asks for, one sentence. */
    public String explanation(RuleId rule) {
        throw new UnsupportedOperationException();
    }

    /** A value as this language writes it. */
    public String value(Value value) {
        throw new UnsupportedOperationException();
    }

    /** A fixed text of reports by its key, for example a column's header. */
    public String word(String key) {
        throw new UnsupportedOperationException();
    }
}
