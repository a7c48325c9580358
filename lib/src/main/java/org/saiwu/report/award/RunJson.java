package org.saiwu.report.award;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saiwu.award.AwardPolicy;
import org.saiwu.award.Level;
import org.saiwu.award.Rational;
import org.saiwu.award.TieBreakKey;
import org.saiwu.report.ReportContext;

/** The parts that award reports share as JSON. */
final class RunJson {
    private static final int SCHEMA_VERSION = 1;

    private final JsonGenerator json;

    RunJson(JsonGenerator json) {
        this.json = json;
    }

    /** Opens the object: schema, tool, contest. */
    void start(AwardRun run, ReportContext context) throws IOException {
        json.writeStartObject();
        json.writeNumberField("schemaVersion", SCHEMA_VERSION);
        json.writeObjectFieldStart("tool");
        json.writeStringField("name", "saiwu");
        json.writeStringField("version", context.toolVersion());
        json.writeEndObject();
        json.writeObjectFieldStart("contest");
        json.writeStringField("id", run.contest().id());
        json.writeStringField("digest", run.contest().digest());
        json.writeEndObject();
        json.writeArrayFieldStart("inputs");
        for (AwardRun.Input input : run.inputs()) {
            json.writeStartObject();
            json.writeStringField("role", input.role());
            json.writeStringField("file", input.file());
            json.writeStringField("digest", input.digest());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    void parameters(AwardPolicy policy, AwardRun run) throws IOException {
        json.writeObjectFieldStart("parameters");
        json.writeStringField("rounding", policy.rounding().id());
        json.writeStringField("ties", policy.ties().id());
        json.writeStringField("aggregate", policy.aggregate().id());
        json.writeStringField("normalize", policy.normalization().id());
        number("minScore", policy.minScore());
        number("maxScore", policy.maxScore());
        shares(policy.levels());
        json.writeArrayFieldStart("keys");
        for (TieBreakKey key : policy.keys()) {
            json.writeStartObject();
            json.writeStringField("column", key.column());
            json.writeBooleanField("higherFirst", key.higherFirst());
            json.writeStringField("clause", key.clause());
            json.writeEndObject();
        }
        json.writeEndArray();
        text("seed", policy.lotSeed());
        texts("lateUnits", run.lateUnits());
        json.writeEndObject();
    }

    /** Percent by level id. */
    void shares(List<Level> levels) throws IOException {
        json.writeObjectFieldStart("shares");
        for (Level level : levels) {
            number(level.id(), Optional.of(level.percent()));
        }
        json.writeEndObject();
    }

    void text(String key, Optional<String> text) throws IOException {
        if (text.isPresent()) {
            json.writeStringField(key, text.get());
        } else {
            json.writeNullField(key);
        }
    }

    void texts(String key, List<String> texts) throws IOException {
        json.writeArrayFieldStart(key);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }

    /** All digits and no exponent. */
    void number(String key, Optional<BigDecimal> number) throws IOException {
        json.writeFieldName(key);
        if (number.isPresent()) {
            json.writeNumber(AwardTerms.plain(number.get()).toPlainString());
        } else {
            json.writeNull();
        }
    }

    /** Rounded for showing. */
    void score(String key, Optional<Rational> score) throws IOException {
        number(key, score.map(AwardTerms::shown));
    }

    /** An exact share with its decimal. */
    void share(String key, Rational share) throws IOException {
        json.writeObjectFieldStart(key);
        json.writeStringField("exact", share.numerator() + "/" + share.denominator());
        number("value", Optional.of(share.rounded(6)));
        json.writeEndObject();
    }

    void counts(Map<String, Integer> counts) throws IOException {
        json.writeObjectFieldStart("counts");
        for (Map.Entry<String, Integer> count : counts.entrySet()) {
            json.writeNumberField(count.getKey(), count.getValue());
        }
        json.writeEndObject();
    }
}
