package org.saiwu.report.duplication;

import java.util.ArrayList;
import java.util.List;
import org.saiwu.duplication.Parameters;
import org.saiwu.duplication.Summary;
import org.saiwu.report.ReportContext;

/** What a check was made with and its totals, line by line. Nothing of the machine or the moment: the same input gives the same report. */
final class ParameterLines {
    private final List<Line> lines = new ArrayList<>();
    private final DuplicationTerms terms;

    private ParameterLines(DuplicationTerms terms) {
        this.terms = terms;
    }

    /** A name and what it is set to. */
    record Line(String name, String value) {}

    static List<Line> of(DuplicationRun run, ReportContext context, DuplicationTerms terms) {
        ParameterLines lines = new ParameterLines(terms);
        Parameters parameters = run.parameters();
        lines.add("parameter.minMatch", parameters.minMatch());
        lines.add("parameter.threshold", parameters.threshold().percent());
        lines.add("parameter.minimum", parameters.minimumCharacters());
        lines.add("parameter.rewriting", terms.get(parameters.rewriting() ? "yes" : "no"));
        lines.add("parameter.references", terms.get(parameters.references() ? "yes" : "no"));
        lines.add("parameter.normalisation", parameters.normalisation());
        run.archive().ifPresent(archive -> {
            lines.add("parameter.archive", archive);
            lines.add("parameter.archived", run.summary().archived());
        });
        run.templates().forEach(template -> lines.add("parameter.template", template));
        run.owners().ifPresent(owners -> lines.add("parameter.owners", owners));
        lines.add("parameter.anonymous", terms.get(run.anonymous() ? "yes" : "no"));
        lines.totals(run.summary());
        lines.add("parameter.tool", "saiwu " + context.toolVersion());
        return lines.lines;
    }

    private void totals(Summary summary) {
        add("total.documents", summary.documents());
        add("total.failed", summary.failed());
        add("total.passed", summary.passed());
        add("total.cannotTell", summary.cannotTell());
        add("total.unreadable", summary.unreadable());
    }

    private void add(String key, Object value) {
        lines.add(new Line(terms.get(key), String.valueOf(value)));
    }
}
