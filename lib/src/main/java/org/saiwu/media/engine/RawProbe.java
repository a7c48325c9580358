package org.saiwu.media.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an engine said, in ffprobe's words: names and values as text, the common ground of both engines.
 *
 * @param format values of the container
 * @param streams values of each stream, in the file's order
 */
record RawProbe(Map<String, String> format, List<Stream> streams) {

    RawProbe {
        format = Map.copyOf(format);
        streams = List.copyOf(streams);
    }

    /**
     * A stream's values.
     *
     * @param values names as in ffprobe's stream section, with {@code rotation}, {@code attached_pic} and {@code
     *     language} brought up from their sections
     * @param packets what the packet walk found; empty if none was made
     */
    record Stream(Map<String, String> values, Optional<Packets> packets) {
        Stream {
            values = Map.copyOf(values);
        }
    }

    /**
     * What a packet walk found of one stream.
     *
     * @param count packets
     * @param first least decoding time, in ticks of the stream's time base
     * @param last greatest decoding time, in ticks
     * @param missing packets beyond the end of the data
     * @param samples places of some of the packets, spread evenly, as offset and size
     */
    record Packets(long count, long first, long last, long missing, List<long[]> samples) {
        Packets {
            samples = List.copyOf(samples);
        }
    }

    /**
     * Reads the child's answer: a line {@code format} or {@code stream} opens a section, {@code name=value} lines fill it.
     *
     * @throws IllegalArgumentException if the answer makes no sense
     */
    static RawProbe parse(List<String> lines) {
        Map<String, String> format = new LinkedHashMap<>();
        List<Map<String, String>> sections = new ArrayList<>();
        Map<String, String> section = format;
        for (String line : lines) {
            int equals = line.indexOf('=');
            if (line.equals("stream")) {
                section = new LinkedHashMap<>();
                sections.add(section);
            } else if (equals > 0) {
                section.put(line.substring(0, equals), line.substring(equals + 1));
            } else {
                throw new IllegalArgumentException("neither a section nor a value: " + line);
            }
        }
        return new RawProbe(format, sections.stream().map(RawProbe::stream).toList());
    }

    private static Stream stream(Map<String, String> values) {
        String packets = values.remove("packets");
        return new Stream(values, Optional.ofNullable(packets).map(RawProbe::packets));
    }

    private static Packets packets(String text) {
        String[] parts = text.split(" ", -1);
        if (parts.length < 4 || parts.length > 4 + 2 * SpreadSample.MOST) {
            throw new IllegalArgumentException("packets: " + parts.length + " parts");
        }
        List<long[]> samples = new ArrayList<>();
        for (int i = 4; i < parts.length; i++) {
            int colon = parts[i].indexOf(':');
            if (colon < 0) {
                throw new IllegalArgumentException("packet without size: " + parts[i]);
            }
            samples.add(new long[] {
                Long.parseLong(parts[i].substring(0, colon)), Long.parseLong(parts[i].substring(colon + 1))
            });
        }
        return new Packets(
                Long.parseLong(parts[0]),
                Long.parseLong(parts[1]),
                Long.parseLong(parts[2]),
                Long.parseLong(parts[3]),
                samples);
    }
}
