package org.saiwu.duplication;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import org.saiwu.check.BatchCheck;
import org.saiwu.check.EntryResult;
import org.saiwu.check.EntryStatus;
import org.saiwu.check.Finding;
import org.saiwu.check.FindingKind;
import org.saiwu.check.RuleId;
import org.saiwu.check.Value;
import org.saiwu.contest.Contest;
import org.saiwu.contest.DuplicationRule;
import org.saiwu.contest.Item;
import org.saiwu.contest.RuleSetting;
import org.saiwu.entry.Entry;

/**
 * {@code duplication.rate}: no text of an entry takes too much from texts of the other entries of the run.
 *
 * <p>Texts wait in a file until the last entry has passed by; a contest without a rule on duplicated text costs nothing.
 */
public final class DuplicationBatchCheck implements BatchCheck {

    private static final String OFF = "off";

    /** A finding names one source and shows no passages. */
    private static final EvidenceBounds LARGEST_SOURCE_ONLY = new EvidenceBounds(100, 1, 1, 1);

    private final Contest contest;
    private final Optional<DuplicationRule> rule;
    private final int jobs;
    private final HeldTexts texts;
    private final ConcurrentLinkedQueue<Held> held = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<Passed> withoutText = new ConcurrentLinkedQueue<>();

    /**
     * A check for one run.
     *
     * @param folder an existing folder for temporary files; nothing is left there after {@link #finish()} or {@link #close()}
     * @param jobs threads to compare with; no result hangs on it
     */
    public DuplicationBatchCheck(Contest contest, Path folder, int jobs) {
        this.contest = contest;
        this.rule = contest.duplication()
                .filter(any -> Optional.ofNullable(contest.rules().get(RuleId.DUPLICATION_RATE.id()))
                        .flatMap(RuleSetting::severity)
                        .filter(OFF::equals)
                        .isEmpty());
        this.jobs = jobs;
        this.texts = new HeldTexts(folder);
    }

    /** A text that waits for the others: one for each item of an entry that is compared. */
    private record Held(
            int index,
            String entry,
            String item,
            String file,
            String unit,
            List<String> authors,
            boolean failing,
            HeldTexts.Place place) {

        /** The number of the entry tells texts apart even where two entries have one id. */
        String id() {
            return String.format(Locale.ROOT, "%09d/%s", index, item);
        }
    }

    /** An entry of which nothing but the result of an earlier run is known. */
    private record Passed(int index, String entry) {}

    @Override
    public void take(int index, Entry entry, EntryResult result) throws IOException {
        if (rule.isEmpty()) {
            return;
        }
        for (String item : rule.get().items()) {
            Optional<CaseText> text = contest.item(item).flatMap(known -> CaseText.of(entry, known));
            if (text.isPresent()) {
                held.add(new Held(
                        index,
                        result.id(),
                        item,
                        text.get().file(),
                        result.unit().orElse(""),
                        result.authors(),
                        canFail(item, result),
                        texts.put(text.get().content())));
            }
        }
    }

    /**
     * An earlier run kept no texts, so that this entry can't be held against the others; which is said at the end. A result without
     * files, such as a roster's row, never had a text.
     */
    @Override
    public void take(int index, EntryResult result) {
        if (rule.isPresent()
                && result.status() != EntryStatus.ERROR
                && !result.files().isEmpty()
                && result.category().filter(this::isCompared).isPresent()) {
            withoutText.add(new Passed(index, result.id()));
        }
    }

    private boolean isCompared(String category) {
        return contest.itemsOf(category, Optional.empty()).stream()
                .map(Item::id)
                .anyMatch(rule.orElseThrow().items()::contains);
    }

    private boolean canFail(String item, EntryResult result) {
        DuplicationRule limits = rule.orElseThrow();
        return limits.failing().contains(item)
                && (limits.failingSubmitters().isEmpty()
                        || result.submitter()
                                .filter(limits.failingSubmitters()::contains)
                                .isPresent());
    }

