package org.saiwu.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.saiwu.contest.Category;
import org.saiwu.contest.Contest;
import org.saiwu.contest.UnitNames;

/** {@code entries.same-topic}: nobody enters one topic in two categories. */
public final class SameTopicCheck implements BatchCheck {
    private final Contest contest;
    private final UnitNames units;
    private final ConcurrentLinkedQueue<Signed> signed = new ConcurrentLinkedQueue<>();

    public SameTopicCheck(Contest contest) {
        this.contest = contest;
        this.units = UnitNames.of(contest);
    }

    /** One author's topic; the folded forms decide, those as written are shown. */
    private record Signed(int index, String entry, String category, String author, String topic, String key) {}

    @Override
    public void take(int index, EntryResult result) {
        if (result.category().isEmpty()) {
            return;
        }
        String unit = result.unit().map(units::canonical).orElse("");
        // One form has the topic under a label of its own, another only in the title.
        Map<String, String> topics = new LinkedHashMap<>();
        Stream.concat(result.topic().stream(), result.title().stream())
                .filter(topic -> !Names.folded(topic).isEmpty())
                .forEach(topic -> topics.putIfAbsent(Names.folded(topic), topic));
        for (String author : result.authors()) {
            topics.forEach((folded, topic) -> signed.add(new Signed(
                    index,
                    result.id(),
                    result.category().get(),
                    author,
                    topic,
                    Names.folded(author) + "\n" + Names.folded(unit) + "\n" + folded)));
        }
    }

    @Override
    public List<Finding> finish() {
        Map<String, List<Signed>> byKey = new TreeMap<>();
        signed.forEach(one ->
                byKey.computeIfAbsent(one.key(), key -> new ArrayList<>()).add(one));
        // Authors who share their entries, and topics that are also the titles, are one finding.
        Map<List<Integer>, List<Signed>> byEntries = new LinkedHashMap<>();
        byKey.values().forEach(same -> {
            same.sort(Comparator.comparingInt(Signed::index));
            if (same.stream().map(Signed::category).distinct().count() > 1) {
                byEntries
                        .computeIfAbsent(
                                same.stream().map(Signed::index).distinct().toList(), entries -> new ArrayList<>())
                        .addAll(same);
            }
        });
        return byEntries.entrySet().stream()
                .sorted(Comparator.comparing(Map.Entry::getKey, SameTopicCheck::compare))
                .map(entry -> finding(entry.getValue()))
                .toList();
    }

    private static int compare(List<Integer> one, List<Integer> other) {
        return Arrays.compare(
                one.stream().mapToInt(Integer::intValue).toArray(),
                other.stream().mapToInt(Integer::intValue).toArray());
    }

    private Finding finding(List<Signed> same) {
        Map<String, String> authors = new TreeMap<>();
        Set<String> categories = new LinkedHashSet<>();
        same.stream().sorted(Comparator.comparingInt(Signed::index)).forEach(one -> {
            authors.putIfAbsent(Names.folded(one.author()), one.author());
            categories.add(one.category());
        });
        List<String> entries = same.stream().map(Signed::entry).distinct().toList();
        return Finding.of(FindingKind.SAME_TOPIC)
                .with("author", Value.ofTexts(List.copyOf(authors.values())))
                .with("topic", same.get(0).topic())
                .with(
                        "categories",
                        new Value.Several(categories.stream()
                                .map(id -> contest.category(id)
                                        .map(Category::title)
                                        .map(Value::of)
                                        .orElseGet(() -> Value.of(id)))
                                .toList()))
                .with("entries", Value.ofTexts(entries))
                .between(entries);
    }
}
