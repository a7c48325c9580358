package org.saiwu.report.allocation;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saiwu.quota.Allocation;
import org.saiwu.quota.AllocationMethod;
import org.saiwu.quota.AllocationOutcome;
import org.saiwu.quota.DivisorRange;
import org.saiwu.quota.Divisors;
import org.saiwu.quota.Fraction;
import org.saiwu.quota.MethodComparison;
import org.saiwu.quota.Settlement;
import org.saiwu.quota.Tie;
import org.saiwu.quota.TieKey;
import org.saiwu.quota.UnitPlaces;
import org.saiwu.report.ReportContext;

/** An allocation as JSON, as {@code allocation-report.schema.json} describes it. */
final class AllocationJson {
    private static final int SCHEMA_VERSION = 1;

    private final AllocationReport report;
    private final Allocation allocation;
    private final JsonGenerator json;

    AllocationJson(AllocationReport report, JsonGenerator json) {
        this.report = report;
        this.allocation = report.allocation();
        this.json = json;
    }

    void write(ReportContext context) throws IOException {
        json.writeStartObject();
        json.writeNumberField("schemaVersion", SCHEMA_VERSION);
        json.writeObjectFieldStart("tool");
        json.writeStringField("name", "saiwu");
        json.writeStringField("version", context.toolVersion());
        json.writeEndObject();
        json.writeObjectFieldStart("contest");
        json.writeStringField("id", report.contest().id());
        json.writeStringField("digest", report.contest().digest());
        json.writeEndObject();
        json.writeStringField("method", allocation.method().id());
        json.writeNumberField("total", allocation.total());
        json.writeObjectFieldStart("parameters");
        for (Map.Entry<String, String> parameter : allocation.parameters().entrySet()) {
            json.writeStringField(parameter.getKey(), parameter.getValue());
        }
        json.writeEndObject();
        json.writeArrayFieldStart("units");
        for (UnitPlaces unit : allocation.units()) {
            writeUnit(unit);
        }
        json.writeEndArray();
        writeTies("ties", allocation.ties());
        writeSettlements();
        json.writeFieldName("divisors");
        writeDivisors(allocation.divisors());
        writeComparison();
        json.writeEndObject();
    }

    private void writeUnit(UnitPlaces unit) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", unit.name());
        json.writeStringField("type", unit.type());
        json.writeFieldName("weight");
        writeNumber(unit.weight());
        json.writeNumberField("places", unit.places());
        json.writeObjectFieldStart("byCategory");
        for (Map.Entry<String, Long> cell : unit.byCategory().entrySet()) {
            json.writeNumberField(cell.getKey(), cell.getValue());
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    /** All digits and no exponent, so that nothing is lost to a reader who takes decimals as such. */
    private void writeNumber(Optional<BigDecimal> number) throws IOException {
        if (number.isPresent()) {
            json.writeNumber(number.get().toPlainString());
        } else {
            json.writeNull();
        }
    }

    private void writeTies(String key, List<Tie> ties) throws IOException {
        json.writeArrayFieldStart(key);
        for (Tie tie : ties) {
            json.writeStartObject();
            writeTie(tie);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeTie(Tie tie) throws IOException {
        writeTexts("units", tie.units());
        if (!tie.categories().isEmpty()) {
            writeTexts("categories", tie.categories());
        }
        json.writeNumberField("places", tie.places());
    }

    private void writeSettlements() throws IOException {
        json.writeArrayFieldStart("settledTies");
        for (Settlement settlement : allocation.settlements()) {
            json.writeStartObject();
            writeTie(settlement.tie());
            writeTexts("keys", settlement.keys().stream().map(TieKey::id).toList());
            writeTexts("granted", settlement.granted());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeDivisors(Divisors divisors) throws IOException {
        json.writeStartObject();
        json.writeFieldName("common");
        if (divisors.common().isPresent()) {
            writeRange(divisors.common().get());
        } else {
            json.writeNull();
        }
        writeDivisors("units", divisors.units());
        writeDivisors("categories", divisors.categories());
        json.writeEndObject();
    }

    private void writeRange(DivisorRange range) throws IOException {
        json.writeStartObject();
        json.writeStringField("lower", range.lower().map(String::valueOf).orElse(null));
        json.writeStringField("upper", range.upper().map(String::valueOf).orElse(null));
        json.writeFieldName("shortest");
        writeNumber(range.shortest());
        json.writeEndObject();
    }

    private void writeDivisors(String key, Map<String, Fraction> divisors) throws IOException {
        json.writeObjectFieldStart(key);
        for (Map.Entry<String, Fraction> divisor : divisors.entrySet()) {
            json.writeFieldName(divisor.getKey());
            Optional<BigDecimal> decimal = divisor.getValue().toDecimal();
            if (decimal.isPresent()) {
                writeNumber(decimal);
            } else {
                json.writeString(divisor.getValue().toString());
            }
        }
        json.writeEndObject();
    }

    private void writeComparison() throws IOException {
        if (report.comparison().isEmpty()) {
            return;
        }
        MethodComparison comparison = report.comparison().get();
        json.writeObjectFieldStart("comparison");
        json.writeArrayFieldStart("methods");
        for (Map.Entry<AllocationMethod, AllocationOutcome> method :
                comparison.outcomes().entrySet()) {
            json.writeStartObject();
            json.writeStringField("method", method.getKey().id());
            json.writeBooleanField("feasible", method.getValue() instanceof Allocation);
            writeTies("ties", method.getValue() instanceof Allocation found ? found.ties() : List.of());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("units");
        for (MethodComparison.Row row : comparison.rows()) {
            json.writeStartObject();
            json.writeStringField("name", row.unit());
            json.writeObjectFieldStart("places");
            for (Map.Entry<AllocationMethod, Long> places : row.places().entrySet()) {
                json.writeNumberField(places.getKey().id(), places.getValue());
            }
            json.writeEndObject();
            json.writeBooleanField("differs", row.differs());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void writeTexts(String key, List<String> texts) throws IOException {
        json.writeArrayFieldStart(key);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }
}
