package org.saiwu.report.duplication;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.saiwu.contest.Language;
import org.saiwu.duplication.DocumentResult;
import org.saiwu.duplication.Parameters;
import org.saiwu.duplication.Rate;
import org.saiwu.duplication.Suspicion;
import org.saiwu.duplication.Threshold;
import org.saiwu.duplication.UnreadableText;
import org.saiwu.duplication.Verdict;
import org.saiwu.report.Messages;

/** The words for what a check found. */
final class DuplicationTerms {
    private static final int DECIMALS = 6;

    private final Messages words;
    private final Messages common;

    DuplicationTerms(Language language) {
        this.words = Messages.of("duplication", language);
        this.common = Messages.of("words", language);
    }

    String get(String key) {
        return words.get(key);
    }

    String say(String key, Map<String, ?> values) {
        return words.say(key, values);
    }

    /** The id of a verdict, as programs read it. */
    static String id(Verdict verdict) {
        return switch (verdict) {
            case PASS -> "pass";
            case FAIL -> "fail";
            case CANNOT_TELL -> "cannot-tell";
        };
    }

    String verdict(Verdict verdict) {
        return words.get("verdict." + id(verdict));
    }

    /** Why a document has no text. */
    String reason(UnreadableText text) {
        return words.find("reason." + text.reason()).orElseGet(() -> common.get("unreadable." + text.reason()));
    }

    /** A suspicion with its count and sample. */
    String suspicion(Suspicion suspicion) {
        return words.say(
                "suspicion",
                Map.of(
                        "count",
                        suspicion.count(),
                        "kind",
                        common.get("trait." + suspicion.kind()),
                        "sample",
                        suspicion.sample()));
    }

    List<String> suspicions(DocumentResult result) {
        List<String> all = new ArrayList<>();
        result.suspicions().forEach(suspicion -> all.add(suspicion(suspicion)));
        return all;
    }

    /** The rate as programs read it, with six decimals at most. */
    static BigDecimal decimal(Rate rate) {
        BigDecimal value = rate.decimal(DECIMALS).stripTrailingZeros();
        return value.scale() < 0 ? value.setScale(0) : value;
    }

    /** The rate to hundredths of a percent, never rounded up to a limit that it does not reach. */
    static BigDecimal share(Rate rate, Threshold threshold) {
        BigDecimal rounded = rate.decimal(4);
        boolean reaches = rounded.multiply(BigDecimal.valueOf(threshold.denominator()))
                        .compareTo(BigDecimal.valueOf(threshold.numerator()))
                >= 0;
        return reaches && !rate.reaches(threshold) && rate.denominator() > 0
                ? BigDecimal.valueOf(rate.numerator())
                        .divide(BigDecimal.valueOf(rate.denominator()), 4, RoundingMode.DOWN)
                : rounded;
    }

    /** For example {@code 35.38%}. */
    static String percent(Rate rate, Parameters parameters) {
        return share(rate, parameters.threshold()).movePointRight(2).toPlainString() + "%";
    }

    /** For example {@code 1124/3177}. */
    static String fraction(Rate rate) {
        return String.format(Locale.ROOT, "%d/%d", rate.numerator(), rate.denominator());
    }
}