    @Override
    public List<Finding> finish() throws IOException {
        if (rule.isEmpty()) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        // A text that nothing is there to be compared with has no rate worth telling.
        if (held.size() > 1) {
            findings.addAll(compared(rule.get()));
        }
        List<String> passed = withoutText.stream()
                .sorted(Comparator.comparingInt(Passed::index))
                .map(Passed::entry)
                .toList();
        if (!passed.isEmpty()) {
            findings.add(Finding.of(FindingKind.DUPLICATION_NOT_COMPARED)
                    .with("actual", passed.size())
                    .with("entries", Value.ofTexts(passed))
                    .between(passed)
                    .under(rule.get().clause()));
        }
        close();
        return findings;
    }

    private List<Finding> compared(DuplicationRule limits) throws IOException {
        Map<String, Held> byId = new HashMap<>();
        held.forEach(text -> byId.put(text.id(), text));
        List<Finding> findings = new ArrayList<>();
        Parameters parameters = Parameters.defaults()
                .withMinMatch(limits.minMatch())
                .withThreshold(Threshold.of(limits.threshold()))
                .withMinimumCharacters(limits.minLength())
                .withRewriting(false)
                .withEvidence(LARGEST_SOURCE_ONLY)
                .withJobs(jobs);
        List<Held> waiting = List.copyOf(held);
        TextBatch batch = new TextBatch(waiting.size(), number -> submission(waiting.get(number)));
        ResultSink sink = new ResultSink() {
            @Override
            public void document(DocumentResult result) {
                Held text = byId.get(result.id());
                if (text != null) {
                    finding(text, result, byId).ifPresent(findings::add);
                }
            }

            @Override
            public void unreadable(UnreadableText text) {
                throw new IllegalStateException("only texts were handed in");
            }
        };
        new DuplicationCheck(parameters, List.of()).run(batch, Optional.empty(), sink);
        return findings;
    }

    private Submission submission(Held text) {
        Set<String> owners =
                text.authors().stream().map(name -> name + "\n" + text.unit()).collect(Collectors.toSet());
        try {
            return new Text(text.id(), text.file(), "", text.unit(), owners, texts.get(text.place()), List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<Finding> finding(Held text, DocumentResult result, Map<String, Held> byId) {
        DuplicationRule limits = rule.orElseThrow();
        return switch (result.verdict()) {
            case PASS -> Optional.empty();
            case FAIL ->
                Optional.of(about(text, text.failing() ? FindingKind.DUPLICATION_RATE : FindingKind.DUPLICATION_NOTED)
                        .with("actual", new Value.Share(result.duplicated(), result.characters()))
                        .with("duplicated", result.duplicated())
                        .with("characters", result.characters())
                        .with("limit", limit())
                        .with("source", source(result, byId))
                        .with(
                                "shared",
                                result.largestSource()
                                        .map(LargestSource::duplicated)
                                        .orElse(0)));
            case CANNOT_TELL ->
                Optional.of(about(text, FindingKind.DUPLICATION_CANNOT_TELL)
                        .with("actual", result.characters())
                        .with("limit", limits.minLength()));
        };
    }

    private Finding about(Held text, FindingKind kind) {
        return Finding.of(kind)
                .in(text.file())
                .with("entry", text.entry())
                .between(List.of(text.entry()))
                .under(rule.orElseThrow().clause());
    }

    private Value.Share limit() {
        Threshold threshold = Threshold.of(rule.orElseThrow().threshold());
        return new Value.Share(threshold.numerator(), threshold.denominator());
    }

    private static String source(DocumentResult result, Map<String, Held> byId) {
        return result.largestSource()
                .map(largest -> byId.get(largest.id()))
                .map(Held::entry)
                .orElse("");
    }

    @Override
    public void close() throws IOException {
        held.clear();
        withoutText.clear();
        texts.close();
    }
}
