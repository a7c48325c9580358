package org.saiwu.report;

import java.util.ArrayList;
import java.util.List;
import org.saiwu.check.ValidationResult;
import org.saiwu.report.text.VisibleText;

/** What a page or workbook says of the run itself: contest, rules, program, settings. */
record ReportParameters(List<Line> lines) {
    record Line(String name, String value) {}

    static ReportParameters of(ValidationResult result, ReportContext context, Sentences sentences) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(
                sentences.label("parameter.contest"), result.contest().title().in(context.language())));
        lines.add(new Line(
                sentences.label("parameter.contestId"), result.contest().id()));
        lines.add(new Line(sentences.label("parameter.digest"), result.contest().digest()));
        lines.add(new Line(sentences.label("parameter.tool"), "saiwu " + context.toolVersion()));
        lines.add(new Line(sentences.label("parameter.complete"), sentences.label(result.complete() ? "yes" : "no")));
        lines.add(new Line(sentences.label("parameter.sizes"), sentences.label("parameter.sizes.value")));
        for (ReportContext.Parameter parameter : context.parameters()) {
            lines.add(new Line(
                    VisibleText.of(parameter.name().in(context.language())), sentences.value(parameter.value())));
        }
        return new ReportParameters(List.copyOf(lines));
    }
}
