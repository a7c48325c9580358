package org.saiwu.media.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.saiwu.media.MediaProbe;
import org.saiwu.media.MediaSource;
import org.saiwu.media.ProbeDepth;
import org.saiwu.media.ProbeEngines;
import org.saiwu.media.ProbeOptions;
import org.saiwu.media.ProbeResult;
import org.saiwu.media.Sight;
import org.saiwu.media.Stretch;
import org.saiwu.media.Viewing;
import org.saiwu.media.ViewingLimits;

/**
 * Finds faults that are known in more than 200 generated videos, with every picture decoded and, as for long videos, with key pictures
 * first: {@code ViewingBenchmark FOLDER [NAME]}. Needs the ffmpeg program with libx264; what is in the folder is used again.
 */
public final class ViewingBenchmark {

    /** How far a border may be off, in seconds; a picture is 0.04 s. */
    private static final double TOLERANCE = 0.5;

    private static final Set<Sight.Kind> REMARKS = EnumSet.of(Sight.Kind.SUBTITLES);

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private int falseAlarms;

    /** Counts of one kind of video. */
    private static final class Tally {
        private int videos;
        private int found;
        private double worst;
    }

    private ViewingBenchmark() {}

    /** Prints a table for each way of watching. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path folder = Path.of(arguments[0]);
        Files.createDirectories(folder);
        List<FaultyVideo> videos = new ArrayList<>(new FaultGenerator(folder).all());
        if (arguments.length > 1) {
            videos.removeIf(video -> !video.name().contains(arguments[1]));
        }
        new ViewingBenchmark().run(folder, videos, "every picture", ViewingLimits.defaults());
        new ViewingBenchmark()
                .run(
                        folder,
                        videos,
                        "key pictures first",
                        ViewingLimits.defaults().decoding(0, 3000));
    }

    private void run(Path folder, List<FaultyVideo> videos, String way, ViewingLimits limits)
            throws IOException, InterruptedException {
        TreeMap<String, Tally> tallies = new TreeMap<>();
        ProbeOptions options =
                ProbeOptions.defaults().withDeadline(Duration.ofMinutes(5)).withLimits(limits);
        try (MediaProbe probe = ProbeEngines.embedded(options)) {
            for (FaultyVideo video : videos) {
                ProbeResult result = probe.probe(MediaSource.of(video.make(folder)), ProbeDepth.DEEP);
                if (!(result instanceof ProbeResult.Probed probed)
                        || !(probed.viewing() instanceof Viewing.Watched watched)) {
                    throw new IllegalStateException(video.name() + ": " + result);
                }
                judge(video, watched, tallies.computeIfAbsent(group(video), any -> new Tally()));
            }
        }
        out.printf("%s: %d videos, %d false alarms%n", way, videos.size(), falseAlarms);
        tallies.forEach((name, tally) -> out.printf(
                "  %-16s %3d of %3d%s%n",
                name,
                tally.found,
                tally.videos,
                tally.worst > 0 ? String.format(java.util.Locale.ROOT, ", off by %.2f s at most", tally.worst) : ""));
    }

    private static String group(FaultyVideo video) {
        return video.kind()
                .map(kind -> kind.name().toLowerCase(java.util.Locale.ROOT))
                .orElse("good, unflagged");
    }

    private void judge(FaultyVideo video, Viewing.Watched watched, Tally tally) {
        tally.videos++;
        List<Sight> others = watched.sights().stream()
                .filter(sight -> !REMARKS.contains(sight.kind()))
                .filter(sight ->
                        video.kind().isEmpty() || sight.kind() != video.kind().get())
                .toList();
        for (Sight sight : others) {
            falseAlarms++;
            out.println("  false: " + video.name() + " " + sight.kind() + " " + sight.stretches());
        }
        double off = video.kind().isEmpty() ? (others.isEmpty() ? 0 : 99) : off(video, watched);
        if (off <= TOLERANCE) {
            tally.found++;
            tally.worst = Math.max(tally.worst, off);
        } else {
            out.printf(
                    "  missed: %s %.2f-%.2f %s%n",
                    video.name(),
                    video.start(),
                    video.end(),
                    watched.sights().stream()
                            .map(sight -> sight.kind() + " " + sight.stretches())
                            .toList());
        }
    }

    /** Returns by how much the nearest stretch of the kind is off, in seconds. */
    private static double off(FaultyVideo video, Viewing.Watched watched) {
        double least = 99;
        for (Sight sight : watched.sights()) {
            if (video.kind().filter(kind -> kind == sight.kind()).isPresent()) {
                least = video.placed() ? least : 0;
                for (Stretch stretch : sight.stretches()) {
                    double start = Math.abs(stretch.start().toMillis() / 1000.0 - video.start());
                    double end = Math.abs(stretch.end().toMillis() / 1000.0 - video.end());
                    least = Math.min(least, Math.max(start, end));
                }
            }
        }
        return least;
    }
}
