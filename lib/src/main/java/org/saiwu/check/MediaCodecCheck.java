package org.saiwu.check;

import java.util.List;
import java.util.stream.Stream;
import org.saiwu.contest.Contest;
import org.saiwu.contest.VideoRule;
import org.saiwu.entry.Entry;
import org.saiwu.media.AudioStream;
import org.saiwu.media.VideoStream;

/** {@code media.codec}: picture and sound are coded in a way that plays everywhere. */
final class MediaCodecCheck implements EntryCheck {
    @Override
    public List<Finding> check(Entry entry, Contest contest) {
        return Videos.check(entry, contest, this::of);
    }

    private List<Finding> of(Videos.Video video, VideoRule rule) {
        return video.info()
                .map(info -> Stream.concat(
                                info.mainVideo().stream()
                                        .map(VideoStream::codec)
                                        .filter(codec -> !rule.videoCodecs().contains(codec))
                                        .map(codec -> about(FindingKind.VIDEO_CODEC, codec, rule.videoCodecs())),
                                info.audios().stream()
                                        .map(AudioStream::codec)
                                        .distinct()
                                        .filter(codec -> !rule.audioCodecs().contains(codec))
                                        .map(codec -> about(FindingKind.AUDIO_CODEC, codec, rule.audioCodecs())))
                        .toList())
                .orElse(List.of());
    }

    private static Finding about(FindingKind kind, String codec, List<String> usual) {
        return Finding.of(kind).with("codec", codec).with("limit", Value.ofTexts(usual));
    }
}
