package org.saiwu.cli;

import java.io.IOException;
import java.util.List;
import org.saiwu.report.text.TextStyle;

/** Plain lines on standard output, in the charset of the terminal, or UTF-8 where it goes to a file. */
public final class TextOutput {
    private TextOutput() {}

    public static void print(Context context, List<String> lines) throws IOException {
        TextStyle style = context.style();
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(line).append('\n'));
        context.terminal().out().write(text.toString().getBytes(style.charset()));
    }
}
