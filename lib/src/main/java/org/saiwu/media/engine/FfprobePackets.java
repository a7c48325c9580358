package org.saiwu.media.engine;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;

/** Counts ffprobe's packets, one a line, as they come: memory does not grow with the file. */
final class FfprobePackets implements ProgramRun.Consumer {

    private static final int LONGEST_LINE = 4096;
    private static final int MOST_STREAMS = 1000;

    private final long length;
    private final Map<Integer, PacketTally> tallies = new HashMap<>();

    FfprobePackets(long length) {
        this.length = length;
    }

    Map<Integer, PacketTally> tallies() {
        return tallies;
    }

    @Override
    public void take(InputStream output) throws IOException {
        InputStream in = new BufferedInputStream(output, 1 << 16);
        StringBuilder line = new StringBuilder();
        for (int letter = in.read(); letter >= 0; letter = in.read()) {
            if (letter == '\n') {
                takeLine(line.toString());
                line.setLength(0);
            } else if (line.length() < LONGEST_LINE) {
                line.append((char) letter);
            } else {
                throw new IOException("a line of more than " + LONGEST_LINE + " bytes");
            }
        }
    }

    private void takeLine(String line) throws IOException {
        Map<String, String> parts = new HashMap<>();
        for (String part : line.strip().split("\\|", -1)) {
            int equals = part.indexOf('=');
            if (equals > 0) {
                parts.putIfAbsent(part.substring(0, equals), part.substring(equals + 1));
            }
        }
        RawValues values = new RawValues(parts);
        Long time = values.number("dts").or(() -> values.number("pts")).orElse(null);
        Integer stream = values.number("stream_index").map(Long::intValue).orElse(null);
        if (time == null || stream == null) {
            return;
        }
        if (!tallies.containsKey(stream) && tallies.size() >= MOST_STREAMS) {
            throw new IOException("packets of more than " + MOST_STREAMS + " streams");
        }
        boolean corrupt = parts.getOrDefault("flags", "").contains("C");
        tallies.computeIfAbsent(stream, index -> new PacketTally())
                .add(
                        time,
                        values.number("pos").orElse(-1L),
                        values.number("size").orElse(0L),
                        length,
                        corrupt);
    }
}
