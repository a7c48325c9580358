package org.saiwu.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import org.saiwu.bundle.FileChecksum;
import org.saiwu.check.FileResult;
import org.saiwu.check.MediaSummary;
import org.saiwu.contest.Role;

/** Files of entries as JSON objects and back. */
final class FileCodec {
    private static final String CRC32 = "crc32:";

    private FileCodec() {}

    static void write(JsonGenerator json, FileResult file) throws IOException {
        json.writeStartObject();
        json.writeStringField("path", file.path());
        json.writeNumberField("size", file.size());
        JsonOutput.text(json, "role", file.role().map(Names::of));
        JsonOutput.textIfPresent(json, "item", file.item());
        if (file.checksum().isPresent()) {
            FileChecksum checksum = file.checksum().get();
            json.writeStringField("checksum", checksum(checksum));
            if (checksum.size() != file.size()) {
                // Only when it isn't that of this very file; else the size above says it.
                json.writeNumberField("checksumSize", checksum.size());
            }
        }
        if (file.media().isPresent()) {
            json.writeFieldName("media");
            writeMedia(json, file.media().get());
        } else {
            json.writeNullField("media");
        }
        json.writeEndObject();
    }

    /** For example {@code crc32:cafebabe}. */
    static String checksum(FileChecksum checksum) {
        return CRC32 + HexFormat.of().toHexDigits((int) checksum.crc32());
    }

    private static void writeMedia(JsonGenerator json, MediaSummary media) throws IOException {
        json.writeStartObject();
        json.writeStringField("container", media.container());
        number(json, "width", media.width());
        number(json, "height", media.height());
        JsonOutput.text(json, "displayAspectRatio", media.displayAspectRatio());
        if (media.duration().isPresent()) {
            json.writeNumberField(
                    "durationSeconds", JsonOutput.seconds(media.duration().get()));
        } else {
            json.writeNullField("durationSeconds");
        }
        JsonOutput.text(json, "videoCodec", media.videoCodec());
        JsonOutput.text(json, "audioCodec", media.audioCodec());
        json.writeEndObject();
    }

    private static void number(JsonGenerator json, String key, Optional<Integer> number) throws IOException {
        if (number.isPresent()) {
            json.writeNumberField(key, number.get());
        } else {
            json.writeNullField(key);
        }
    }

    static FileResult read(JsonParser json) throws IOException {
        Optional<String> path = Optional.empty();
        long size = 0;
        Optional<Role> role = Optional.empty();
        Optional<String> item = Optional.empty();
        Optional<Long> crc32 = Optional.empty();
        Optional<Long> checksumSize = Optional.empty();
        Optional<MediaSummary> media = Optional.empty();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String key = json.currentName();
            boolean present = json.nextToken() != JsonToken.VALUE_NULL;
            switch (key) {
                case "path" -> path = EntryCodec.text(json);
                case "size" -> size = json.getLongValue();
                case "role" -> role = present ? Optional.of(Names.read(Role.class, json)) : Optional.empty();
                case "item" -> item = EntryCodec.text(json);
                case "checksum" -> crc32 = EntryCodec.text(json).flatMap(FileCodec::crc32);
                case "checksumSize" -> checksumSize = Optional.of(json.getLongValue());
                case "media" -> media = present ? Optional.of(readMedia(json)) : Optional.empty();
                default -> json.skipChildren();
            }
        }
        long checked = checksumSize.orElse(size);
        return new FileResult(
                path.orElseThrow(() -> new IOException("a file without a path")),
                size,
                role,
                item,
                crc32.map(crc -> new FileChecksum(checked, crc)),
                media);
    }

    private static Optional<Long> crc32(String text) {
        String digits = text.startsWith(CRC32) ? text.substring(CRC32.length()) : "";
        boolean usable = digits.length() == 8 && digits.chars().allMatch(HexFormat::isHexDigit);
        return usable ? Optional.of(HexFormat.fromHexDigitsToLong(digits)) : Optional.empty();
    }

    private static MediaSummary readMedia(JsonParser json) throws IOException {
        Optional<String> container = Optional.empty();
        Optional<Integer> width = Optional.empty();
        Optional<Integer> height = Optional.empty();
        Optional<String> ratio = Optional.empty();
        Optional<Duration> duration = Optional.empty();
        Optional<String> videoCodec = Optional.empty();
        Optional<String> audioCodec = Optional.empty();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String key = json.currentName();
            boolean present = json.nextToken() != JsonToken.VALUE_NULL;
            switch (key) {
                case "container" -> container = EntryCodec.text(json);
                case "width" -> width = present ? Optional.of(json.getIntValue()) : Optional.empty();
                case "height" -> height = present ? Optional.of(json.getIntValue()) : Optional.empty();
                case "displayAspectRatio" -> ratio = EntryCodec.text(json);
                case "durationSeconds" -> duration = present ? Optional.of(ValueCodec.seconds(json)) : Optional.empty();
                case "videoCodec" -> videoCodec = EntryCodec.text(json);
                case "audioCodec" -> audioCodec = EntryCodec.text(json);
                default -> json.skipChildren();
            }
        }
        return new MediaSummary(
                container.orElseThrow(() -> new IOException("a video without a container")),
                width,
                height,
                ratio,
                duration,
                videoCodec,
                audioCodec);
    }
}
