package org.saiwu.cli.contest;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saiwu.cli.CommandException;
import org.saiwu.cli.Context;
import org.saiwu.cli.ExitCode;

/** Takes answers from options, and asks a person for the others where one is there: again, until the answer can be used. */
final class Interview {
    private final Context context;
    private final Optional<BufferedReader> person;

    /** Asks the person, if there is one. */
    Interview(Context context, Optional<BufferedReader> person) {
        this.context = context;
        this.person = person;
    }

    /** An answer that has to be given; {@code usual} is taken when the person gives none, or nobody can be asked. */
    <T> T required(Question<T> question, @Nullable String given, Optional<String> usual) throws IOException {
        if (given != null) {
            return ofOption(question, given);
        }
        if (person.isEmpty()) {
            String value = usual.orElseThrow(() -> new CommandException(
                    ExitCode.USAGE, context.words().say("usage.missing", Map.of("name", "--" + question.name()))));
            return ofOption(question, value);
        }
        while (true) {
            String typed = ask(question, usual.map(value -> " [" + value + "]").orElse(""));
            String answer = typed.isEmpty() ? usual.orElse("") : typed;
            Optional<T> read = question.reading().apply(answer);
            if (read.isPresent()) {
                return read.get();
            }
            sayInvalid(question, answer);
        }
    }

    /** An answer that may be left out. */
    <T> Optional<T> optional(Question<T> question, @Nullable String given) throws IOException {
        if (given != null) {
            return Optional.of(ofOption(question, given));
        }
        while (person.isPresent()) {
            String typed = ask(question, "");
            Optional<T> read =
                    typed.isEmpty() ? Optional.empty() : question.reading().apply(typed);
            if (typed.isEmpty() || read.isPresent()) {
                return read;
            }
            sayInvalid(question, typed);
        }
        return Optional.empty();
    }

    /** Says that an answer was none; the question is asked again. */
    void sayInvalid(Question<?> question, String answer) {
        context.terminal().err().println(invalid(question, answer));
    }

    private <T> T ofOption(Question<T> question, String given) {
        return question.reading()
                .apply(given.strip())
                .orElseThrow(() ->
                        new CommandException(ExitCode.USAGE, "--" + question.name() + " " + invalid(question, given)));
    }

    private String invalid(Question<?> question, String answer) {
        return context.words().say("contest.init." + question.name() + ".invalid", Map.of("value", answer));
    }

    private String ask(Question<?> question, String usual) throws IOException {
        context.terminal().err().print(context.words().say("contest.init." + question.name()) + usual + "> ");
        context.terminal().err().flush();
        String line = person.orElseThrow().readLine();
        if (line == null) {
            context.terminal().err().println();
            throw new CommandException(ExitCode.USAGE, context.words().say("contest.init.ended"));
        }
        return line.strip();
    }
}
