package org.saiwu.cli.manual;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.saiwu.cli.ProgramVersion;
import org.saiwu.cli.Saiwu;
import org.saiwu.contest.Language;

/** Writes the manual pages, English and Chinese, into a folder that {@code MANPATH} can name. Called by the build, not by users. */
public final class ManualPages {
    private ManualPages() {}

    /** Takes the folder. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        write(folder.resolve("man1"), Language.EN);
        write(folder.resolve("zh_CN").resolve("man1"), Language.ZH);
    }

    private static void write(Path folder, Language language) throws IOException {
        Files.createDirectories(folder);
        for (Map.Entry<String, String> page : of(language).entrySet()) {
            Files.write(folder.resolve(page.getKey()), page.getValue().getBytes(StandardCharsets.UTF_8));
        }
    }

    /** The pages by file name; the same model gives the same bytes. */
    static Map<String, String> of(Language language) {
        return ManualPage.all(Saiwu.model(language), language, ProgramVersion.get());
    }
}
