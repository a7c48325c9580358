package org.saiwu.cli.manual;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.saiwu.cli.Words;
import org.saiwu.contest.Language;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** A page for {@code man}, in the macros of man(7), made of a command's model. */
final class ManualPage {
    private final CommandSpec command;
    private final Words words;
    private final StringBuilder page = new StringBuilder();

    private ManualPage(CommandSpec command, Language language) {
        this.command = command;
        this.words = Words.in(language);
    }

    /** Pages of the program and of every subcommand, by file name such as {@code saiwu-quota-check.1}. */
    static Map<String, String> all(CommandLine saiwu, Language language, String version) {
        Map<String, String> pages = new LinkedHashMap<>();
        collect(saiwu, language, version, pages);
        return pages;
    }

    private static void collect(CommandLine line, Language language, String version, Map<String, String> pages) {
        ManualPage page = new ManualPage(line.getCommandSpec(), language);
        pages.put(page.name() + ".1", page.write(version));
        line.getSubcommands().values().forEach(below -> collect(below, language, version, pages));
    }

    private String name() {
        return command.qualifiedName("-");
    }

    private String write(String version) {
        macro(".TH", name().toUpperCase(Locale.ROOT), "1", "", "saiwu " + version, "saiwu");
        section("manual.name");
        page.append(escaped(name())).append(" \\- ").append(escaped(header())).append('\n');
        section("manual.synopsis");
        page.append(".nf\n");
        for (String line : synopsis()) {
            page.append(escaped(line)).append('\n');
        }
        page.append(".fi\n");
        List<PositionalParamSpec> arguments = command.positionalParameters();
        if (!arguments.isEmpty()) {
            section("manual.arguments");
            arguments.forEach(argument -> entry(argument.paramLabel(), argument));
        }
        section("manual.options");
        command.options().stream().filter(option -> !option.hidden()).forEach(option -> entry(names(option), option));
        commands();
        exitCodes();
        return page.toString();
    }

    private String header() {
        return String.join(
                " ",
                command.usageMessage().header().length > 0
                        ? command.usageMessage().header()
                        : command.usageMessage().description());
    }

    private List<String> synopsis() {
        String text = command.commandLine().getHelp().synopsis(0);
        return Ansi.OFF
                .string(text)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static String names(OptionSpec option) {
        String names = String.join(", ", option.names());
        return option.arity().max() == 0 ? names : names + " " + option.paramLabel();
    }

    private void entry(String term, ArgSpec argument) {
        page.append(".TP\n\\fB").append(escaped(term)).append("\\fR\n");
        page.append(escaped(String.join(" ", argument.description()))).append('\n');
    }

    private void commands() {
        if (command.subcommands().isEmpty()) {
            return;
        }
        section("manual.commands");
        command.subcommands().forEach((name, line) -> page.append(".TP\n\\fB")
                .append(escaped(name() + "-" + name))
                .append("\\fR(1)\n")
                .append(escaped(new ManualPage(line.getCommandSpec(), words.language()).header()))
                .append('\n'));
    }

    private void exitCodes() {
        Map<String, String> codes = command.root().usageMessage().exitCodeList();
        if (codes == null || codes.isEmpty()) {
            return;
        }
        section("manual.exit-codes");
        codes.forEach((code, meaning) -> page.append(".TP\n")
                .append(escaped(code))
                .append('\n')
                .append(escaped(meaning))
                .append('\n'));
    }

    private void section(String key) {
        macro(".SH", words.say(key));
    }

    private void macro(String name, String... arguments) {
        page.append(name);
        for (String argument : arguments) {
            page.append(" \"").append(escaped(argument).replace("\"", "\\(dq")).append('"');
        }
        page.append('\n');
    }

    /** Text in which roff sees nothing of its own. */
    private static String escaped(String text) {
        String plain = text.replace("\\", "\\e").replace("-", "\\-").replace("%n", " ");
        return plain.startsWith(".") || plain.startsWith("'") ? "\\&" + plain : plain;
    }
}
