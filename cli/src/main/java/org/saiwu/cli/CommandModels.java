package org.saiwu.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.saiwu.contest.Language;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.IGetter;
import picocli.CommandLine.Model.ISetter;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ScopeType;

/**
 * Makes the models of annotated commands. The build writes down beside each class what its annotations say, since Java takes longer to
 * read these at every start than to parse the command line: it makes a class for each kind of annotation.
 *
 * <p>A file has the command's name in its first line, and below a line for each option or parameter, of fields between tabs, empty
 * where the annotation says nothing.
 */
public final class CommandModels {
    private static final String SUFFIX = ".model";
    private static final int FIELDS = 10;

    private CommandModels() {}

    /** The model of an annotated command or group; read from its annotations where no build has written it down. */
    static CommandSpec of(Object command) {
        try (InputStream stream = command.getClass().getResourceAsStream(file(command.getClass()))) {
            return stream == null
                    ? CommandSpec.forAnnotatedObject(command)
                    : read(
                            command,
                            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                                    .lines()
                                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String file(Class<?> command) {
        return command.getName().substring(command.getPackageName().length() + 1) + SUFFIX;
    }

    /**
     * Writes down all models.
     *
     * @param arguments the folder of the compiled classes
     */
    public static void main(String[] arguments) throws IOException {
        Path classes = Path.of(arguments[0]);
        // Those of an earlier build would be read below, and may no longer fit.
        try (Stream<Path> files = Files.walk(classes)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                if (file.toString().endsWith(SUFFIX)) {
                    Files.delete(file);
                }
            }
        }
        write(classes, Saiwu.model(Language.EN));
    }

    private static void write(Path classes, CommandLine line) throws IOException {
        for (CommandLine subcommand : line.getSubcommands().values()) {
            Object command = subcommand.getCommandSpec().userObject();
            CommandSpec model = CommandSpec.forAnnotatedObject(command);
            if (model.args().stream().allMatch(argument -> isSayable(model, argument))) {
                Path folder =
                        classes.resolve(command.getClass().getPackageName().replace('.', '/'));
                Files.writeString(folder.resolve(file(command.getClass())), String.join("\n", lines(model)) + "\n");
            }
            write(classes, subcommand);
        }
    }

    /** Whether the file can say all of an option; a command with another is read from its annotations. */
    private static boolean isSayable(CommandSpec command, ArgSpec argument) {
        return path(command, (Field) argument.userObject()).isPresent()
                && (argument.completionCandidates() == null
                        || argument.typeInfo().isEnum())
                && argument.converters().length == 0
                && argument.scopeType() == ScopeType.LOCAL
                && !argument.hidden();
    }

    private static List<String> lines(CommandSpec command) {
        List<String> lines = new ArrayList<>(List.of(command.name()));
        for (ArgSpec argument : command.args()) {
            Field field = (Field) argument.userObject();
            lines.add(String.join(
                    "\t",
                    String.join(".", path(command, field).orElseThrow()),
                    field.getName(),
                    argument instanceof OptionSpec option ? String.join(" ", option.names()) : "",
                    argument instanceof PositionalParamSpec parameter
                            ? parameter.index().toString()
                            : "",
                    argument.paramLabel(),
                    argument.descriptionKey() == null ? "" : argument.descriptionKey(),
                    argument.arity().isUnspecified() ? "" : argument.arity().toString(),
                    argument.defaultValue() == null ? "" : argument.defaultValue(),
                    argument.required() ? "required" : "",
                    argument.splitRegex()));
        }
        return lines;
    }

    /** The fields that lead from a command to the object with an option's own field; none where that is the command. */
    private static Optional<List<String>> path(CommandSpec command, Field field) {
        if (field.getDeclaringClass() == command.userObject().getClass()) {
            return Optional.of(List.of());
        }
        for (Map.Entry<String, CommandSpec> mixin : command.mixins().entrySet()) {
            Optional<List<String>> below = path(mixin.getValue(), field);
            if (below.isPresent()) {
                List<String> path = new ArrayList<>(List.of(mixin.getKey()));
                path.addAll(below.get());
                return Optional.of(path);
            }
        }
        return Optional.empty();
    }

    private static Object owner(Object command, String path) {
        Object owner = command;
        for (int from = 0; from < path.length(); ) {
            int dot = path.indexOf('.', from);
            int to = dot < 0 ? path.length() : dot;
            owner = new Binding(owner, path.substring(from, to)).get();
            from = to + 1;
        }
        return owner;
    }

    private static CommandSpec read(Object command, List<String> lines) {
        CommandSpec model = CommandSpec.wrapWithoutInspection(command).name(lines.get(0));
        for (String line : lines.subList(1, lines.size())) {
            String[] fields = line.split("\t", FIELDS);
            Binding binding = new Binding(owner(command, fields[0]), fields[1]);
            if (fields[2].isEmpty()) {
                model.addPositional(parameter(binding, fields));
            } else {
                model.addOption(option(binding, fields));
            }
        }
        return model;
    }

    // The two kinds of builder have no type in common that picocli shows.

    private static OptionSpec option(Binding binding, String[] fields) {
        OptionSpec.Builder option = OptionSpec.builder(fields[2].split(" "))
                .type(binding.type())
                .getter(binding)
                .setter(binding)
                .initialValue(binding.get())
                .paramLabel(fields[4])
                .descriptionKey(orNull(fields[5]))
                .defaultValue(orNull(fields[7]))
                .required(!fields[8].isEmpty())
                .splitRegex(fields[9]);
        return (fields[6].isEmpty() ? option : option.arity(fields[6])).build();
    }

    private static PositionalParamSpec parameter(Binding binding, String[] fields) {
        PositionalParamSpec.Builder parameter = PositionalParamSpec.builder()
                .index(fields[3])
                .type(binding.type())
                .getter(binding)
                .setter(binding)
                .initialValue(binding.get())
                .paramLabel(fields[4])
                .descriptionKey(orNull(fields[5]))
                .defaultValue(orNull(fields[7]))
                .required(!fields[8].isEmpty())
                .splitRegex(fields[9]);
        return (fields[6].isEmpty() ? parameter : parameter.arity(fields[6])).build();
    }

    private static @Nullable String orNull(String field) {
        return field.isEmpty() ? null : field;
    }

    /** A field of a command, or of an object that it holds, into which what is parsed goes. */
    private static final class Binding implements IGetter, ISetter {
        private final Object owner;
        private final Field field;

        Binding(Object owner, String name) {
            this.owner = owner;
            try {
                this.field = owner.getClass().getDeclaredField(name);
                field.setAccessible(true);
            } catch (NoSuchFieldException e) {
                throw new IllegalStateException("the program was built of parts that do not fit: " + name, e);
            }
        }

        Class<?> type() {
            return field.getType();
        }

        @Override
        @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
        public <T extends @Nullable Object> T get() {
            try {
                return (T) field.get(owner);
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        @SuppressWarnings("unchecked")
        public <T extends @Nullable Object> T set(T value) {
            try {
                T before = (T) field.get(owner);
                if (value != null || !field.getType().isPrimitive()) {
                    field.set(owner, value);
                }
                return before;
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
