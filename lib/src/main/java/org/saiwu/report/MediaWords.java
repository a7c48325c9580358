package org.saiwu.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.saiwu.check.MediaSummary;
import org.saiwu.check.Value;
import org.saiwu.report.text.VisibleText;

/** What is to be said of a video in one line. */
final class MediaWords {
    private MediaWords() {}

    /** For example {@code mp4 · 1920x1080 · 16:9 · 6:21 · h264, aac}. */
    static String of(MediaSummary media, Sentences sentences) {
        List<String> parts = new ArrayList<>();
        parts.add(VisibleText.of(media.container()));
        if (media.width().isPresent() && media.height().isPresent()) {
            parts.add(media.width().get() + "x" + media.height().get());
        }
        media.displayAspectRatio().ifPresent(parts::add);
        media.duration().ifPresent(duration -> parts.add(sentences.value(Value.of(duration))));
        List<String> codecs = Stream.of(media.videoCodec(), media.audioCodec())
                .flatMap(Optional::stream)
                .map(VisibleText::of)
                .toList();
        if (!codecs.isEmpty()) {
            parts.add(String.join(", ", codecs));
        }
        return String.join(" · ", parts);
    }
}
