package org.saiwu.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in the user's language what is wrong with a command line; picocli says it only in English. */
final class ParseErrors {
    private static final int MAX_DISTANCE = 3;

    private ParseErrors() {}

    static String sentence(ParameterException exception, Words words) {
        if (exception instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched, words);
        }
        if (exception instanceof MissingParameterException missing) {
            String names = String.join(
                    ", ", missing.getMissing().stream().map(ParseErrors::name).toList());
            return words.say("usage.missing", Map.of("name", names));
        }
        if (exception instanceof OverwrittenOptionException twice) {
            return words.say("usage.twice", Map.of("name", name(twice.getOverwritten())));
        }
        if (exception.getArgSpec() != null && exception.getValue() != null) {
            return words.say(
                    "usage.invalid",
                    Map.of(
                            "name", name(exception.getArgSpec()),
                            "value", exception.getValue(),
                            "choices", choices(exception.getArgSpec(), words)));
        }
        return String.valueOf(exception.getMessage());
    }

    private static String unmatched(UnmatchedArgumentException unmatched, Words words) {
        List<String> left = unmatched.getUnmatched();
        String first = left.isEmpty() ? "" : left.get(0);
        CommandLine line = unmatched.getCommandLine();
        String key = first.startsWith("-")
                ? "usage.unknown-option"
                : line.getSubcommands().isEmpty() ? "usage.too-many" : "usage.unknown-command";
        Optional<String> near = suggestion(first, line);
        String sentence = words.say(key, Map.of("name", first));
        return near.map(name -> sentence + words.say("usage.did-you-mean", Map.of("name", name)))
                .orElse(sentence);
    }

    private static Optional<String> suggestion(String written, CommandLine line) {
        Stream<String> known = written.startsWith("-")
                ? line.getCommandSpec().options().stream().flatMap(option -> Stream.of(option.names()))
                : line.getSubcommands().keySet().stream();
        LevenshteinDistance distance = new LevenshteinDistance(MAX_DISTANCE);
        return known.filter(name -> distance.apply(written, name) >= 0)
                .min(Comparator.comparingInt((String name) -> distance.apply(written, name))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private static String choices(ArgSpec argument, Words words) {
        Class<?> type = argument.typeInfo().getType();
        if (!type.isEnum()) {
            return "";
        }
        List<String> names = Stream.of(type.getEnumConstants())
                .map(constant -> constant.toString().toLowerCase(java.util.Locale.ROOT))
                .toList();
        return words.say("usage.choices", Map.of("choices", String.join(", ", names)));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
