package org.saiwu.report.award;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saiwu.award.Rational;
import org.saiwu.award.ScoreFile;
import org.saiwu.contest.AwardKey;
import org.saiwu.contest.Category;
import org.saiwu.contest.Contest;
import org.saiwu.contest.Language;
import org.saiwu.report.Messages;
import org.saiwu.table.CellValue;

/** What a contest calls its categories, levels and keys in one language, and how figures are shown. */
final class AwardTerms {
    /** For the eye: what is decided is decided by the exact score, which stands beside it. */
    private static final int SHOWN_PLACES = 4;

    /** As many as adjusted scores are taken to. */
    private static final int MOST_PLACES = 20;

    private static final int SHARE_PLACES = 4;

    private final Contest contest;
    private final Language language;
    private final Messages words;
    private final Map<String, String> levels = new HashMap<>();

    AwardTerms(Contest contest, Language language, Messages words) {
        this.contest = contest;
        this.language = language;
        this.words = words;
        contest.awards().stream()
                .flatMap(rule -> rule.levels().stream())
                .forEach(level -> levels.put(level.id(), level.title().in(language)));
    }

    String category(String id) {
        if (id.equals(ScoreFile.ONE_CATEGORY)) {
            return words.get("category.all");
        }
        return contest.category(id)
                .map(Category::title)
                .map(title -> title.in(language))
                .orElse(id);
    }

    String unitType(String id) {
        return contest.quota().stream()
                .flatMap(quota -> quota.unitTypes().stream())
                .filter(type -> type.id().equals(id))
                .map(type -> type.title().in(language))
                .findFirst()
                .orElse(id);
    }

    String level(String id) {
        return levels.getOrDefault(id, id);
    }

    String level(Optional<String> id) {
        return id.map(this::level).orElseGet(() -> words.get("level.none"));
    }

    /** A key's title, or the word for the lot. */
    String key(String column) {
        if (column.equals("lot")) {
            return words.get("key.lot");
        }
        return contest.awards().stream()
                .flatMap(rule -> rule.keys().stream())
                .filter(key -> key.column().equals(column))
                .map(AwardKey::title)
                .map(title -> title.in(language))
                .findFirst()
                .orElse(column);
    }

    /** A score to four decimals at most. */
    static BigDecimal shown(Rational score) {
        return plain(score.rounded(SHOWN_PLACES));
    }

    /** The same without zeros at its end and without an exponent. */
    static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** The exact number: a decimal where it is one of at most 20 places, otherwise numerator/denominator. */
    static String exact(Rational score) {
        BigDecimal decimal = plain(score.rounded(MOST_PLACES));
        return Rational.of(decimal).equals(score)
                ? decimal.toPlainString()
                : score.numerator() + "/" + score.denominator();
    }

    static CellValue score(Rational score) {
        return CellValue.number(shown(score));
    }

    static CellValue share(Rational share) {
        return CellValue.percent(share.rounded(SHARE_PLACES));
    }

    static String percent(Rational share) {
        return share.rounded(SHARE_PLACES).movePointRight(2).toPlainString() + "%";
    }

    /** Names side by side. */
    static String listed(List<String> names) {
        return String.join("、", names);
    }
}
