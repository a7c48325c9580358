package org.saiwu.cli.award;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.saiwu.award.AwardTally;
import org.saiwu.award.Mark;
import org.saiwu.award.ScoreSheet;
import org.saiwu.cli.Context;
import org.saiwu.cli.ProgramVersion;
import org.saiwu.file.AtomicFile;
import org.saiwu.report.ReportContext;
import org.saiwu.report.award.AwardRun;
import org.saiwu.report.award.PublishedList;
import org.saiwu.report.tabular.TableFormat;
import org.saiwu.report.tabular.TabularWriter;
import picocli.CommandLine.Option;

/** {@code --list}: the award list as it is published, in a file of its own. */
final class ListOptions {
    private static final List<String> EXTRAS = List.of("scores", "judges");

    @Option(names = "--list", paramLabel = "FILE", descriptionKey = "award.list")
    @Nullable
    String list;

    @Option(names = "--list-with", paramLabel = "COLUMN", split = ",", descriptionKey = "award.list-with")
    List<String> with = new ArrayList<>();

    /** Refuses what can't be written, before any work is done. */
    void check(Context context) {
        for (String extra : with) {
            if (!EXTRAS.contains(extra)) {
                throw CountingOptions.refused(context, "award.list-with", Map.of("value", extra));
            }
        }
        if (list != null) {
            format(list, context);
        }
    }

    private static TableFormat format(String file, Context context) {
        String extension = file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return TableFormat.of(extension)
                .filter(format -> format == TableFormat.XLSX || format == TableFormat.CSV || format == TableFormat.HTML)
                .orElseThrow(() -> CountingOptions.refused(context, "award.list-format", Map.of("path", file)));
    }

    void write(AwardRun run, AwardTally tally, ScoreSheet sheet, Context context) throws IOException {
        if (list == null) {
            return;
        }
        TableFormat format = format(list, context);
        Path file = context.path(list);
        PublishedList published = new PublishedList(
                run,
                tally,
                with.contains("scores"),
                with.contains("judges") ? Optional.of(judges(sheet)) : Optional.empty());
        ReportContext reader = ReportContext.of(context.words().language(), ProgramVersion.get());
        AtomicFile.write(file, out -> TabularWriter.write(format, published, reader, out));
    }

    private static Map<String, List<String>> judges(ScoreSheet sheet) {
        Map<String, TreeSet<String>> byWork = new TreeMap<>();
        for (Mark mark : sheet.marks()) {
            if (!mark.judge().isEmpty()) {
                byWork.computeIfAbsent(mark.work(), any -> new TreeSet<>()).add(mark.judge());
            }
        }
        Map<String, List<String>> judges = new TreeMap<>();
        byWork.forEach((work, names) -> judges.put(work, List.copyOf(names)));
        return judges;
    }
}
