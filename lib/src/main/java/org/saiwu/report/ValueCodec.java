package org.saiwu.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.saiwu.check.Value;
import org.saiwu.contest.Language;
import org.saiwu.contest.LocalizedText;

/**
 * Values of findings as JSON and back: a text as a string, a whole number as a number, several as an array, all others as an
 * object whose first key says what it is: {@code {"bytes": 812}}.
 */
final class ValueCodec {
    private ValueCodec() {}

    /** What there are words for; a report that was changed, or that a newer program wrote, may say something else. */
    private static final class KnownWords {
        static final Set<String> KEYS =
                Set.copyOf(Messages.of("words", Language.EN).keys());
    }

    static void write(JsonGenerator json, Value value) throws IOException {
        if (value instanceof Value.Text text) {
            json.writeString(text.text());
        } else if (value instanceof Value.Whole whole) {
            json.writeNumber(whole.number());
        } else if (value instanceof Value.Several several) {
            json.writeStartArray();
            for (Value each : several.values()) {
                write(json, each);
            }
            json.writeEndArray();
        } else {
            json.writeStartObject();
            writeKeyed(json, value);
            json.writeEndObject();
        }
    }

    private static void writeKeyed(JsonGenerator json, Value value) throws IOException {
        if (value instanceof Value.Term term) {
            json.writeStringField("zh", term.text().zh());
            json.writeStringField("en", term.text().en());
        } else if (value instanceof Value.Word word) {
            json.writeStringField("word", word.key());
        } else if (value instanceof Value.Size size) {
            json.writeNumberField("bytes", size.bytes());
        } else if (value instanceof Value.Time time) {
            json.writeNumberField("seconds", JsonOutput.seconds(time.duration()));
        } else if (value instanceof Value.Span span) {
            json.writeNumberField("start", JsonOutput.seconds(span.start()));
            json.writeNumberField("end", JsonOutput.seconds(span.end()));
        } else if (value instanceof Value.Still still) {
            json.writeStringField("still", still.base64());
        } else if (value instanceof Value.Rate rate) {
            json.writeNumberField("bitsPerSecond", rate.bitsPerSecond());
        } else if (value instanceof Value.Share share) {
            json.writeNumberField("part", share.part());
            json.writeNumberField("whole", share.whole());
        } else if (value instanceof Value.Day day) {
            json.writeStringField("date", day.date().toString());
        } else if (value instanceof Value.Moment moment) {
            json.writeStringField("time", moment.time().toString());
        } else {
            throw new IllegalStateException("a kind of value without JSON: " + value.getClass());
        }
    }

    static Value read(JsonParser json) throws IOException {
        JsonToken token = json.currentToken();
        if (token == JsonToken.VALUE_STRING) {
            return new Value.Text(json.getText());
        } else if (token == JsonToken.VALUE_NUMBER_INT) {
            return new Value.Whole(json.getLongValue());
        } else if (token == JsonToken.START_ARRAY) {
            List<Value> values = new ArrayList<>();
            while (json.nextToken() != JsonToken.END_ARRAY) {
                values.add(read(json));
            }
            return new Value.Several(values);
        } else if (token == JsonToken.START_OBJECT) {
            return readKeyed(json);
        }
        throw new IOException("not a value: " + token);
    }

    private static Value readKeyed(JsonParser json) throws IOException {
        json.nextToken();
        String key = String.valueOf(json.currentName());
        json.nextToken();
        Value value =
                switch (key) {
                    case "zh" -> new Value.Term(readTerm(json));
                    case "word" -> readWord(json.getText());
                    case "bytes" -> new Value.Size(json.getLongValue());
                    case "seconds" -> new Value.Time(seconds(json));
                    case "bitsPerSecond" -> new Value.Rate(json.getLongValue());
                    case "start" -> readSpan(json);
                    case "still" -> new Value.Still(json.getText());
                    case "part" -> readShare(json);
                    case "date" -> new Value.Day(date(json));
                    case "time" -> new Value.Moment(time(json));
                    default -> throw new IOException("not a value: " + key);
                };
        if (json.nextToken() != JsonToken.END_OBJECT) {
            throw new IOException("a value with too much in it: " + key);
        }
        return value;
    }

    private static Value.Word readWord(String key) throws IOException {
        if (!KnownWords.KEYS.contains(key)) {
            throw new IOException("no word: " + key);
        }
        return new Value.Word(key);
    }

    private static LocalizedText readTerm(JsonParser json) throws IOException {
        String zh = json.getText();
        json.nextToken();
        json.nextToken();
        String en = json.getText();
        if (zh.isBlank() || en == null || en.isBlank()) {
            throw new IOException("a term needs both languages");
        }
        return new LocalizedText(zh, en);
    }

    private static Value.Share readShare(JsonParser json) throws IOException {
        long part = json.getLongValue();
        json.nextToken();
        json.nextToken();
        return new Value.Share(part, json.getLongValue());
    }

    private static Value.Span readSpan(JsonParser json) throws IOException {
        Duration start = seconds(json);
        json.nextToken();
        json.nextToken();
        return new Value.Span(start, seconds(json));
    }

    static Duration seconds(JsonParser json) throws IOException {
        try {
            return JsonOutput.duration(json.getDecimalValue());
        } catch (ArithmeticException | DateTimeException e) {
            throw new IOException("not a duration", e);
        }
    }

    private static LocalDate date(JsonParser json) throws IOException {
        try {
            return LocalDate.parse(json.getText());
        } catch (DateTimeException e) {
            throw new IOException("not a date", e);
        }
    }

    private static ZonedDateTime time(JsonParser json) throws IOException {
        try {
            return ZonedDateTime.parse(json.getText());
        } catch (DateTimeException e) {
            throw new IOException("not a time", e);
        }
    }
}
