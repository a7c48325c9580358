package org.saiwu.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.saiwu.bundle.ProblemKind;
import org.saiwu.bundle.RunFolder;
import org.saiwu.check.EntryChecker;
import org.saiwu.check.EntryChecks;
import org.saiwu.check.EntryResult;
import org.saiwu.check.Finding;
import org.saiwu.contest.Language;
import org.saiwu.document.DocumentResult;
import org.saiwu.entry.Entry;
import org.saiwu.entry.EntryFile;
import org.saiwu.entry.EntryReader;
import org.saiwu.entry.EntrySource;
import org.saiwu.entry.ReadOptions;
import org.saiwu.entry.testing.BuiltIn;
import org.saiwu.media.MediaProbe;
import org.saiwu.media.ProbeResult;
import org.saiwu.report.EntryCodec;
import org.saiwu.report.JsonOutput;
import org.saiwu.report.Sentences;

/** Reads and checks one entry after another, and holds what came out to what a run promises of any input. */
final class EntryTrial implements AutoCloseable {
    /** Findings remembered as looked at; a fuzzer makes new ones without end. */
    private static final int MOST_SAID = 10_000;

    private static final Map<Language, Sentences> SENTENCES =
            Map.of(Language.ZH, Sentences.in(Language.ZH), Language.EN, Sentences.in(Language.EN));

    private final Path folder;
    private final long mostAllocated;
    private final RunFolder run;
    private final EntryReader reader;
    private final EntryChecker checker = new EntryChecker(BuiltIn.CONTEST, EntryChecks.all(Optional.empty()));
    private final Set<Finding> said = new HashSet<>();

    EntryTrial(Path folder, MediaProbe probe) throws IOException {
        this(folder, probe, Bounds.MOST_ALLOCATED);
    }

    /**
     * A trial of larger entries.
     *
     * @param mostAllocated bytes that one of them may allocate together
     */
    EntryTrial(Path folder, MediaProbe probe, long mostAllocated) throws IOException {
        this.folder = folder;
        this.mostAllocated = mostAllocated;
        run = RunFolder.create(Files.createDirectories(folder.resolve("temporary")));
        reader = new EntryReader(BuiltIn.CONTEST, ReadOptions.defaults(), probe, run);
    }

    /** The result of the entry at the path, which keeps every promise. */
    EntryResult of(Path path) throws IOException {
        List<String> before = Bounds.listing(folder);
        Entry entry;
        EntryResult result;
        long allocated;
        int times = 0;
        do {
            // More than once if need be: loading classes counts too, and what a fuzzer does to them.
            allocated = Bounds.allocated();
            entry = reader.read(new EntrySource("entry", path));
            result = checker.check(entry);
            allocated = Bounds.allocated() - allocated;
        } while (allocated >= mostAllocated && ++times < 3);
        assertThat(allocated).as("bytes allocated").isLessThan(mostAllocated);
        assertThat(Bounds.listing(folder)).as("files").isEqualTo(before);
        assertUnreadableFilesAreNamed(entry, result);
        if (said.size() > MOST_SAID) {
            said.clear();
        }
        result.findings().stream().filter(said::add).forEach(EntryTrial::assertSayable);
        assertThat(readBack(result)).as("the result read back").isEqualTo(result);
        return result;
    }

    private static void assertUnreadableFilesAreNamed(Entry entry, EntryResult result) {
        List<String> unreadable = new ArrayList<>();
        for (EntryFile file : entry.files()) {
            boolean document = file.document()
                    .filter(read -> !(read instanceof DocumentResult.Readable))
                    .isPresent();
            boolean media = file.media()
                    .filter(read -> !(read instanceof ProbeResult.Probed))
                    .isPresent();
            if (document || media) {
                unreadable.add(file.path());
            }
        }
        entry.problems().stream()
                .filter(problem -> problem.problem().kind() != ProblemKind.JUNK)
                .map(Entry.Located::path)
                .forEach(unreadable::add);
        assertThat(result.findings().stream().flatMap(finding -> finding.file().stream()))
                .as("files that findings name")
                .containsAll(unreadable);
    }

    /** There is a sentence for it in every language, in which nothing is left open and nothing can harm a terminal. */
    static void assertSayable(Finding finding) {
        SENTENCES.forEach((language, sentences) -> {
            Sentences.Said said = sentences.say(finding);
            Stream.of(
                            Optional.of(said.message()),
                            said.actual(),
                            said.limit(),
                            said.hint(),
                            Optional.of(sentences.title(finding.rule())))
                    .flatMap(Optional::stream)
                    .forEach(sentence -> assertThat(sentence)
                            .as("%s in %s", finding, language)
                            .isNotBlank()
                            .matches(
                                    text -> text.codePoints().noneMatch(Character::isISOControl),
                                    "no control characters"));
        });
    }

    private static EntryResult readBack(EntryResult result) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (var json = JsonOutput.compact(out)) {
            EntryCodec.write(
                    json,
                    result,
                    Optional.of(new TreeMap<>(SENTENCES).firstEntry().getValue()));
        }
        byte[] bytes = out.toByteArray();
        try (var json = JsonOutput.parse(bytes, bytes.length)) {
            json.nextToken();
            return EntryCodec.read(json);
        }
    }

    @Override
    public void close() throws IOException {
        run.close();
        try (Stream<Path> left = Files.list(folder.resolve("temporary"))) {
            assertThat(left).as("what a run leaves").isEmpty();
        }
    }
}
