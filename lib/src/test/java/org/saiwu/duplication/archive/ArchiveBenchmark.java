package org.saiwu.duplication.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.saiwu.duplication.DocumentResult;
import org.saiwu.duplication.DuplicationCheck;
import org.saiwu.duplication.GeneratedTexts;
import org.saiwu.duplication.Parameters;
import org.saiwu.duplication.ResultSink;
import org.saiwu.duplication.Text;
import org.saiwu.duplication.TextBatch;
import org.saiwu.duplication.UnreadableText;

/** Fills an archive with generated texts and measures adding and checking. */
public final class ArchiveBenchmark {

    /** Texts of an edition, which are added and committed together. */
    private static final int EDITION = 100_000;

    private ArchiveBenchmark() {}

    /** Arguments: "add" folder count, or "check" folder count-in-archive new-texts threads. */
    public static void main(String[] arguments) throws IOException {
        long started = System.nanoTime();
        Path folder = Path.of(arguments[1]);
        int count = Integer.parseInt(arguments[2]);
        if (arguments[0].equals("add")) {
            try (ArchiveWriter writer = ArchiveWriter.open(folder, 2)) {
                for (int from = 0; from < count; from += EDITION) {
                    int to = Math.min(count, from + EDITION);
                    int first = from;
                    TextBatch texts = new TextBatch(
                            to - from, i -> Text.of("old-" + (first + i), GeneratedTexts.text(first + i)));
                    writer.add(texts, Integer.toString(2000 + from / EDITION), List.of());
                    print(folder, to, started);
                }
            }
            print(folder, count, started);
        } else {
            check(folder, count, Integer.parseInt(arguments[3]), Integer.parseInt(arguments[4]));
        }
        System.out.println("ms " + (System.nanoTime() - started) / 1_000_000);
    }

    private static void print(Path folder, int count, long started) throws IOException {
        long bytes;
        try (Stream<Path> files = Files.list(folder)) {
            bytes = files.mapToLong(file -> file.toFile().length()).sum();
        }
        Duration processor = ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
        System.out.printf(
                Locale.ROOT,
                "%d texts, texts/s %.0f, processor s %.1f, bytes a text %d%n",
                count,
                count * 1e9 / (System.nanoTime() - started),
                processor.toMillis() / 1000.0,
                bytes / count);
    }

    private static void check(Path folder, int archived, int fresh, int threads) throws IOException {
        Random random = new Random(99);
        List<Text> texts = new ArrayList<>();
        for (int i = 0; i < fresh; i++) {
            String own = GeneratedTexts.text(1_000_000_000 + i);
            String other = GeneratedTexts.text(random.nextInt(archived));
            texts.add(Text.of(
                    "new-" + i,
                    i % 10 == 0 ? own.substring(0, 1000) + other.substring(500, 1400) + own.substring(1900) : own));
        }
        long started = System.nanoTime();
        long[] duplicated = new long[1];
        try (TextArchive archive = TextArchive.open(folder)) {
            new DuplicationCheck(Parameters.defaults().withJobs(threads), List.of())
                    .run(TextBatch.of(texts), Optional.of(archive), new ResultSink() {
                        @Override
                        public void document(DocumentResult result) {
                            duplicated[0] += result.duplicated();
                        }

                        @Override
                        public void unreadable(UnreadableText text) {}
                    });
        }
        System.out.println("duplicated " + duplicated[0] + ", check ms " + (System.nanoTime() - started) / 1_000_000);
    }
}
