package org.saiwu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saiwu.cli.CommandRun.Outcome;
import org.saiwu.contest.Language;
import picocli.CommandLine;

class SaiwuTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void versionIsToldOnStandardOutput() {
        Outcome outcome = CommandRun.in(folder).run("--version");
        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.out()).matches("saiwu \\d+\\.\\d+\\.\\d+\\S*\n");
        assertThat(outcome.err()).isEmpty();
    }

    @Test
    void helpNamesEveryExitCode() {
        String help = CommandRun.in(folder).run("--help").out();
        assertThat(help).contains("Exit codes:");
        Arrays.stream(ExitCode.values()).forEach(code -> assertThat(help).contains("\n  " + code.code() + "  "));
    }

    @Test
    void withoutACommandTheHelpIsShownAndTheUsageIsWrong() {
        assertThat(CommandRun.in(folder).run().exitCode()).isEqualTo(2);
    }

    @Test
    void aMistypedCommandIsSuggested() {
        Outcome outcome = CommandRun.in(folder).run("validat");
        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains("there is no command validat; did you mean validate?");
    }

    @Test
    void aMistypedOptionIsSuggestedInChinese() {
        Outcome outcome = CommandRun.in(folder).run("validate", "x", "--fromat", "json", "--lang", "zh");
        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.err()).contains("没有选项 --fromat；您是否要输入 --format？");
    }

    @Test
    void aMissingPathIsWrongUsage() {
        Outcome outcome = CommandRun.in(folder).run("validate");
        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.err()).contains("PATH is missing");
    }

    @Test
    void anUnknownFormatIsAnsweredWithThoseThatExist() {
        Outcome outcome = CommandRun.in(folder).run("validate", "x", "--format", "pdf");
        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.err()).contains("text, json, ndjson, junit, sarif, html, xlsx");
    }

    @Test
    void theLanguageIsChineseWhereTheLocaleDoesNotTell() {
        assertThat(CommandRun.in(folder).with("LANG", "C").run("validat").err()).contains("没有命令");
        assertThat(CommandRun.in(folder).with("LANG", "POSIX").run("validat").err())
                .contains("没有命令");
        assertThat(CommandRun.in(folder)
                        .with("LANG", "zh_CN.GBK")
                        .run("validat")
                        .err())
                .contains("没有命令");
    }

    @Test
    void aGbkConsoleGetsGbk() {
        Charset gbk = Charset.forName("GBK");
        Outcome outcome =
                CommandRun.in(folder).with("LANG", "zh_CN.GBK").onTerminal(gbk).run("contest", "list");
        assertThat(new String(outcome.outBytes(), gbk))
                .contains("国家中小学智慧教育平台应用专项活动")
                .doesNotContain("?");
    }

    @Test
    void everyCommandAndOptionHasHelpInBothLanguages() {
        for (Language language : Language.values()) {
            undescribed(Saiwu.model(language), language);
        }
    }

    private static void undescribed(CommandLine line, Language language) {
        assertThat(line.getCommandSpec().usageMessage().header())
                .as("header of %s in %s", line.getCommandSpec().qualifiedName(), language)
                .isNotEmpty();
        line.getCommandSpec().args().forEach(argument -> assertThat(argument.description())
                .as("%s of %s in %s", argument, line.getCommandSpec().qualifiedName(), language)
                .isNotEmpty());
        line.getSubcommands().values().forEach(below -> undescribed(below, language));
    }

    @Test
    void bothLanguagesHaveTheSameSentences() {
        for (String bundle : new String[] {"words", "help"}) {
            assertThat(keys(Words.bundle(bundle, Language.ZH))).isEqualTo(keys(Words.bundle(bundle, Language.EN)));
        }
    }

    private static Set<String> keys(ResourceBundle bundle) {
        Set<String> keys = new TreeSet<>();
        for (Enumeration<String> all = bundle.getKeys(); all.hasMoreElements(); ) {
            keys.add(all.nextElement());
        }
        return keys;
    }

    @Test
    void aRulesFileWithAMistakeIsNamedWithItsLine() throws Exception {
        Path rules = folder.resolve("规则.yaml");
        java.nio.file.Files.writeString(
                rules,
                "extends: platform-application\nid: mine\nstages:\n  - id: upload\n    title: { zh: 上传, en: upload }\n    deadline: 2025-06-31\n    clause: 四\n");
        Outcome outcome = CommandRun.in(folder).run("contest", "check", "规则.yaml");
        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.err()).contains("规则.yaml:6:15").contains("2025-06-31 is not a date; June has 30 days");
    }
}
