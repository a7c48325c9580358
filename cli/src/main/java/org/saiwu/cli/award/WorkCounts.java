package org.saiwu.cli.award;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.saiwu.cli.Context;
import org.saiwu.contest.Category;
import org.saiwu.contest.Contest;

/** Understands numbers of works as users write them, for example {@code case=120}. */
final class WorkCounts {
    private static final Pattern COUNT = Pattern.compile("\\s*([^=]+?)\\s*=\\s*([0-9]{1,7})\\s*");
    private static final int MOST = 1_000_000;

    private WorkCounts() {}

    /** Numbers by category id in the order written; {@code option} names the sentence of what is wrong. */
    static Map<String, Integer> of(
            List<String> written, String option, Contest contest, UnaryOperator<String> categories, Context context) {
        Set<String> known =
                Set.copyOf(contest.categories().stream().map(Category::id).toList());
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (String count : written) {
            Matcher parts = COUNT.matcher(count);
            if (!parts.matches() || Integer.parseInt(parts.group(2)) > MOST) {
                throw CountingOptions.refused(context, "award.count-invalid", Map.of("option", option, "value", count));
            }
            String category = categories.apply(parts.group(1));
            if (!known.contains(category)) {
                throw CountingOptions.refused(
                        context,
                        "award.count-category",
                        Map.of(
                                "option",
                                option,
                                "value",
                                parts.group(1),
                                "known",
                                String.join(
                                        ", ",
                                        contest.categories().stream()
                                                .map(Category::id)
                                                .toList())));
            }
            if (counts.putIfAbsent(category, Integer.valueOf(parts.group(2))) != null) {
                throw CountingOptions.refused(context, "award.count-invalid", Map.of("option", option, "value", count));
            }
        }
        return counts;
    }
}
