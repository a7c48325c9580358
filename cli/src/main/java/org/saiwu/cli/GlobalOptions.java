package org.saiwu.cli;

import java.util.function.Consumer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.ISetter;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ScopeType;

/**
 * Options that every command takes, and what was chosen. The model of the program's top is made of them by hand, not by annotations,
 * since every start pays for it.
 */
final class GlobalOptions {
    /** When output is coloured. */
    enum ColourWhen {
        auto,
        always,
        never
    }

    private ColourWhen colour = ColourWhen.auto;
    private boolean quiet;
    private boolean verbose;
    private boolean debug;

    ColourWhen colour() {
        return colour;
    }

    boolean quiet() {
        return quiet;
    }

    boolean verbose() {
        return verbose;
    }

    boolean debug() {
        return debug;
    }

    /** The top of the command line, without subcommands; what is parsed comes here. */
    CommandSpec command() {
        return CommandSpec.create()
                .name("saiwu")
                // The language is known before the model is made, and its sentences with it.
                .addOption(valued("lang", "zh|en", String.class, language -> {}, "--lang"))
                .addOption(valued("color", "WHEN", ColourWhen.class, when -> colour = when, "--color"))
                .addOption(flag("quiet", asked -> quiet = asked, "-q", "--quiet"))
                .addOption(flag("verbose", asked -> verbose = asked, "-v", "--verbose"))
                .addOption(flag("debug", asked -> debug = asked, "--debug"))
                .addOption(OptionSpec.builder("-V", "--version")
                        .type(boolean.class)
                        .arity("0")
                        .versionHelp(true)
                        .descriptionKey("version")
                        .build())
                .addOption(OptionSpec.builder("-h", "--help")
                        .type(boolean.class)
                        .arity("0")
                        .usageHelp(true)
                        .scopeType(ScopeType.INHERIT)
                        .descriptionKey("help")
                        .build());
    }

    private static OptionSpec flag(String descriptionKey, Consumer<Boolean> asked, String... names) {
        return OptionSpec.builder(names)
                .type(boolean.class)
                .arity("0")
                .scopeType(ScopeType.INHERIT)
                .descriptionKey(descriptionKey)
                .setter(new Into<>(Boolean.class, asked))
                .build();
    }

    private static <V> OptionSpec valued(
            String descriptionKey, String label, Class<V> type, Consumer<V> chosen, String name) {
        return OptionSpec.builder(name)
                .type(type)
                .arity("1")
                .paramLabel(label)
                .scopeType(ScopeType.INHERIT)
                .descriptionKey(descriptionKey)
                .setter(new Into<>(type, chosen))
                .build();
    }

    /** Hands a parsed value on; an option that was not given leaves what is there. */
    private record Into<V>(Class<V> type, Consumer<V> field) implements ISetter {
        @Override
        public <T> T set(T value) {
            if (value != null) {
                field.accept(type.cast(value));
            }
            return value;
        }
    }
}
