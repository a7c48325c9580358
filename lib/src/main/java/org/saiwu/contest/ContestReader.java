package org.saiwu.contest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Reads rules files into contests and collects everything that is wrong with them. */
public final class ContestReader {
    private ContestReader() {}

    /**
     * The built-in contest of that id.
     *
     * @throws ContestException when there is none
     */
    public static Contest builtIn(String id) throws ContestException {
        PreparedRules prepared = PreparedRules.of(id);
        return read(prepared.rules(), prepared.digest());
    }

    /**
     * The contest that a rules file describes.
     *
     * @throws ContestException when the file can't be read or is not a correct rules file
     */
    public static Contest read(Path file) throws ContestException {
        return read(file.toString(), bytes(file));
    }

    /**
     * The contest that the bytes of a rules file describe.
     *
     * @param name what problems call the file
     * @throws ContestException when it is not a correct rules file
     */
    public static Contest read(String name, byte[] content) throws ContestException {
        YamlNode rules = YamlTree.parse(name, content);
        return read(rules, digest(rules, content));
    }

    /** The digest of rules whose file has that content. */
    static String digest(YamlNode rules, byte[] content) throws ContestException {
        Optional<String> base = rules instanceof YamlNode.Mapping own
                ? InheritedRules.base(own, new RulesProblems())
                : Optional.empty();
        return ContestDigest.of(base.isPresent() ? Contests.bytes(base.get()) : new byte[0], content);
    }

    private static Contest read(YamlNode node, String digest) throws ContestException {
        RulesProblems problems = new RulesProblems();
        if (!(node instanceof YamlNode.Mapping own)) {
            new RulesValue(node, "", problems).wrongType(ValueType.MAPPING);
            throw problems.toException();
        }
        Optional<String> base = InheritedRules.base(own, problems);
        YamlNode.Mapping whole = base.isPresent()
                ? InheritedRules.merge(
                        (YamlNode.Mapping) PreparedRules.of(base.get()).rules(), own)
                : own;
        RulesMapping root = new RulesMapping(whole, "", problems);
        root.optional("extends");
        Contest contest = ContestSections.read(root, digest);
        if (!problems.isEmpty()) {
            throw problems.toException();
        }
        return contest;
    }

    private static byte[] bytes(Path file) throws ContestException {
        if (Files.isDirectory(file)) {
            throw unreadable(file, "DIRECTORY", "");
        }
        try (InputStream stream = Files.newInputStream(file)) {
            return stream.readNBytes(RulesText.MOST_BYTES + 1);
        } catch (NoSuchFileException e) {
            throw unreadable(file, "MISSING", "");
        } catch (AccessDeniedException e) {
            throw unreadable(file, "DENIED", "");
        } catch (IOException e) {
            throw unreadable(file, "OTHER", String.valueOf(e.getMessage()));
        }
    }

    private static ContestException unreadable(Path file, String reason, String detail) {
        return RulesProblems.alone(
                file.toString(),
                Optional.empty(),
                RulesProblemKind.UNREADABLE,
                Map.of("reason", reason, "detail", detail));
    }
}
