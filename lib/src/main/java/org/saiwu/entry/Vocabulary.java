package org.saiwu.entry;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.saiwu.contest.Category;
import org.saiwu.contest.Contest;
import org.saiwu.contest.LocalizedText;
import org.saiwu.contest.Submitter;

/** Understands what forms call the contest's categories and kinds of submitter. */
final class Vocabulary {
    private static final Pattern IGNORED = Pattern.compile("[\\p{P}\\p{S}\\p{Z}\\s]+");

    private final Contest contest;

    Vocabulary(Contest contest) {
        this.contest = contest;
    }

    /** The category of that name, by id, title or one of its names; a kind of submitter that enters only one category names it too. */
    Optional<Category> category(String value) {
        String wanted = folded(value);
        Optional<Category> named = contest.categories().stream()
                .filter(category -> isNamed(wanted, category.id(), category.title(), category.names()))
                .findFirst();
        return named.or(() -> bySubmitter(wanted)).or(() -> spokenOf(wanted));
    }

    /** The one category that a longer text speaks of, such as “国家平台应用案例（教师）”. */
    private Optional<Category> spokenOf(String text) {
        return onlyOneSpokenOf(text, contest.categories(), category -> allNames(category.title(), category.names()));
    }

    private Optional<Category> bySubmitter(String wanted) {
        List<String> categories = contest.submitters().stream()
                .filter(submitter -> isNamed(wanted, submitter.id(), submitter.title(), submitter.names()))
                .filter(submitter -> submitter.categories().size() == 1)
                .map(submitter -> submitter.categories().get(0))
                .distinct()
                .toList();
        return categories.size() == 1 ? contest.category(categories.get(0)) : Optional.empty();
    }

    /** The kind of submitter of that name among those that may enter the category. */
    Optional<Submitter> submitter(String value, Category category) {
        String wanted = folded(value);
        return submitters(category).stream()
                .filter(submitter -> isNamed(wanted, submitter.id(), submitter.title(), submitter.names()))
                .findFirst()
                .or(() -> onlyOneSpokenOf(
                        wanted, submitters(category), submitter -> allNames(submitter.title(), submitter.names())));
    }

    /** The kinds of submitter that may enter the category, in the order of the rules file. */
    List<Submitter> submitters(Category category) {
        return contest.submitters().stream()
                .filter(submitter -> submitter.categories().contains(category.id()))
                .toList();
    }

    /** A name without letter case, width, punctuation and white space. */
    static String folded(String name) {
        return IGNORED.matcher(Normalizer.normalize(name, Normalizer.Form.NFKC))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    /**
     * The one thing that a longer text names. A name within a longer name that the text has too doesn't count; with two things
     * named the text says neither.
     */
    private static <T> Optional<T> onlyOneSpokenOf(String text, List<T> things, Function<T, List<String>> names) {
        Map<T, String> longest = new LinkedHashMap<>();
        for (T thing : things) {
            names.apply(thing).stream()
                    .map(Vocabulary::folded)
                    // A short Latin name may stand in the middle of a word.
                    .filter(name -> name.length() > 1 && Character.isIdeographic(name.codePointAt(0)))
                    .filter(text::contains)
                    .max(Comparator.comparingInt(String::length))
                    .ifPresent(name -> longest.put(thing, name));
        }
        List<T> named = longest.entrySet().stream()
                .filter(one -> longest.values().stream()
                        .noneMatch(other -> other.length() > one.getValue().length() && other.contains(one.getValue())))
                .map(Map.Entry::getKey)
                .toList();
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    private static List<String> allNames(LocalizedText title, List<String> names) {
        return Stream.concat(Stream.of(title.zh()), names.stream()).toList();
    }

    private static boolean isNamed(String wanted, String id, LocalizedText title, List<String> names) {
        return !wanted.isEmpty()
                && (wanted.equals(folded(id))
                        || wanted.equals(folded(title.zh()))
                        || wanted.equals(folded(title.en()))
                        || names.stream().anyMatch(name -> wanted.equals(folded(name))));
    }
}
