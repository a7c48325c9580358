package org.saiwu.cli.validate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.saiwu.cli.Context;

/** Shows a page in the browser of the desktop. */
final class Browser {
    private Browser() {}

    /** Starts the browser, or says where the page is when there is none. */
    static void open(Path page, Context context) {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        String address = page.toUri().toString();
        List<String> command = system.contains("win")
                ? List.of("rundll32", "url.dll,FileProtocolHandler", address)
                : system.contains("mac") ? List.of("open", address) : List.of("xdg-open", address);
        try {
            new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException noBrowser) {
            context.remark(context.words().say("browser.none", Map.of("path", page.toString())));
        }
    }
}
