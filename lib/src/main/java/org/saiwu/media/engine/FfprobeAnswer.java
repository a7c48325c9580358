package org.saiwu.media.engine;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads ffprobe's JSON. */
final class FfprobeAnswer implements ProgramRun.Consumer {

    private static final int LIMIT = 8 * 1024 * 1024;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private JsonNode root = JSON.createObjectNode();
    private String malformed = "";

    @Override
    public void take(InputStream output) throws IOException {
        byte[] bytes = output.readNBytes(LIMIT + 1);
        if (bytes.length > LIMIT) {
            throw new IOException("more than " + LIMIT + " bytes of output");
        }
        if (bytes.length == 0) {
            return;
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            JsonNode read = JSON.readTree(text);
            if (read.isObject()) {
                root = read;
            }
        } catch (CharacterCodingException e) {
            malformed = "output that is not UTF-8";
        } catch (JsonProcessingException e) {
            malformed = "output that is not JSON: " + e.getOriginalMessage();
        }
    }

    /** Returns what is wrong with the output; empty if nothing is. */
    String malformed() {
        return malformed;
    }

    /** Returns the error number, if the program reported an error. */
    Optional<Integer> error() {
        JsonNode code = root.path("error").path("code");
        return code.canConvertToInt() ? Optional.of(code.intValue()) : Optional.empty();
    }

    String errorWords() {
        return root.path("error").path("string").asText("");
    }

    /** Returns the format and the streams, with packets by stream index. */
    RawProbe raw(Map<Integer, PacketTally> packets, boolean walked) {
        List<RawProbe.Stream> streams = new ArrayList<>();
        for (JsonNode stream : root.path("streams")) {
            Map<String, String> values = scalars(stream);
            bringUp(values, "attached_pic", stream.path("disposition").get("attached_pic"));
            bringUp(values, "timed_thumbnails", stream.path("disposition").get("timed_thumbnails"));
            bringUp(values, "language", stream.path("tags").get("language"));
            bringUp(values, "rotation", rotation(stream));
            // Before version 6, ids are written in base 16.
            values.computeIfPresent("id", (name, id) -> id.startsWith("0x") ? decimal(id) : id);
            PacketTally tally = packets.getOrDefault(stream.path("index").asInt(-1), new PacketTally());
            streams.add(new RawProbe.Stream(values, walked ? Optional.of(tally.packets()) : Optional.empty()));
        }
        return new RawProbe(scalars(root.path("format")), streams);
    }

    private static @Nullable JsonNode rotation(JsonNode stream) {
        for (JsonNode data : stream.path("side_data_list")) {
            if (data.has("rotation")) {
                return data.get("rotation");
            }
        }
        return null;
    }

    private static Map<String, String> scalars(JsonNode object) {
        Map<String, String> values = new HashMap<>();
        object.properties().forEach(field -> bringUp(values, field.getKey(), field.getValue()));
        return values;
    }

    private static void bringUp(Map<String, String> values, String name, @Nullable JsonNode value) {
        if (value != null && value.isValueNode() && !value.isNull()) {
            values.put(name, value.asText());
        }
    }

    private static String decimal(String id) {
        try {
            return Long.toString(Long.parseLong(id.substring(2), 16));
        } catch (NumberFormatException notAnId) {
            return "";
        }
    }
}
