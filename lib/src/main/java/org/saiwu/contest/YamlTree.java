package org.saiwu.contest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Parses YAML into {@link YamlNode}s, bounded in depth and in what aliases repeat.
 *
 * <p>It works on SnakeYAML's events: they carry exact places, and of the library only scanner and parser are loaded.
 */
final class YamlTree {
    private static final int MOST_DEPTH = 24;
    private static final String STANDARD_TAGS = "tag:yaml.org,2002:";
    private static final int MOST_NODES = 200_000;

    private final String source;
    private final StreamReader reader;
    private final ParserImpl parser;
    private final Map<String, Anchored> anchors = new HashMap<>();
    private int nodes;

    /** A node that aliases may repeat, and how many nodes a repetition adds. */
    private record Anchored(YamlNode node, int size) {}

    private YamlTree(String source, String text) {
        this.source = source;
        this.reader = new StreamReader(text);
        this.parser = new ParserImpl(reader, new LoaderOptions());
    }

    /**
     * The one document of a file.
     *
     * @param source what problems call the file
     * @throws ContestException when the text is not well-formed, not UTF-8, or beyond the bounds
     */
    static YamlNode parse(String source, byte[] content) throws ContestException {
        String text = RulesText.decode(source, content);
        try {
            return new YamlTree(source, text).document();
        } catch (MarkedYAMLException e) {
            throw RulesProblems.alone(
                    source, YamlSyntax.place(e).map(YamlTree::position), RulesProblemKind.SYNTAX, YamlSyntax.values(e));
        } catch (ReaderException e) {
            throw RulesProblems.alone(
                    source,
                    Optional.of(RulesText.position(text, text.offsetByCodePoints(0, e.getPosition()))),
                    RulesProblemKind.SYNTAX,
                    YamlSyntax.values(e));
        }
    }

    private YamlNode document() throws ContestException {
        try {
            return onlyDocument();
        } catch (MarkedYAMLException | ReaderException placed) {
            throw placed;
        } catch (YAMLException unplaced) {
            // The scanner throws one without a place where a value follows the bracket that ends another in an odd
            // column.
            throw RulesProblems.alone(
                    source,
                    Optional.of(position(reader.getMark())),
                    RulesProblemKind.SYNTAX,
                    YamlSyntax.values(unplaced));
        }
    }

    private YamlNode onlyDocument() throws ContestException {
        parser.getEvent();
        if (parser.checkEvent(Event.ID.StreamEnd)) {
            return new YamlNode.Scalar(source, new Position(1, 1), "", true);
        }
        parser.getEvent();
        YamlNode root = node(0);
        parser.getEvent();
        if (!parser.checkEvent(Event.ID.StreamEnd)) {
            throw unsupported(parser.peekEvent(), "---");
        }
        return root;
    }

    private YamlNode node(int depth) throws ContestException {
        Event event = parser.getEvent();
        if (event instanceof AliasEvent alias) {
            return repeated(alias);
        }
        if (depth > MOST_DEPTH) {
            throw tooDeep(event, MOST_DEPTH);
        }
        count(event, 1);
        int before = nodes;
        YamlNode node;
        if (event instanceof ScalarEvent scalar) {
            refuseTag(event, scalar.getTag());
            node = new YamlNode.Scalar(source, position(event), scalar.getValue(), scalar.isPlain());
        } else if (event instanceof SequenceStartEvent start) {
            refuseTag(event, start.getTag());
            node = new YamlNode.Sequence(source, position(event), elements(depth));
        } else if (event instanceof MappingStartEvent start) {
            refuseTag(event, start.getTag());
            node = new YamlNode.Mapping(source, position(event), entries(depth));
        } else {
            throw new IllegalStateException("no node begins with " + event);
        }
        String anchor = ((NodeEvent) event).getAnchor();
        if (anchor != null) {
            anchors.put(anchor, new Anchored(node, nodes - before + 1));
        }
        return node;
    }

    private List<YamlNode> elements(int depth) throws ContestException {
        List<YamlNode> elements = new ArrayList<>();
        while (!parser.checkEvent(Event.ID.SequenceEnd)) {
            elements.add(node(depth + 1));
        }
        parser.getEvent();
        return elements;
    }

    private List<YamlNode.Entry> entries(int depth) throws ContestException {
        List<YamlNode.Entry> entries = new ArrayList<>();
        while (!parser.checkEvent(Event.ID.MappingEnd)) {
            Event start = parser.peekEvent();
            if (!(node(depth + 1) instanceof YamlNode.Scalar key)) {
                throw unsupported(start, "?");
            }
            entries.add(new YamlNode.Entry(key, node(depth + 1)));
        }
        parser.getEvent();
        return entries;
    }

    private YamlNode repeated(AliasEvent alias) throws ContestException {
        Anchored anchored = anchors.get(alias.getAnchor());
        if (anchored == null) {
            throw RulesProblems.alone(
                    source,
                    Optional.of(position(alias)),
                    RulesProblemKind.UNKNOWN_ALIAS,
                    Map.of("value", "*" + alias.getAnchor()));
        }
        count(alias, anchored.size());
        return anchored.node();
    }

    private void count(Event event, int more) throws ContestException {
        nodes += more;
        if (nodes > MOST_NODES) {
            throw tooDeep(event, MOST_NODES);
        }
    }

    private void refuseTag(Event event, @Nullable String tag) throws ContestException {
        if (tag != null) {
            throw unsupported(event, tag.replace(STANDARD_TAGS, "!!"));
        }
    }

    private ContestException unsupported(Event event, String value) {
        return RulesProblems.alone(
                source, Optional.of(position(event)), RulesProblemKind.UNSUPPORTED_YAML, Map.of("value", value));
    }

    private ContestException tooDeep(Event event, int limit) {
        return RulesProblems.alone(
                source,
                Optional.of(position(event)),
                RulesProblemKind.TOO_DEEP,
                Map.of("limit", Integer.toString(limit)));
    }

    private static Position position(Event event) {
        return position(event.getStartMark());
    }

    private static Position position(Mark mark) {
        return new Position(mark.getLine() + 1, mark.getColumn() + 1);
    }
}
