package org.saiwu.media.engine.child;

import static org.bytedeco.ffmpeg.global.avutil.AV_SAMPLE_FMT_FLTP;
import static org.bytedeco.ffmpeg.global.swresample.swr_alloc_set_opts2;
import static org.bytedeco.ffmpeg.global.swresample.swr_convert;
import static org.bytedeco.ffmpeg.global.swresample.swr_free;
import static org.bytedeco.ffmpeg.global.swresample.swr_init;

import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.swresample.SwrContext;
import org.bytedeco.javacpp.FloatPointer;
import org.bytedeco.javacpp.Pointer;
import org.bytedeco.javacpp.PointerPointer;
import org.jspecify.annotations.Nullable;
import org.saiwu.media.ViewingLimits;
import org.saiwu.media.engine.child.OpenMedia.UndecodableException;

/** Listens to one stream of sound from end to end. */
final class SoundPass implements AutoCloseable {

    private static final int MOST_CHANNELS = 8;
    private static final int LOWEST_RATE = 4000;
    /** Sound whose times leap further than this has a hole. */
    private static final long HOLE = 200_000;

    private final ViewingLimits limits;
    private final Stretches damaged = new Stretches(1_000_000);
    private @Nullable SoundLevels levels;
    private @Nullable LoudnessMeter loudness;
    private @Nullable SwrContext converter;
    private float[][] samples = new float[0][0];
    private FloatPointer[] converted = new FloatPointer[0];
    private int channels;
    private int sampleRate;
    private long errors;

    SoundPass(ViewingLimits limits) {
        this.limits = limits;
    }

    /** Listens; {@code end} is where playing ends, in microseconds, if that is later than the sound. */
    void listen(String address, int stream, long end) throws UndecodableException {
        try (StreamDecoder decoder = new StreamDecoder(address, stream, 1)) {
            decoder.all(this::take);
        }
        if (levels != null) {
            levels.silentUntil(end);
        }
    }

    void put(SightLines answer) {
        if (levels == null || loudness == null) {
            return;
        }
        answer.put("SILENT", levels.silent(limits.silence().toNanos() / 1000));
        long tenths = loudness.tenths();
        if (tenths > -700 && tenths < limits.quietest() * 10L) {
            answer.put("QUIET").measure("LOUDNESS", tenths);
        }
        answer.put("CLIPPED", levels.clipped(limits.clipped().toNanos() / 1000));
    }

    Stretches damaged() {
        return damaged;
    }

    long errors() {
        return errors;
    }

    private boolean take(AVFrame frame, long time, boolean broken) {
        int count = frame.nb_samples();
        if (frame.sample_rate() < LOWEST_RATE || count <= 0 || frame.ch_layout().nb_channels() > MOST_CHANNELS) {
            return true;
        }
        if (levels == null) {
            begin(frame);
        }
        if (frame.sample_rate() != sampleRate || frame.ch_layout().nb_channels() != channels || levels == null) {
            // Sound that changes its shape on the way is beyond what players do well; the rest is not measured.
            return false;
        }
        if (broken) {
            errors++;
            damaged.add(time, time + count * 1_000_000L / sampleRate);
        }
        if (time > levels.now() + HOLE) {
            levels.silentUntil(time);
        }
        read(frame, count);
        levels.take(samples, count);
        if (loudness != null) {
            loudness.take(samples, count);
        }
        return true;
    }

    private void begin(AVFrame frame) {
        channels = frame.ch_layout().nb_channels();
        sampleRate = frame.sample_rate();
        levels = new SoundLevels(channels, sampleRate, limits.silenceLevel());
        loudness = new LoudnessMeter(channels, sampleRate);
        samples = new float[channels][0];
        if (frame.format() != AV_SAMPLE_FMT_FLTP) {
            SwrContext made = new SwrContext(null);
            swr_alloc_set_opts2(
                    made,
                    frame.ch_layout(),
                    AV_SAMPLE_FMT_FLTP,
                    sampleRate,
                    frame.ch_layout(),
                    frame.format(),
                    sampleRate,
                    0,
                    null);
            swr_init(made);
            converter = made;
        }
    }

    private void read(AVFrame frame, int count) {
        if (samples[0].length < count) {
            samples = new float[channels][count];
            free();
            if (converter != null) {
                converted = new FloatPointer[channels];
                for (int channel = 0; channel < channels; channel++) {
                    converted[channel] = new FloatPointer(count);
                }
            }
        }
        if (converter != null) {
            try (PointerPointer<Pointer> out = new PointerPointer<>(converted)) {
                swr_convert(converter, out, count, frame.extended_data(), count);
            }
        }
        for (int channel = 0; channel < channels; channel++) {
            FloatPointer from =
                    converter == null ? new FloatPointer(frame.extended_data().get(channel)) : converted[channel];
            from.get(samples[channel], 0, count);
        }
    }

    private void free() {
        for (FloatPointer each : converted) {
            each.close();
        }
    }

    @Override
    public void close() {
        free();
        if (converter != null) {
            swr_free(converter);
        }
    }
}
