package org.saiwu.report.duplication;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.saiwu.duplication.DocumentResult;
import org.saiwu.duplication.Parameters;
import org.saiwu.duplication.Passage;
import org.saiwu.duplication.Rate;
import org.saiwu.duplication.SourceMatch;
import org.saiwu.report.text.VisibleText;

/** One work with its sources as data for the page's script. Arrays instead of objects where there are many. */
final class WorkData {
    private final Parameters parameters;
    private final DuplicationTerms terms;

    WorkData(Parameters parameters, DuplicationTerms terms) {
        this.parameters = parameters;
        this.terms = terms;
    }

    void write(ResultLog.Entry entry, JsonGenerator json) throws IOException {
        DocumentResult result = entry.result();
        json.writeStartObject();
        json.writeStringField("id", VisibleText.of(result.id()));
        json.writeStringField("title", VisibleText.of(result.title()));
        json.writeStringField("unit", VisibleText.of(result.unit()));
        json.writeStringField("verdict", DuplicationTerms.id(result.verdict()));
        json.writeStringField("verdictWord", terms.verdict(result.verdict()));
        json.writeStringField("outcome", outcome(result));
        json.writeArrayFieldStart("facts");
        for (Fact fact : facts(result)) {
            json.writeStartArray();
            json.writeString(fact.name());
            json.writeString(fact.value());
            json.writeEndArray();
        }
        json.writeEndArray();
        json.writeStringField(
                "text", entry.texts().isEmpty() ? "" : entry.texts().get(0));
        json.writeArrayFieldStart("sources");
        for (int i = 0; i < result.sources().size(); i++) {
            boolean whole = i + 1 < entry.texts().size();
            source(result, result.sources().get(i), whole ? entry.texts().get(i + 1) : "", whole, json);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /** The verdict with numerator, denominator and limit. */
    String outcome(DocumentResult result) {
        return terms.say(
                "outcome." + DuplicationTerms.id(result.verdict()),
                Map.of(
                        "duplicated",
                        result.duplicated(),
                        "characters",
                        result.characters(),
                        "rate",
                        DuplicationTerms.percent(result.rate(), parameters),
                        "threshold",
                        parameters.threshold().percent(),
                        "minimum",
                        parameters.minimumCharacters()));
    }

    /** Something to know of a work, in words. */
    record Fact(String name, String value) {}

    List<Fact> facts(DocumentResult result) {
        List<Fact> facts = new ArrayList<>();
        result.rewrittenRate().ifPresent(rate -> facts.add(fact("column.rewritten", rate(rate))));
        facts.add(fact("column.withoutQuotes", rate(result.withoutQuotes())));
        facts.add(fact("column.withoutOwn", rate(result.withoutOwn())));
        facts.add(fact("column.rawCharacters", Integer.toString(result.rawCharacters())));
        facts.add(fact("column.templateCharacters", Integer.toString(result.templateCharacters())));
        facts.add(fact("column.referenceCharacters", Integer.toString(result.referenceCharacters())));
        if (result.identicalCount() > 0) {
            String ids = String.join(terms.get("separator"), result.identicalTo());
            facts.add(fact("column.identical", result.identicalCount() + "  " + VisibleText.of(ids)));
        }
        for (String suspicion : terms.suspicions(result)) {
            facts.add(fact("column.suspicions", VisibleText.of(suspicion)));
        }
        return facts;
    }

    private String rate(Rate rate) {
        return DuplicationTerms.percent(rate, parameters) + "  (" + DuplicationTerms.fraction(rate) + ")";
    }

    private Fact fact(String key, String value) {
        return new Fact(terms.get(key), value);
    }

    /** What is known of a source besides its id. */
    String about(SourceMatch source) {
        return VisibleText.of(String.join(
                " · ",
                List.of(source.title(), source.unit(), source.edition(), source.own() ? terms.get("column.own") : "")
                        .stream()
                        .filter(word -> !word.isEmpty())
                        .toList()));
    }

    /** How much of a work is in one of its sources. */
    String share(DocumentResult result, SourceMatch source) {
        return DuplicationTerms.percent(new Rate(source.duplicated(), result.characters()), parameters);
    }

    private void source(DocumentResult result, SourceMatch source, String text, boolean whole, JsonGenerator json)
            throws IOException {
        json.writeStartObject();
        json.writeStringField("id", VisibleText.of(source.id()));
        json.writeStringField("about", about(source));
        json.writeNumberField("duplicated", source.duplicated());
        json.writeStringField("share", share(result, source));
        json.writeBooleanField("whole", whole);
        json.writeStringField("text", text);
        passages("passages", source.passages(), whole, json);
        passages("loose", source.rewrittenPassages(), whole, json);
        json.writeEndObject();
    }

    private static void passages(String key, List<Passage> passages, boolean whole, JsonGenerator json)
            throws IOException {
        json.writeArrayFieldStart(key);
        for (Passage passage : passages) {
            json.writeStartArray();
            json.writeNumber(passage.start());
            json.writeNumber(passage.end());
            json.writeNumber(passage.sourceStart());
            json.writeNumber(passage.sourceEnd());
            json.writeNumber(passage.matched());
            json.writeBoolean(passage.common());
            json.writeString(whole ? "" : passage.sourceText());
            json.writeEndArray();
        }
        json.writeEndArray();
    }
}
