package org.saiwu.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
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
    private record Signed(int index, String entry, String category, String author, String key) {}

    @Override
    public void take(int index, EntryResult result) {
        Optional<String> topic = result.topic().or(result::title);
        if (topic.isEmpty() || result.category().isEmpty()) {
            return;
        }
        String unit = result.unit().map(units::canonical).orElse("");
        for (String author : result.authors()) {
            String key = Names.folded(author) + "\n" + Names.folded(unit) + "\n" + Names.folded(topic.get());
            signed.add(new Signed(index, result.id(), result.category().get(), author + "\n" + topic.get(), key));
        }
    }

    @Override
    public List<Finding> finish() {
        Map<String, List<Signed>> byKey = new TreeMap<>();
        signed.forEach(one ->
                byKey.computeIfAbsent(one.key(), key -> new ArrayList<>()).add(one));
        List<Finding> findings = new ArrayList<>();
        byKey.values().forEach(same -> {
            same.sort(Comparator.comparingInt(Signed::index));
            Set<String> categories = new LinkedHashSet<>();
            same.forEach(one -> categories.add(one.category()));
            if (categories.size() > 1) {
                findings.add(finding(same, categories));
            }
        });
        return findings;
    }

    private Finding finding(List<Signed> same, Set<String> categories) {
        String[] shown = same.get(0).author().split("\n", 2);
        List<String> entries = same.stream().map(Signed::entry).distinct().toList();
        return Finding.of(FindingKind.SAME_TOPIC)
                .with("author", shown[0])
                .with("topic", shown[1])
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
