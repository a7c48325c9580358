package org.saiwu.media.engine;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.saiwu.media.AttachedPicture;
import org.saiwu.media.AudioStream;
import org.saiwu.media.BoxLayout;
import org.saiwu.media.CleanAperture;
import org.saiwu.media.MediaInfo;
import org.saiwu.media.MediaSource;
import org.saiwu.media.PacketSpan;
import org.saiwu.media.Ratio;
import org.saiwu.media.SourceBytes;
import org.saiwu.media.SubtitleStream;
import org.saiwu.media.VideoStream;

/** Turns what either engine said into a {@link MediaInfo}; both engines pass through here, so that they can't differ. */
final class InfoMapping {

    private final MediaSource source;
    private final Optional<BoxLayout> boxes;
    private final List<VideoStream> videos = new ArrayList<>();
    private final List<AttachedPicture> pictures = new ArrayList<>();
    private final List<AudioStream> audios = new ArrayList<>();
    private final List<SubtitleStream> subtitles = new ArrayList<>();
    private int others;

    private InfoMapping(MediaSource source, Optional<BoxLayout> boxes) {
        this.source = source;
        this.boxes = boxes;
    }

    /** Maps an answer; one without a format name is an {@link IllegalArgumentException}. */
    static MediaInfo map(RawProbe raw, Optional<BoxLayout> boxes, MediaSource source) throws IOException {
        RawValues format = new RawValues(raw.format());
        String demuxer = format.text("format_name")
                .orElseThrow(() -> new IllegalArgumentException("an answer without a format name"));
        InfoMapping mapping = new InfoMapping(source, boxes);
        for (int index = 0; index < raw.streams().size(); index++) {
            mapping.add(index, raw.streams().get(index));
        }
        return new MediaInfo(
                ContainerName.of(demuxer, boxes, source),
                format.seconds("duration").filter(duration -> duration.numerator() > 0),
                format.seconds("start_time"),
                mapping.videos,
                mapping.pictures,
                mapping.audios,
                mapping.subtitles,
                mapping.others);
    }

    private void add(int position, RawProbe.Stream stream) throws IOException {
        RawValues values = new RawValues(stream.values());
        int index = values.number("index").map(Long::intValue).orElse(position);
        switch (values.text("codec_type").orElse("")) {
            case "video" -> addVideo(index, values, stream);
            case "audio" ->
                audios.add(new AudioStream(
                        index,
                        codec(values),
                        values.count("channels"),
                        values.count("sample_rate"),
                        values.number("bit_rate"),
                        start(values),
                        duration(values),
                        packets(stream, values)));
            case "subtitle" ->
                subtitles.add(new SubtitleStream(index, codec(values), values.text("language"), duration(values)));
            default -> others++;
        }
    }

    private void addVideo(int index, RawValues values, RawProbe.Stream stream) throws IOException {
        int width = values.count("width");
        int height = values.count("height");
        if (values.flag("attached_pic") || values.flag("timed_thumbnails")) {
            pictures.add(new AttachedPicture(index, codec(values), width, height));
            return;
        }
        videos.add(new VideoStream(
                index,
                codec(values),
                values.text("profile"),
                width,
                height,
                values.fraction("sample_aspect_ratio").orElse(Ratio.ONE),
                Math.floorMod(-values.number("rotation").orElse(0L).intValue(), 360),
                cleanAperture(values, width, height),
                values.fraction("avg_frame_rate").or(() -> values.fraction("r_frame_rate")),
                values.text("pix_fmt"),
                values.number("bit_rate"),
                start(values),
                duration(values),
                packets(stream, values)));
    }

    private static String codec(RawValues values) {
        return values.text("codec_name").orElse("unknown");
    }

    private static Optional<Ratio> start(RawValues values) {
        return values.number("start_pts")
                .flatMap(ticks -> values.fraction("time_base").flatMap(base -> RawValues.ticks(ticks, base)));
    }

    private static Optional<Ratio> duration(RawValues values) {
        return values.number("duration_ts").filter(ticks -> ticks > 0).flatMap(ticks -> values.fraction("time_base")
                .flatMap(base -> RawValues.ticks(ticks, base)));
    }

    /** An aperture larger than the picture is a mistake of the file, which players pass over. */
    private Optional<CleanAperture> cleanAperture(RawValues values, int width, int height) {
        return boxes.flatMap(layout ->
                        values.number("id").map(track -> layout.cleanApertures().get(track.intValue())))
                .filter(aperture -> aperture.width().compareTo(Ratio.of(width)) <= 0
                        && aperture.height().compareTo(Ratio.of(height)) <= 0);
    }

    private Optional<PacketSpan> packets(RawProbe.Stream stream, RawValues values) throws IOException {
        Optional<Ratio> base = values.fraction("time_base");
        if (stream.packets().isEmpty() || base.isEmpty()) {
            return Optional.empty();
        }
        RawProbe.Packets found = stream.packets().get();
        Optional<Ratio> first = RawValues.ticks(found.first(), base.get());
        Optional<Ratio> last = RawValues.ticks(found.last(), base.get());
        if (found.count() == 0 || first.isEmpty() || last.isEmpty()) {
            return Optional.of(new PacketSpan(found.count(), Ratio.ZERO, Ratio.ZERO, found.missing(), 0, 0));
        }
        SourceBytes.Blank blank =
                mayBeBlank(codec(values)) ? new SourceBytes.Blank(0, 0) : SourceBytes.blank(source, found.samples());
        return Optional.of(new PacketSpan(
                found.count(), first.get(), last.get(), found.missing(), blank.examined(), blank.blank()));
    }

    /** Silence and black are zeros in uncompressed streams; and outside MP4 a packet's place may hold a header. */
    private boolean mayBeBlank(String codec) {
        return boxes.isEmpty() || codec.startsWith("pcm_") || codec.equals("rawvideo");
    }
}
