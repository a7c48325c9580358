package org.saiwu.contest;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A built-in rules file as the parser sees it, places and all, and its digest. The build writes them out: loading the parser and
 * Java's cryptography takes longer than everything else that a check of one entry does with its rules.
 */
public final class PreparedRules {
    private static final int SCALAR = 0;
    private static final int PLAIN_SCALAR = 1;
    private static final int SEQUENCE = 2;
    private static final int MAPPING = 3;

    private final YamlNode rules;
    private final String digest;

    private PreparedRules(YamlNode rules, String digest) {
        this.rules = rules;
        this.digest = digest;
    }

    YamlNode rules() {
        return rules;
    }

    String digest() {
        return digest;
    }

    /**
     * Writes those of all built-in contests into a folder of compiled classes, where {@link #of} finds them.
     *
     * @param arguments the folder
     */
    public static void main(String[] arguments) throws IOException, ContestException {
        Path folder = Path.of(arguments[0])
                .resolve(PreparedRules.class.getPackageName().replace('.', '/'));
        for (String id : Contests.builtInIds()) {
            try (OutputStream file = Files.newOutputStream(folder.resolve(name(id)));
                    DataOutputStream out = new DataOutputStream(file)) {
                PreparedRules parsed = parse(id);
                out.writeUTF(parsed.digest);
                write(parsed.rules, out);
            }
        }
    }

    /** Those of a built-in contest; parsed here where no build has prepared them, as in an editor. */
    static PreparedRules of(String id) throws ContestException {
        try (InputStream stream = PreparedRules.class.getResourceAsStream(name(id))) {
            if (stream == null) {
                return parse(id);
            }
            DataInputStream in = new DataInputStream(new ByteArrayInputStream(stream.readAllBytes()));
            String digest = in.readUTF();
            return new PreparedRules(read(id, in), digest);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Those of a built-in contest as its file says now. */
    static PreparedRules parse(String id) throws ContestException {
        byte[] content = Contests.bytes(id);
        YamlNode rules = YamlTree.parse(id, content);
        return new PreparedRules(rules, ContestReader.digest(rules, content));
    }

    private static String name(String id) {
        return id + ".rules";
    }

    private static void write(YamlNode node, DataOutputStream out) throws IOException {
        if (node instanceof YamlNode.Scalar scalar) {
            begin(scalar.plain() ? PLAIN_SCALAR : SCALAR, node, out);
            out.writeUTF(scalar.text());
        } else if (node instanceof YamlNode.Sequence sequence) {
            begin(SEQUENCE, node, out);
            out.writeShort(sequence.elements().size());
            for (YamlNode element : sequence.elements()) {
                write(element, out);
            }
        } else if (node instanceof YamlNode.Mapping mapping) {
            begin(MAPPING, node, out);
            out.writeShort(mapping.entries().size());
            for (YamlNode.Entry entry : mapping.entries()) {
                write(entry.key(), out);
                write(entry.value(), out);
            }
        }
    }

    private static void begin(int kind, YamlNode node, DataOutputStream out) throws IOException {
        out.writeByte(kind);
        out.writeShort(node.position().line());
        out.writeShort(node.position().column());
    }

    private static YamlNode read(String source, DataInputStream in) throws IOException {
        int kind = in.readByte();
        Position position = new Position(in.readUnsignedShort(), in.readUnsignedShort());
        if (kind == SCALAR || kind == PLAIN_SCALAR) {
            return new YamlNode.Scalar(source, position, in.readUTF(), kind == PLAIN_SCALAR);
        }
        int size = in.readUnsignedShort();
        if (kind == SEQUENCE) {
            List<YamlNode> elements = new ArrayList<>(size);
            for (int i = 0; i < size; i++) {
                elements.add(read(source, in));
            }
            return new YamlNode.Sequence(source, position, elements);
        }
        List<YamlNode.Entry> entries = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            entries.add(new YamlNode.Entry((YamlNode.Scalar) read(source, in), read(source, in)));
        }
        return new YamlNode.Mapping(source, position, entries);
    }
}
