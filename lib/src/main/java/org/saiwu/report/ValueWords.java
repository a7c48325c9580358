package org.saiwu.report;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.saiwu.check.Value;
import org.saiwu.contest.Language;
import org.saiwu.report.text.VisibleText;

/** Writes the values of findings in one language. */
final class ValueWords {
    /** Longer texts and lists are cut: a name of thousands of characters helps nobody. */
    private static final int LONGEST_TEXT = 300;

    private static final int LONGEST_LIST = 20;

    private final Language language;
    private final Messages words;
    private final MeasureWords measures;

    ValueWords(Language language) {
        this.language = language;
        this.words = Messages.of("words", language);
        this.measures = new MeasureWords(language);
    }

    /** How many digits it takes to tell the measures among these values apart wherever they differ. */
    int detailFor(Collection<Value> values) {
        for (int detail = 0; detail < MeasureWords.EXACT; detail++) {
            Map<String, Value> written = new HashMap<>();
            boolean clear = true;
            for (Value value : values) {
                Value other = measured(value) ? written.putIfAbsent(write(value, detail), value) : null;
                clear &= other == null || other.equals(value);
            }
            if (clear) {
                return detail;
            }
        }
        return MeasureWords.EXACT;
    }

    private static boolean measured(Value value) {
        return value instanceof Value.Size
                || value instanceof Value.Time
                || value instanceof Value.Rate
                || value instanceof Value.Share;
    }

    String write(Value value) {
        return write(value, 0);
    }

    String write(Value value, int detail) {
        // A sealed interface, but pattern matching in switch is younger than the Java that we build for.
        if (value instanceof Value.Text text) {
            return VisibleText.of(text.text(), LONGEST_TEXT);
        } else if (value instanceof Value.Term term) {
            return VisibleText.of(term.text().in(language), LONGEST_TEXT);
        } else if (value instanceof Value.Word word) {
            return words.get(word.key());
        } else if (value instanceof Value.Several several) {
            return list(several.values(), detail);
        } else if (value instanceof Value.Whole whole) {
            return Long.toString(whole.number());
        } else if (value instanceof Value.Size size) {
            return measures.size(size.bytes(), detail);
        } else if (value instanceof Value.Time time) {
            return measures.time(time.duration(), detail);
        } else if (value instanceof Value.Span span) {
            return measures.span(span.start(), span.end());
        } else if (value instanceof Value.Still) {
            return "";
        } else if (value instanceof Value.Rate rate) {
            return measures.rate(rate.bitsPerSecond(), detail);
        } else if (value instanceof Value.Share share) {
            return measures.share(share.part(), share.whole(), detail);
        } else if (value instanceof Value.Day day) {
            return measures.day(day.date());
        } else if (value instanceof Value.Moment moment) {
            return measures.moment(moment.time());
        }
        throw new IllegalStateException("a kind of value without words: " + value.getClass());
    }

    private String list(List<Value> values, int detail) {
        String separator =
                switch (language) {
                    case ZH -> "、";
                    case EN -> ", ";
                };
        String shown = values.stream()
                .limit(LONGEST_LIST)
                .map(value -> write(value, detail))
                .collect(Collectors.joining(separator));
        if (values.size() <= LONGEST_LIST) {
            return shown;
        }
        return switch (language) {
            case ZH -> shown + " 等 " + values.size() + " 项";
            case EN -> shown + " and " + (values.size() - LONGEST_LIST) + " more";
        };
    }
}
