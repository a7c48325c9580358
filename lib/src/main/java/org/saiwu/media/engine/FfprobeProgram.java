package org.saiwu.media.engine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.saiwu.media.BoxLayout;
import org.saiwu.media.EngineInfo;
import org.saiwu.media.MediaProbe;
import org.saiwu.media.MediaSource;
import org.saiwu.media.ProbeDepth;
import org.saiwu.media.ProbeOptions;
import org.saiwu.media.ProbeResult;
import org.saiwu.media.ProbeResult.Remedy;
import org.saiwu.media.Viewing;

/** Probes by an ffprobe program, run once a source, and once more when packets are wanted. */
public final class FfprobeProgram implements MediaProbe {

    private static final Duration VERSION_DEADLINE = Duration.ofSeconds(20);
    private static final int VERSION_LIMIT = 64 * 1024;
    private static final String BANNER = "ffprobe version ";
    private static final String HEADERS = "format=format_name,duration,start_time:"
            + "stream=index,id,codec_type,codec_name,profile,width,height,sample_aspect_ratio,avg_frame_rate,r_frame_rate,"
            + "pix_fmt,bit_rate,time_base,start_pts,duration_ts,channels,sample_rate:"
            + "stream_disposition=attached_pic,timed_thumbnails:stream_tags=language:stream_side_data=rotation:"
            + "error=code,string";
    private static final String PACKETS = "packet=stream_index,pts,dts,pos,size,flags";

    private final Path program;
    private final ProbeOptions options;
    private final Semaphore places;
    private final Set<ProgramRun> running = ConcurrentHashMap.newKeySet();
    private @Nullable EngineInfo info;

    /** Makes a probe that has started nothing yet. */
    public FfprobeProgram(Path program, ProbeOptions options) {
        this.program = program.getNameCount() > 1 ? program.toAbsolutePath() : program;
        this.options = options;
        this.places = new Semaphore(options.jobs(), true);
    }

    @Override
    public ProbeResult probe(MediaSource source, ProbeDepth depth) {
        return Sources.probe(source, (address, boxes) -> {
            Optional<ProbeResult.EngineMissing> problem = describe().problem();
            if (problem.isPresent()) {
                return new ProbeResult.EngineMissing(
                        problem.get().remedy(), problem.get().detail(), boxes);
            }
            try {
                places.acquire();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                return late(boxes);
            }
            try {
                return probe(source, address, depth, boxes);
            } finally {
                places.release();
            }
        });
    }

    @Override
    public synchronized EngineInfo describe() {
        if (info != null) {
            return info;
        }
        EngineInfo found = findVersion();
        // An interrupt says nothing about the program.
        if (!Thread.currentThread().isInterrupted()) {
            info = found;
        }
        return found;
    }

    /** Does nothing: there is nothing to keep warm. */
    @Override
    public void warmUp() {}

    @Override
    public void close() {
        running.forEach(ProgramRun::kill);
    }

    private ProbeResult probe(MediaSource source, String address, ProbeDepth depth, Optional<BoxLayout> boxes)
            throws IOException {
        long until = System.nanoTime() + options.deadline().toNanos();
        FfprobeAnswer answer = new FfprobeAnswer();
        Optional<ProbeResult> failure = run(
                List.of("-show_error", "-show_entries", HEADERS, "-of", "json"), address, answer, answer, boxes, until);
        if (failure.isPresent()) {
            return failure.get();
        }
        if (depth == ProbeDepth.QUICK) {
            return Sources.probed(answer.raw(Map.of(), false), boxes, source);
        }
        FfprobePackets packets = new FfprobePackets(source.length());
        failure = run(List.of("-show_entries", PACKETS, "-of", "compact=p=0"), address, packets, null, boxes, until);
        if (failure.isPresent()) {
            return failure.get();
        }
        ProbeResult result = Sources.probed(answer.raw(packets.tallies(), true), boxes, source);
        return depth == ProbeDepth.DEEP && result instanceof ProbeResult.Probed probed
                ? probed.watched(new Viewing.NotWatched(Viewing.Reason.PROGRAM, ""))
                : result;
    }

