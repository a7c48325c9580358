package org.saiwu.cli.duplication;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.saiwu.bundle.RunFolder;
import org.saiwu.cli.CommandException;
import org.saiwu.cli.Context;
import org.saiwu.cli.ExitCode;
import org.saiwu.cli.NoProbe;
import org.saiwu.cli.PathLists;
import org.saiwu.cli.Progress;
import org.saiwu.contest.Contest;
import org.saiwu.duplication.Submission;
import org.saiwu.duplication.Text;
import org.saiwu.duplication.TextBatch;
import org.saiwu.duplication.input.SubmissionReader;
import org.saiwu.duplication.input.TextFinder;
import org.saiwu.duplication.input.TextSource;
import org.saiwu.entry.EntryReader;
import org.saiwu.entry.ReadOptions;
import org.saiwu.media.ProbeDepth;

/** What a run on texts needs: where they are, who reads them, and a temporary folder that goes away at the end. */
final class TextInputs implements Closeable {
    private final Context context;
    private final Contest contest;
    private final RunFolder folder;
    private final SubmissionReader reader;

    private TextInputs(Context context, Contest contest) throws IOException {
        this.context = context;
        this.contest = contest;
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        RunFolder.removeLeftovers(temporary);
        folder = RunFolder.create(temporary);
        reader = new SubmissionReader(
                contest,
                new EntryReader(contest, ReadOptions.defaults().withDepth(ProbeDepth.QUICK), new NoProbe(), folder),
                folder.path());
    }

    static TextInputs open(Context context, Contest contest) throws IOException {
        return new TextInputs(context, contest);
    }

    /** Where temporary files may lie. */
    Path folder() {
        return folder.path();
    }

    /** The texts below what a user named. */
    List<TextSource> sources(List<String> written) throws IOException {
        return new TextFinder(contest).find(PathLists.existing(written, context));
    }

    /** The text of one file that is needed for the run as a whole, such as a template. */
    String required(String written) {
        Path path = context.path(written);
        PathLists.mustExist(path, context);
        Submission submission = reader.read(new TextSource(written, path, false));
        if (submission instanceof Text text) {
            return text.content();
        }
        throw new CommandException(
                ExitCode.USAGE, context.words().say("duplication.template-unreadable", Map.of("path", written)));
    }

    List<String> required(List<String> written) {
        return written.stream().map(this::required).toList();
    }

    /** Works on texts, each of which is read when it is asked for. */
    interface Work<T> {
        T on(TextBatch texts) throws IOException;
    }

    /** Hands the texts of the sources to the work, and shows how many it has asked for. */
    <T> T read(List<TextSource> sources, UnaryOperator<Text> known, boolean progress, Work<T> work) throws IOException {
        try (Progress shown = Progress.begin(context, sources.size(), progress)) {
            return work.on(new TextBatch(sources.size(), number -> {
                Submission submission = reader.read(sources.get(number));
                shown.step();
                return submission instanceof Text text ? known.apply(text) : submission;
            }));
        }
    }

    @Override
    public void close() throws IOException {
        folder.close();
    }
}
