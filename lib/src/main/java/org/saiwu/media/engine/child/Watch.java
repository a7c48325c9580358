package org.saiwu.media.engine.child;

import static org.bytedeco.ffmpeg.global.avcodec.avcodec_get_name;
import static org.bytedeco.ffmpeg.global.avformat.av_find_best_stream;
import static org.bytedeco.ffmpeg.global.avutil.AVMEDIA_TYPE_AUDIO;
import static org.bytedeco.ffmpeg.global.avutil.AVMEDIA_TYPE_VIDEO;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.saiwu.media.ViewingLimits;
import org.saiwu.media.engine.child.OpenMedia.UndecodableException;

/** Watches and listens to one source, both at the same time, and answers with what was seen and heard. */
final class Watch {

    private static final long BESIDE = 1_000_000;

    private final String address;
    private final boolean indexed;
    private final ViewingLimits limits;

    Watch(String address, boolean indexed, ViewingLimits limits) {
        this.address = address;
        this.indexed = indexed;
        this.limits = limits;
    }

    /** Returns an answer: the sights, or that nothing can be decoded. */
    String answer() throws InterruptedException {
        int video;
        int audio;
        long end;
        String codec = "";
        try (OpenMedia media = new OpenMedia(address)) {
            video = av_find_best_stream(media.context(), AVMEDIA_TYPE_VIDEO, -1, -1, (AVCodec) null, 0);
            audio = av_find_best_stream(media.context(), AVMEDIA_TYPE_AUDIO, -1, video, (AVCodec) null, 0);
            end = media.duration();
            if (video >= 0) {
                codec = avcodec_get_name(media.stream(video).codecpar().codec_id())
                        .getString();
            }
        } catch (UndecodableException undecodable) {
            return unreadable(undecodable);
        }
        try (SoundPass sound = new SoundPass(limits)) {
            List<UndecodableException> failures = new ArrayList<>();
            Thread listening = new Thread(() -> listen(sound, audio, end, failures), "sound");
            if (audio >= 0) {
                listening.start();
            }
            String answer;
            try {
                answer = video >= 0 ? watched(video, codec, sound, listening) : heard(sound, listening);
            } finally {
                // What it works with must not be freed before it is done.
                listening.join();
            }
            return failures.isEmpty() ? answer : unreadable(failures.get(0));
        } catch (UndecodableException undecodable) {
            return unreadable(undecodable);
        }
    }

    private static String unreadable(UndecodableException undecodable) {
        return Answer.unreadable(-1, String.valueOf(undecodable.getMessage()));
    }

    private void listen(SoundPass sound, int stream, long end, List<UndecodableException> failures) {
        try {
            sound.listen(address, stream, end);
        } catch (UndecodableException undecodable) {
            failures.add(undecodable);
        }
    }

    private static String heard(SoundPass sound, Thread listening) throws InterruptedException {
        SightLines answer = new SightLines().coverage("WHOLE");
        listening.join();
        damage(answer, new Stretches(BESIDE), 0, sound);
        sound.put(answer);
        return answer.toString();
    }

    private String watched(int stream, String codec, SoundPass sound, Thread listening)
            throws UndecodableException, InterruptedException {
        int threads = 1;
        try (PictureWatch pictures = new PictureWatch(address, stream, indexed, codec, limits, threads)) {
            pictures.watch();
            SightLines answer = new SightLines().coverage(pictures.isWhole() ? "WHOLE" : "KEY_PICTURES");
            new PictureSights(pictures, limits).put(answer);
            listening.join();
            Stretches damaged = new Stretches(BESIDE);
            long errors = 0;
            for (FrameMeasure measure : pictures.timeline().measures()) {
                if (measure.damaged()) {
                    errors++;
                    damaged.add(
                            measure.time(),
                            measure.time() + pictures.timeline().packets().interval());
                }
            }
            Optional<Long> first = damaged.all().stream().findFirst().map(stretch -> stretch[0]);
            if (damage(answer, damaged, errors, sound) && first.isPresent()) {
                pictures.still(first.get()).ifPresent(answer::still);
            }
            sound.put(answer);
            return answer.toString();
        }
    }

    private static boolean damage(SightLines answer, Stretches pictures, long errors, SoundPass sound) {
        List<long[]> places = new ArrayList<>(pictures.all());
        places.addAll(sound.damaged().all());
        places.sort(java.util.Comparator.comparingLong(stretch -> stretch[0]));
        if (answer.put("DAMAGED", places)) {
            answer.measure("ERRORS", errors + sound.errors());
            return true;
        }
        return false;
    }
}
