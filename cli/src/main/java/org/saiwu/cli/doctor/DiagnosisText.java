package org.saiwu.cli.doctor;

import java.util.ArrayList;
import java.util.List;
import org.saiwu.cli.Context;
import org.saiwu.report.text.Colour;
import org.saiwu.report.text.DisplayWidth;
import org.saiwu.report.text.TextStyle;
import org.saiwu.report.text.VisibleText;
import org.saiwu.report.text.WrappedText;

/** Diagnoses as a person reads them: a mark, what it is about, what was found, and the remedy below. */
record DiagnosisText(Context context) {
    private static final int NARROWEST = 20;

    List<String> lines(List<Diagnosis> diagnoses) {
        TextStyle style = context.style();
        int labels = diagnoses.stream()
                .mapToInt(diagnosis -> DisplayWidth.of(label(diagnosis)))
                .max()
                .orElse(0);
        int indent = labels + 4;
        List<String> lines = new ArrayList<>();
        for (Diagnosis diagnosis : diagnoses) {
            String label = label(diagnosis);
            String start =
                    mark(diagnosis.state(), style) + " " + label + " ".repeat(labels + 2 - DisplayWidth.of(label));
            add(lines, start, diagnosis.found(), indent, style);
            diagnosis
                    .remedy()
                    .ifPresent(remedy ->
                            add(lines, " ".repeat(indent), (style.ascii() ? "-> " : "→ ") + remedy, indent, style));
        }
        return lines;
    }

    private static void add(List<String> lines, String start, String text, int indent, TextStyle style) {
        int width = style.width() == 0 ? 0 : Math.max(NARROWEST, style.width() - indent);
        List<String> wrapped = WrappedText.lines(VisibleText.of(text), width);
        for (int i = 0; i < wrapped.size(); i++) {
            lines.add((i == 0 ? start : " ".repeat(indent)) + wrapped.get(i));
        }
    }

    private String label(Diagnosis diagnosis) {
        return context.words().say("doctor." + diagnosis.subject());
    }

    private static String mark(Diagnosis.State state, TextStyle style) {
        return switch (state) {
            case OK -> Colour.GOOD.paint(style.ascii() ? "+" : "✓", style);
            case WARNING -> Colour.WARNING.paint("!", style);
            case ERROR -> Colour.BAD.paint(style.ascii() ? "x" : "✗", style);
        };
    }
}