    /** Runs the program; empty if it did what was asked. */
    private Optional<ProbeResult> run(
            List<String> wanted,
            String address,
            ProgramRun.Consumer consumer,
            @Nullable FfprobeAnswer answer,
            Optional<BoxLayout> boxes,
            long until)
            throws IOException {
        List<String> command = new ArrayList<>(List.of(program.toString(), "-v", "error", "-hide_banner"));
        command.addAll(List.of("-protocol_whitelist", FormatList.PROTOCOLS, "-format_whitelist", FormatList.DEMUXERS));
        command.addAll(wanted);
        command.addAll(List.of("-i", address));
        ProgramRun run = new ProgramRun(command, consumer);
        running.add(run);
        try {
            return switch (run.await(Duration.ofNanos(Math.max(1, until - System.nanoTime())))) {
                case LATE -> Optional.of(late(boxes));
                case REFUSED -> Optional.of(Sources.badAnswer(run.refusal(), boxes));
                case EXITED -> judge(run, answer, boxes);
            };
        } finally {
            running.remove(run);
        }
    }

    private static Optional<ProbeResult> judge(
            ProgramRun run, @Nullable FfprobeAnswer answer, Optional<BoxLayout> boxes) {
        if (died(run.exit())) {
            return Optional.of(crashed(run, boxes));
        }
        if (answer != null && !answer.malformed().isEmpty()) {
            return Optional.of(Sources.badAnswer(answer.malformed(), boxes));
        }
        if (answer != null && answer.error().isPresent()) {
            String words = run.errors().contains("whitelist") ? "format is not on the whitelist" : answer.errorWords();
            return Optional.of(Failure.unreadable(answer.error().get(), words, boxes));
        }
        // A packet walk that ends early on a damaged file has still counted what is there.
        return run.exit() == 0 || answer == null
                ? Optional.empty()
                : Optional.of(Sources.badAnswer("exit code " + run.exit(), boxes));
    }

    /** A signal shows as 128 and more, an exception on Windows as a negative number. */
    private static boolean died(int exit) {
        return exit >= 128 || exit < 0;
    }

    private static ProbeResult crashed(ProgramRun run, Optional<BoxLayout> boxes) {
        return new ProbeResult.Crashed("exit code " + run.exit(), boxes);
    }

    private ProbeResult late(Optional<BoxLayout> boxes) {
        return new ProbeResult.TimedOut(options.deadline(), boxes);
    }

    private EngineInfo findVersion() {
        StringBuilder banner = new StringBuilder();
        try {
            ProgramRun run = new ProgramRun(
                    List.of(program.toString(), "-version"),
                    output -> banner.append(new String(output.readNBytes(VERSION_LIMIT), StandardCharsets.UTF_8)));
            ProgramRun.End end = run.await(VERSION_DEADLINE);
            if (end == ProgramRun.End.EXITED && run.exit() == 0 && banner.indexOf(BANNER) == 0) {
                String rest = banner.substring(BANNER.length());
                return describe(rest.split("\\s", 2)[0], Optional.empty());
            }
            String what = end == ProgramRun.End.EXITED ? "exit code " + run.exit() + ": " + run.errors() : end.name();
            return describe("", Optional.of(what));
        } catch (IOException e) {
            return describe("", Optional.of(String.valueOf(e.getMessage())));
        }
    }

    private EngineInfo describe(String version, Optional<String> failure) {
        return new EngineInfo(
                EngineInfo.Kind.PROGRAM,
                version,
                NativeFiles.platform(),
                program.toString(),
                failure.map(detail ->
                        new ProbeResult.EngineMissing(Remedy.NAME_ANOTHER_PROGRAM, detail, Optional.empty())));
    }
}
