package org.saiwu.media;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a media file holds.
 *
 * @param container by content, never by name: {@code mp4}, {@code mov} (QuickTime), {@code 3gp}, {@code matroska},
 *     {@code webm}, {@code avi}, {@code mpegts}, {@code mpegps}, {@code flv}, {@code asf} (WMV), {@code ogg}, or else the
 *     engine's own name of the format
 * @param duration of the container, in seconds, if it says
 * @param startTime of the container, in seconds; may be negative
 * @param videos moving pictures, in the file's order
 * @param pictures attached still pictures, such as a cover
 * @param audios sound, in the file's order
 * @param subtitles subtitle streams that can be switched on
 * @param otherStreams streams of other kinds: time codes, chapters, data
 */
public record MediaInfo(
        String container,
        Optional<Ratio> duration,
        Optional<Ratio> startTime,
        List<VideoStream> videos,
        List<AttachedPicture> pictures,
        List<AudioStream> audios,
        List<SubtitleStream> subtitles,
        int otherStreams) {

    /** Copies the lists. */
    public MediaInfo {
        videos = List.copyOf(videos);
        pictures = List.copyOf(pictures);
        audios = List.copyOf(audios);
        subtitles = List.copyOf(subtitles);
    }

    /** Returns the longest of the container's and the video and sound streams' durations, in seconds. */
    public Optional<Ratio> longestDuration() {
        return Stream.of(
                        duration.stream(),
                        videos.stream().flatMap(video -> video.duration().stream()),
                        audios.stream().flatMap(audio -> audio.duration().stream()))
                .flatMap(durations -> durations)
                .max(Comparator.naturalOrder());
    }

    /** Returns the video with the most stored pixels, the first of equals. */
    public Optional<VideoStream> mainVideo() {
        return videos.stream()
                .max(Comparator.comparingLong((VideoStream video) -> (long) video.width() * video.height())
                        .thenComparing(VideoStream::index, Comparator.reverseOrder()));
    }
}
