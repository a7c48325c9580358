package org.saiwu.report;

import java.util.List;
import org.saiwu.check.Value;
import org.saiwu.contest.Contest;
import org.saiwu.contest.Language;
import org.saiwu.contest.LocalizedText;
import org.saiwu.report.text.TextStyle;

/**
 * What a report needs to know besides the results.
 *
 * @param toolVersion of this program, for example {@code 1.0.0}
 * @param style how text looks; other formats don't use it
 * @param parameters how the run was set up, for the sheet and page that say so
 */
public record ReportContext(Language language, String toolVersion, TextStyle style, List<Parameter> parameters) {
    public ReportContext {
        parameters = List.copyOf(parameters);
    }

    /** A context for files and pipes: no colour, no limit of width, no parameters. */
    public static ReportContext of(Language language, String toolVersion) {
        return new ReportContext(language, toolVersion, TextStyle.PLAIN, List.of());
    }

    public ReportContext withStyle(TextStyle other) {
        return new ReportContext(language, toolVersion, other, parameters);
    }

    public ReportContext withParameters(List<Parameter> others) {
        return new ReportContext(language, toolVersion, style, others);
    }

    /** The settings that name the contest and the very rules that it was held by. */
    public static List<Parameter> parameters(Contest contest) {
        return List.of(
                new Parameter(new LocalizedText("活动", "contest"), Value.of(contest.title())),
                new Parameter(new LocalizedText("规则文件摘要", "digest of the rules file"), Value.of(contest.digest())));
    }

    /** One setting of the run, for example the depth. */
    public record Parameter(LocalizedText name, Value value) {}
}
