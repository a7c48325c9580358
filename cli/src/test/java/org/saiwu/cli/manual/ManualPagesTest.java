package org.saiwu.cli.manual;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.saiwu.cli.Saiwu;
import org.saiwu.contest.Language;
import picocli.CommandLine;

class ManualPagesTest {
    private static void collect(CommandLine line, List<CommandLine> all) {
        all.add(line);
        line.getSubcommands().values().forEach(below -> collect(below, all));
    }

    @ParameterizedTest
    @EnumSource
    void everyCommandHasAPageThatNamesItsOptions(Language language) {
        Map<String, String> pages = ManualPages.of(language);
        List<CommandLine> all = new ArrayList<>();
        collect(Saiwu.model(language), all);
        assertThat(pages).hasSameSizeAs(all);
        for (CommandLine line : all) {
            String page = pages.get(line.getCommandSpec().qualifiedName("-") + ".1");
            assertThat(page).isNotNull();
            line.getCommandSpec().options().forEach(option -> assertThat(page)
                    .contains(option.longestName().replace("-", "\\-")));
        }
    }

    @ParameterizedTest
    @EnumSource
    void noLineOfTextIsTakenForAMacro(Language language) {
        ManualPages.of(language).values().forEach(page -> assertThat(
                        page.lines().filter(line -> line.startsWith(".") || line.startsWith("'")))
                .allMatch(line -> line.matches("\\.(TH|SH) \".*|\\.(TP|nf|fi)")));
    }
}
