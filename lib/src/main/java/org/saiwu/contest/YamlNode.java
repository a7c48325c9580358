package org.saiwu.contest;

import java.util.List;

/** A parsed rules file as a tree in which every node knows its file and place. */
sealed interface YamlNode {
    /** The file that the node stands in, as problems call it. */
    String source();

    /** Where the node begins; where a value is missing, where it should have been. */
    Position position();

    /** Keys and values in the order of the file; a key may occur twice. */
    record Mapping(String source, Position position, List<Entry> entries) implements YamlNode {
        public Mapping {
            entries = List.copyOf(entries);
        }
    }

    /** A list. */
    record Sequence(String source, Position position, List<YamlNode> elements) implements YamlNode {
        public Sequence {
            elements = List.copyOf(elements);
        }
    }

    /**
     * A text, number, truth value or nothing, as it is written.
     *
     * @param plain whether it is written without quotes, so that it may be something else than a text
     */
    record Scalar(String source, Position position, String text, boolean plain) implements YamlNode {
        /** What YAML takes it for. */
        ValueType type() {
            if (!plain) {
                return ValueType.TEXT;
            }
            return switch (text) {
                case "", "~", "null", "Null", "NULL" -> ValueType.NOTHING;
                case "true", "True", "TRUE", "false", "False", "FALSE" -> ValueType.BOOLEAN;
                default -> Notation.isNumber(text) ? ValueType.NUMBER : ValueType.TEXT;
            };
        }
    }

    /** One key of a mapping and its value. */
    record Entry(Scalar key, YamlNode value) {}

    /** What kind of value the node is. */
    default ValueType valueType() {
        if (this instanceof Scalar scalar) {
            return scalar.type();
        }
        return this instanceof Mapping ? ValueType.MAPPING : ValueType.LIST;
    }
}
