package org.saiwu.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.saiwu.bundle.RunFolder;
import org.saiwu.bundle.testing.ZipBuilder;
import org.saiwu.bundle.testing.ZipMemberBuilder;
import org.saiwu.check.EntryChecker;
import org.saiwu.check.EntryChecks;
import org.saiwu.check.Finding;
import org.saiwu.contest.Item;
import org.saiwu.entry.testing.BuiltIn;
import org.saiwu.entry.testing.FakeProbe;

/** Reads entries of the reference contest from a folder of the test's own, with a probe that finds every video good. */
final class Reading {
    final Path folder;
    final FakeProbe probe = new FakeProbe();
    private ReadOptions options = ReadOptions.defaults();

    Reading(Path folder) {
        this.folder = folder;
    }

    Reading with(ReadOptions newOptions) {
        options = newOptions;
        return this;
    }

    Entry read(Path path) throws IOException {
        Path temporary = Files.createDirectories(folder.resolve("temporary"));
        try (RunFolder run = RunFolder.create(temporary)) {
            Entry entry = new EntryReader(BuiltIn.CONTEST, options, probe, run).read(new EntrySource("id", path));
            try (Stream<Path> left = Files.list(run.path())) {
                assertThat(left.map(file -> String.valueOf(file.getFileName())))
                        .as("what is unpacked is released")
                        .allMatch(name -> name.equals("run.lock"));
            }
            return entry;
        }
    }

    Entry zip(ZipMemberBuilder... members) throws IOException {
        return read(ZipBuilder.of(members).write(folder, "作品.zip"));
    }

    /** Writes a file below the folder {@code entry}. */
    Reading file(String path, byte[] content) throws IOException {
        Path file = folder.resolve("entry").resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, content);
        return this;
    }

    Entry folder() throws IOException {
        return read(folder.resolve("entry"));
    }

    static ZipMemberBuilder member(String name, byte[] content) {
        return ZipMemberBuilder.stored(name, content).utf8Flag();
    }

    static ZipMemberBuilder member(String name, String content) {
        return ZipMemberBuilder.stored(name, content).utf8Flag();
    }

    /** The item that a file was taken for. */
    static Optional<String> item(Entry entry, String path) {
        return entry.files().stream()
                .filter(file -> file.path().equals(path))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + path + " in " + entry.files()))
                .item()
                .map(Item::id);
    }

    /** Rule ids of what the whole list of checks finds. */
    static List<String> rules(Entry entry) {
        return findings(entry).stream().map(finding -> finding.rule().id()).toList();
    }

    static List<Finding> findings(Entry entry) {
        return new EntryChecker(BuiltIn.CONTEST, EntryChecks.all(Optional.empty()))
                .check(entry)
                .findings();
    }
}
