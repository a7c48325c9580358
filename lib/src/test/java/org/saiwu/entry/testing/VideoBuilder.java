package org.saiwu.entry.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saiwu.media.AudioStream;
import org.saiwu.media.BoxLayout;
import org.saiwu.media.CleanAperture;
import org.saiwu.media.MediaInfo;
import org.saiwu.media.PacketSpan;
import org.saiwu.media.ProbeResult;
import org.saiwu.media.Ratio;
import org.saiwu.media.Sight;
import org.saiwu.media.SubtitleStream;
import org.saiwu.media.VideoStream;
import org.saiwu.media.Viewing;
import org.saiwu.media.ViewingLimits;

/** What a probe says of a video: a good one of a minute, but for what a test sets otherwise. */
public final class VideoBuilder {
    public static final PacketSpan WHOLE = new PacketSpan(1500, Ratio.ZERO, Ratio.of(60), 0, 64, 0);

    private Viewing viewing = new Viewing.NotAsked();
    private String container = "mp4";
    private Optional<Ratio> duration = Optional.of(Ratio.of(60));
    private Optional<Ratio> pictureDuration = Optional.of(Ratio.of(60));
    private Optional<Ratio> soundDuration = Optional.of(Ratio.of(60));
    private Optional<String> videoCodec = Optional.of("h264");
    private int width = 1920;
    private int height = 1080;
    private Ratio sampleAspectRatio = Ratio.ONE;
    private int rotation;
    private Optional<CleanAperture> cleanAperture = Optional.empty();
    private PacketSpan packets = WHOLE;
    private List<String> audioCodecs = List.of("aac");
    private boolean subtitles = true;
    private boolean fastStart = true;
    private boolean fragmented;
    private long truncated;
    private long zeroTail;
    private List<BoxLayout.Problem> problems = List.of();
    private boolean boxes = true;

    public VideoBuilder container(String name) {
        container = name;
        return this;
    }

    /** Of container, picture and sound. */
    public VideoBuilder lasting(Ratio seconds) {
        return durations(Optional.of(seconds), Optional.of(seconds), Optional.of(seconds));
    }

    public VideoBuilder durations(Optional<Ratio> whole, Optional<Ratio> picture, Optional<Ratio> sound) {
        duration = whole;
        pictureDuration = picture;
        soundDuration = sound;
        return this;
    }

    public VideoBuilder size(int across, int down) {
        width = across;
        height = down;
        return this;
    }

    public VideoBuilder sampleAspectRatio(int across, int down) {
        sampleAspectRatio = new Ratio(across, down);
        return this;
    }

    public VideoBuilder rotation(int degrees) {
        rotation = degrees;
        return this;
    }

    public VideoBuilder cleanAperture(int across, int down) {
        cleanAperture = Optional.of(new CleanAperture(Ratio.of(across), Ratio.of(down), Ratio.ZERO, Ratio.ZERO));
        return this;
    }

    public VideoBuilder videoCodec(String codec) {
        videoCodec = Optional.of(codec);
        return this;
    }

    public VideoBuilder withoutPicture() {
        videoCodec = Optional.empty();
        return this;
    }

    public VideoBuilder audioCodecs(String... codecs) {
        audioCodecs = List.of(codecs);
        return this;
    }

    public VideoBuilder withoutSubtitles() {
        subtitles = false;
        return this;
    }

    public VideoBuilder indexLast() {
        fastStart = false;
        return this;
    }

    public VideoBuilder inFragments() {
        fragmented = true;
        return this;
    }

    public VideoBuilder truncated(long bytes) {
        truncated = bytes;
        return this;
    }

    public VideoBuilder zeroTail(long bytes) {
        zeroTail = bytes;
        return this;
    }

    public VideoBuilder packets(PacketSpan span) {
        packets = span;
        return this;
    }

    public VideoBuilder boxProblem(BoxLayout.Problem problem) {
        problems = List.of(problem);
        return this;
    }

    /** It was watched, and this was seen. */
    public VideoBuilder seen(Sight... seen) {
        viewing = new Viewing.Watched(ViewingLimits.defaults(), Viewing.Coverage.WHOLE, List.of(seen));
        return this;
    }

    public VideoBuilder notWatched(Viewing.Reason reason) {
        viewing = new Viewing.NotWatched(reason, "");
        return this;
    }

    public VideoBuilder withoutBoxes() {
        boxes = false;
        return this;
    }

    public Optional<BoxLayout> boxes() {
        return boxes
                ? Optional.of(new BoxLayout(
                        1_000_000,
                        Optional.of("isom"),
                        List.of("isom"),
                        false,
                        List.of(),
                        fastStart,
                        fragmented,
                        truncated,
                        zeroTail,
                        problems,
                        Map.of()))
                : Optional.empty();
    }

    public ProbeResult.Probed build() {
        List<VideoStream> videos = videoCodec.map(this::picture).stream().toList();
        List<AudioStream> audios = new ArrayList<>();
        for (String codec : audioCodecs) {
            audios.add(new AudioStream(
                    1 + audios.size(),
                    codec,
                    2,
                    48_000,
                    Optional.empty(),
                    Optional.empty(),
                    soundDuration,
                    Optional.of(WHOLE)));
        }
        List<SubtitleStream> texts = subtitles
                ? List.of(new SubtitleStream(9, "mov_text", Optional.of("chi"), Optional.empty()))
                : List.of();
        return new ProbeResult.Probed(
                new MediaInfo(container, duration, Optional.empty(), videos, List.of(), audios, texts, 0),
                boxes(),
                viewing);
    }

    private VideoStream picture(String codec) {
        return new VideoStream(
                0,
                codec,
                Optional.empty(),
                width,
                height,
                sampleAspectRatio,
                rotation,
                cleanAperture,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                pictureDuration,
                Optional.of(packets));
    }
}
