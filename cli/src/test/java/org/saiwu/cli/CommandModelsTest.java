package org.saiwu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.saiwu.cli.validate.ValidateCommand;
import org.saiwu.contest.Language;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

class CommandModelsTest {

    static Stream<Named<Object>> commands() {
        List<Named<Object>> commands = new ArrayList<>();
        collect(Saiwu.model(Language.EN), commands);
        return commands.stream();
    }

    private static void collect(CommandLine line, List<Named<Object>> into) {
        line.getSubcommands().values().forEach(subcommand -> {
            CommandSpec model = subcommand.getCommandSpec();
            into.add(Named.of(model.qualifiedName(), model.userObject()));
            collect(subcommand, into);
        });
    }

    @ParameterizedTest
    @MethodSource("commands")
    void whatTheBuildWroteDownIsWhatTheAnnotationsSay(Object command) {
        assertThat(described(CommandModels.of(command))).isEqualTo(described(CommandSpec.forAnnotatedObject(command)));
    }

    @Test
    void theCommandThatIsRunForOneEntryIsWrittenDown() {
        assertThat(ValidateCommand.class.getResource("ValidateCommand.model")).isNotNull();
    }

    private static List<Map<String, Object>> described(CommandSpec model) {
        assertThat(model.userObject()).isNotNull();
        List<Map<String, Object>> arguments = new ArrayList<>();
        arguments.add(Map.of("command", model.name()));
        for (ArgSpec argument : model.args()) {
            arguments.add(Map.ofEntries(
                    Map.entry("names", argument instanceof OptionSpec option ? List.of(option.names()) : List.of()),
                    Map.entry("index", argument instanceof PositionalParamSpec positional ? positional.index() : ""),
                    Map.entry("label", argument.paramLabel()),
                    Map.entry("key", String.valueOf(argument.descriptionKey())),
                    Map.entry("arity", argument.arity() + " " + argument.arity().isUnspecified()),
                    Map.entry("default", String.valueOf(argument.defaultValue())),
                    Map.entry("required", argument.required()),
                    Map.entry("split", argument.splitRegex()),
                    Map.entry("type", argument.typeInfo().getType()),
                    Map.entry("elements", Arrays.asList(argument.auxiliaryTypes())),
                    Map.entry("choices", choices(argument)),
                    Map.entry("initially", String.valueOf(argument.initialValue())),
                    Map.entry("value", String.valueOf((Object) argument.getValue()))));
        }
        return arguments;
    }

    private static List<String> choices(ArgSpec argument) {
        List<String> choices = new ArrayList<>();
        if (argument.completionCandidates() != null) {
            argument.completionCandidates().forEach(choices::add);
        }
        return choices;
    }
}
