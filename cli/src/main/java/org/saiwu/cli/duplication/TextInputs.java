package org.saiwu.cli.duplication;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.saiwu.bundle.RunFolder;
import org.saiwu.cli.CommandException;
import org.saiwu.cli.Context;
import org.saiwu.cli.ExitCode;
import org.saiwu.cli.Interruption;
import org.saiwu.cli.NoProbe;
import org.saiwu.cli.PathLists;
import org.saiwu.cli.Progress;
import org.saiwu.contest.Contest;
import org.saiwu.duplication.InterruptedCheckException;
import org.saiwu.duplication.Submission;
import org.saiwu.duplication.Text;
import org.saiwu.duplication.input.SubmissionReader;
import org.saiwu.duplication.input.Submissions;
import org.saiwu.duplication.input.TextFinder;
import org.saiwu.duplication.input.TextSource;
import org.saiwu.entry.EntryReader;
import org.saiwu.entry.ReadOptions;
import org.saiwu.media.ProbeDepth;

/** What a run on texts needs: where they are, who reads them, and a temporary folder that goes away at the end. */
final class TextInputs implements Closeable {
    private final Context context;
    private final Contest contest;
    private final int jobs;
    private final Interruption interruption;
    private final RunFolder folder;
    private final SubmissionReader reader;

    private TextInputs(Context context, Contest contest, int jobs) throws IOException {
        this.context = context;
        this.contest = contest;
        this.jobs = jobs;
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        RunFolder.removeLeftovers(temporary);
        folder = RunFolder.create(temporary);
        interruption = Interruption.begin();
        interruption.onInterrupt(Thread.currentThread()::interrupt);
        reader = new SubmissionReader(
                contest,
                new EntryReader(contest, ReadOptions.defaults().withDepth(ProbeDepth.QUICK), new NoProbe(), folder),
                folder.path());
    }

    static TextInputs open(Context context, Contest contest, int jobs) throws IOException {
        return new TextInputs(context, contest, jobs);
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

    /** Works on texts while they are read. */
    interface Work<T> {
        T on(Iterator<Submission> texts) throws IOException;
    }

    /** Reads the sources ahead in several threads while the work goes through them, and shows how far it has come. */
    <T> T read(List<TextSource> sources, UnaryOperator<Text> known, boolean progress, Work<T> work) throws IOException {
        try (Submissions texts = new Submissions(sources, reader, known, jobs);
                Progress shown = Progress.begin(context, sources.size(), progress)) {
            return work.on(new Iterator<>() {
                @Override
                public boolean hasNext() {
                    return texts.hasNext();
                }

                @Override
                public Submission next() {
                    shown.step();
                    return texts.next();
                }
            });
        } catch (InterruptedCheckException interrupted) {
            throw new CommandException(
                    ExitCode.UNFINISHED, context.words().say("duplication.interrupted"), interrupted);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            // An interrupt has done its work; what is cleared away now must not be cut short by it.
            Thread.interrupted();
            folder.close();
        } finally {
            interruption.close();
        }
    }
}
