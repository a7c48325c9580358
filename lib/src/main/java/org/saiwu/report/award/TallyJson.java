package org.saiwu.report.award;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.saiwu.award.Award;
import org.saiwu.award.AwardTally;
import org.saiwu.award.CategoryTally;
import org.saiwu.award.Crossing;
import org.saiwu.award.CutOff;
import org.saiwu.award.JudgeStatistics;
import org.saiwu.award.Normalization;
import org.saiwu.award.NormalizationOutcome;
import org.saiwu.award.Rational;
import org.saiwu.award.ScoreIssue;
import org.saiwu.award.Tie;
import org.saiwu.award.UnitTally;
import org.saiwu.report.ReportContext;

/** A tally as JSON, as {@code award-tally.schema.json} describes it. */
final class TallyJson {
    private final AwardRun run;
    private final AwardTally tally;
    private final JsonGenerator json;
    private final RunJson parts;
    private final boolean adjusted;

    TallyJson(TallyReport report, JsonGenerator json) {
        this.run = report.run();
        this.tally = report.tally();
        this.json = json;
        this.parts = new RunJson(json);
        this.adjusted = tally.policy().normalization() != Normalization.NONE;
    }

    void write(ReportContext context) throws IOException {
        parts.start(run, context);
        parts.parameters(tally.policy(), run);
        json.writeBooleanField("settled", tally.isSettled());
        json.writeArrayFieldStart("categories");
        for (CategoryTally category : tally.categories()) {
            category(category);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("units");
        for (UnitTally unit : tally.units()) {
            unit(unit);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("ties");
        for (Tie tie : tally.ties()) {
            tie(tie);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("issues");
        for (ScoreIssue issue : tally.issues()) {
            issue(issue);
        }
        json.writeEndArray();
        judges(tally.judges());
        normalization();
        json.writeEndObject();
    }

    private void category(CategoryTally category) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", category.id());
        json.writeNumberField("works", category.works());
        parts.counts(category.counts());
        json.writeObjectFieldStart("cutoffs");
        for (CutOff cutOff : category.cutoffs()) {
            json.writeObjectFieldStart(cutOff.level());
            json.writeNumberField("planned", cutOff.planned());
            json.writeNumberField("awarded", cutOff.awarded());
            parts.score("score", cutOff.score());
            parts.text("exactScore", cutOff.score().map(AwardTerms::exact));
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeArrayFieldStart("awards");
        for (Award award : category.awards()) {
            award(award);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void award(Award award) throws IOException {
        json.writeStartObject();
        json.writeStringField("work", award.work().id());
        if (!award.work().title().isEmpty()) {
            json.writeStringField("title", award.work().title());
        }
        json.writeStringField("unit", award.work().unit());
        parts.score("score", Optional.of(award.score()));
        json.writeStringField("exactScore", AwardTerms.exact(award.score()));
        json.writeNumberField("rank", award.rank());
        parts.text("level", award.level());
        json.writeBooleanField("open", award.open());
        parts.text("decidedBy", award.decidedBy());
        json.writeNumberField("marks", award.marks());
        json.writeNumberField("leftOut", award.leftOut());
        if (adjusted) {
            parts.score("rawScore", Optional.of(award.rawScore()));
            json.writeNumberField("rawRank", award.rawRank());
        }
        json.writeEndObject();
    }

    private void unit(UnitTally unit) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", unit.unit());
        if (!unit.type().isEmpty()) {
            json.writeStringField("type", unit.type());
        }
        json.writeNumberField("entries", unit.entries());
        json.writeNumberField("awards", unit.awards());
        parts.counts(unit.counts());
        parts.share("share", unit.share());
        parts.number("points", unit.points());
        json.writeFieldName("outstanding");
        if (unit.outstanding().isPresent()) {
            json.writeBoolean(unit.outstanding().get());
        } else {
            json.writeNull();
        }
        json.writeEndObject();
    }

    private void tie(Tie tie) throws IOException {
        json.writeStartObject();
        json.writeStringField("category", tie.category());
        json.writeStringField("level", tie.level());
        parts.score("score", Optional.of(tie.score()));
        parts.texts("works", tie.works());
        json.writeNumberField("places", tie.places());
        json.writeNumberField("awarded", tie.awarded());
        json.writeStringField("outcome", id(tie.outcome()));
        parts.texts("settledBy", tie.settledBy());
        parts.texts("open", tie.open());
        json.writeEndObject();
    }

    private void issue(ScoreIssue issue) throws IOException {
        json.writeStartObject();
        json.writeStringField("kind", id(issue.kind()));
        json.writeStringField("severity", issue.kind().isError() ? "error" : "warning");
        json.writeStringField("work", issue.work());
        json.writeStringField("judge", issue.judge());
        json.writeNumberField("row", issue.row());
        json.writeStringField("value", issue.value());
        json.writeEndObject();
    }

    private void judges(List<JudgeStatistics> judges) throws IOException {
        json.writeArrayFieldStart("judges");
        for (JudgeStatistics judge : judges) {
            json.writeStartObject();
            json.writeStringField("category", judge.category());
            json.writeStringField("judge", judge.judge());
            json.writeNumberField("works", judge.works());
            parts.score("mean", Optional.of(judge.mean()));
            parts.score("severity", judge.severity());
            parts.number("spread", Optional.of(judge.spread()));
            parts.number("agreement", judge.agreement());
            json.writeArrayFieldStart("outliers");
            for (JudgeStatistics.Outlier outlier : judge.outliers()) {
                json.writeStartObject();
                json.writeStringField("work", outlier.work());
                parts.score("score", Optional.of(Rational.of(outlier.score())));
                parts.score("distance", Optional.of(outlier.distance()));
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void normalization() throws IOException {
        json.writeArrayFieldStart("normalization");
        for (NormalizationOutcome outcome : tally.normalization()) {
            json.writeStartObject();
            json.writeStringField("category", outcome.category());
            json.writeStringField("method", outcome.method().id());
            json.writeBooleanField("applied", outcome.applied());
            json.writeNumberField("groups", outcome.groups());
            json.writeArrayFieldStart("refusals");
            for (NormalizationOutcome.Refusal refusal : outcome.refusals()) {
                json.writeStartObject();
                json.writeStringField("reason", id(refusal.reason()));
                json.writeStringField("judge", refusal.judge());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("crossings");
        for (Crossing crossing : tally.crossings()) {
            json.writeStartObject();
            json.writeStringField("category", crossing.category());
            json.writeStringField("work", crossing.work());
            parts.text("raw", crossing.raw());
            parts.text("adjusted", crossing.adjusted());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** A constant as scripts read it. */
    static String id(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
