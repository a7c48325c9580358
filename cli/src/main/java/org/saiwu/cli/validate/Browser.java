package org.saiwu.cli.validate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.saiwu.cli.Context;

/** Shows a page in the browser of the desktop. */
final class Browser {
    /** What starts a browser fails within this time, or waits for the browser to end. */
    private static final long PATIENCE_SECONDS = 3;

    /** One of these is set where there is a desktop, or a browser of the user's choice; without, xdg-open takes the terminal over. */
    private static final List<String> DESKTOPS = List.of("DISPLAY", "WAYLAND_DISPLAY", "BROWSER", "WSL_DISTRO_NAME");

    private Browser() {}

    /** Starts the browser, or says where the page is when there is none. */
    static void open(Path page, Context context) {
        Optional<List<String>> command = command(
                System.getProperty("os.name", ""),
                context.terminal().environment(),
                page.toUri().toString());
        if (command.isEmpty() || !starts(command.get())) {
            context.remark(context.words().say("browser.none", Map.of("path", page.toString())));
        }
    }

    /** The command for that system; nothing where there is no desktop to show anything on. */
    static Optional<List<String>> command(String system, Map<String, String> environment, String address) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return Optional.of(List.of("rundll32", "url.dll,FileProtocolHandler", address));
        }
        if (name.startsWith("mac")) {
            return Optional.of(List.of("open", address));
        }
        boolean desktop = DESKTOPS.stream()
                .anyMatch(variable -> !environment.getOrDefault(variable, "").isEmpty());
        return desktop ? Optional.of(List.of("xdg-open", address)) : Optional.empty();
    }

    /** Whether the command starts and does not fail at once. */
    static boolean starts(List<String> command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            process.getOutputStream().close();
            return !process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) || process.exitValue() == 0;
        } catch (IOException noSuchProgram) {
            return false;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
