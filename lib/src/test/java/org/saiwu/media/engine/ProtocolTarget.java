package org.saiwu.media.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saiwu.hostile.FuzzTarget;
import org.saiwu.media.MediaSource;
import org.saiwu.media.ProbeResult;

/** What parent and child, or an ffprobe program, say to each other: the input's first byte says which of them spoke. */
public final class ProtocolTarget implements FuzzTarget {
    private final MediaSource source;

    public ProtocolTarget(Path folder) {
        try {
            source = MediaSource.of(Files.write(folder.resolve("video.mp4"), new byte[1000]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<byte[]> seeds() {
        String found = """
                found
                format_name=mov,mp4,m4a,3gp,3g2,mj2
                duration=12.500000
                start_time=0.000000
                bit_rate=1000
                stream
                index=0
                codec_type=video
                codec_name=h264
                width=1920
                height=1080
                sample_aspect_ratio=1:1
                r_frame_rate=25/1
                avg_frame_rate=25/1
                time_base=1/12800
                duration_ts=160000
                duration=12.500000
                rotation=-90
                packets=313 0 159744 0 48:100 200:100
                """;
        String json = """
                {"streams":[{"index":0,"codec_name":"h264","codec_type":"video","width":1920,"height":1080,"id":"0x1",
                "avg_frame_rate":"25/1","time_base":"1/12800","disposition":{"attached_pic":0},"tags":{"language":"chi"},
                "side_data_list":[{"rotation":-90}]}],"format":{"format_name":"mov,mp4","duration":"12.5"},"error":{"code":-2,"string":"x"}}
                """;
        return List.of(
                seed(0, frame(found)),
                seed(0, frame("unreadable\n-1094995529\nInvalid data found when processing input")),
                seed(1, frame("PACKETS\nfile:/tmp/a.mp4")),
                seed(2, json.getBytes(StandardCharsets.UTF_8)),
                seed(
                        3,
                        "packet|stream_index=0|dts=1024|pts=1024|pos=48|size=100|flags=K_C\n"
                                .getBytes(StandardCharsets.UTF_8)));
    }

    private static byte[] frame(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            Frames.write(out, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] seed(int speaker, byte[] said) {
        byte[] seed = new byte[said.length + 1];
        seed[0] = (byte) speaker;
        System.arraycopy(said, 0, seed, 1, said.length);
        return seed;
    }

    @Override
    public void take(byte[] input) throws IOException {
        if (input.length == 0) {
            return;
        }
        byte[] said = Arrays.copyOfRange(input, 1, input.length);
        switch ((input[0] & 0xff) % 4) {
            case 0 -> frames(said);
            case 1 -> requests(said);
            case 2 -> program(said, new byte[0]);
            default -> program("{\"streams\":[{\"index\":0}]}".getBytes(StandardCharsets.UTF_8), said);
        }
    }

    /** Answers of a child, as its parent reads them. */
    private void frames(byte[] said) throws IOException {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(said))) {
            for (Optional<String> frame = Frames.read(in); frame.isPresent(); frame = Frames.read(in)) {
                List<String> lines = frame.get().lines().toList();
                if (!lines.isEmpty() && lines.get(0).equals(Frames.FOUND)) {
                    probed(lines.subList(1, lines.size()));
                }
            }
        } catch (Frames.BadFrameException refused) {
            assertThat(refused).hasMessageStartingWith("a frame ");
        }
    }

    private void probed(List<String> lines) throws IOException {
        RawProbe raw;
        try {
            raw = RawProbe.parse(lines);
        } catch (IllegalArgumentException refused) {
            return;
        }
        assertThat(Sources.probed(raw, Optional.empty(), source)).isNotNull();
    }

    /** Requests of a parent, as its child reads them. */
    private static void requests(byte[] said) throws IOException {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(said))) {
            for (Optional<String> frame = Frames.read(in); frame.isPresent(); frame = Frames.read(in)) {
                ByteArrayOutputStream again = new ByteArrayOutputStream();
                Frames.write(new DataOutputStream(again), frame.get());
                try (DataInputStream read = new DataInputStream(new ByteArrayInputStream(again.toByteArray()))) {
                    assertThat(Frames.read(read)).isEqualTo(frame);
                }
            }
        } catch (Frames.BadFrameException refused) {
            assertThat(refused).hasMessageStartingWith("a frame ");
        }
    }

    /** What an ffprobe program printed about a file, and about its packets. */
    private void program(byte[] said, byte[] packets) throws IOException {
        FfprobePackets walk = new FfprobePackets(source.length());
        try {
            walk.take(new ByteArrayInputStream(packets));
        } catch (IOException refused) {
            assertThat(refused).hasMessageContaining(" of more than ");
        }
        FfprobeAnswer answer = new FfprobeAnswer();
        answer.take(new ByteArrayInputStream(said));
        if (answer.malformed().isEmpty()) {
            answer.error().ifPresent(code -> assertThat(Failure.unreadable(code, answer.errorWords(), Optional.empty()))
                    .isInstanceOf(ProbeResult.Unreadable.class));
            ProbeResult result = Sources.probed(
                    answer.raw(packets.length == 0 ? Map.of() : walk.tallies(), packets.length > 0),
                    Optional.empty(),
                    source);
            assertThat(result).isNotNull();
        }
    }
}
