package org.saiwu.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.saiwu.file.zip.RawHeader;
import org.saiwu.file.zip.ZipParts;

/**
 * The zip of an OOXML file, by part name.
 *
 * <p>Read by StAX straight from the zip instead of by POI's object model: loading POI's XML classes costs 0.5 to 1 s in a fresh JVM and
 * its trees about ten times the memory of the part, and what is wanted is one pass over text.
 */
final class OfficePackage implements AutoCloseable {

    private static final int MAX_PARTS = 20_000;

    private final ZipParts zip;
    private final Budget budget;
    private final Map<String, RawHeader> parts = new HashMap<>();

    /** A relationship between parts; the type is the last word of its address, the same in transitional and strict files. */
    record Relationship(String id, String type, String target, boolean external) {}

    OfficePackage(Content content, Budget budget) throws IOException {
        this.budget = budget;
        this.zip = ZipParts.open(content.byPosition(), MAX_PARTS + 1);
        try {
            list();
        } catch (UnreadableException e) {
            zip.close();
            throw e;
        }
    }

    private void list() {
        if (zip.headers().size() > MAX_PARTS) {
            throw new UnreadableException(UnreadableReason.TOO_LARGE, "more than " + MAX_PARTS + " parts");
        }
        for (RawHeader part : zip.headers()) {
            budget.tick();
            parts.putIfAbsent(key(ZipParts.name(part)), part);
        }
    }

    private static String key(String name) {
        String slashes = name.replace('\\', '/');
        return (slashes.startsWith("/") ? slashes.substring(1) : slashes).toLowerCase(Locale.ROOT);
    }

    boolean has(String part) {
        return parts.containsKey(key(part));
    }

    /** Opens a part as XML, or nothing when there is no such part. */
    Optional<XmlCursor> open(String part) throws IOException, XMLStreamException {
        RawHeader found = parts.get(key(part));
        if (found == null) {
            return Optional.empty();
        }
        return Optional.of(new XmlCursor(budget.bounded(zip.open(found)), budget));
    }

    /** Opens a part that must be there. */
    XmlCursor require(String part) throws IOException, XMLStreamException {
        return open(part).orElseThrow(() -> new UnreadableException(UnreadableReason.DAMAGED, "no part " + part));
    }

    /** Returns the bytes of a small part, cut at a bound. */
    byte[] start(String part, int max) throws IOException {
        RawHeader found = parts.get(key(part));
        if (found == null) {
            return new byte[0];
        }
        try (var in = budget.bounded(zip.open(found))) {
            return in.readNBytes(max);
        }
    }

    /** Returns the relationships of a part, of the package itself for an empty name, in their order. */
    List<Relationship> relationships(String part) throws IOException, XMLStreamException {
        int slash = part.lastIndexOf('/') + 1;
        String folder = part.substring(0, slash);
        Optional<XmlCursor> opened = open(folder + "_rels/" + part.substring(slash) + ".rels");
        List<Relationship> relationships = new ArrayList<>();
        if (opened.isEmpty()) {
            return relationships;
        }
        try (XmlCursor xml = opened.get()) {
            xml.nextChild(0);
            while (xml.nextChild(1)) {
                String id = xml.attribute("Id");
                String type = xml.attribute("Type");
                String target = xml.attribute("Target");
                if (id != null && type != null && target != null) {
                    boolean external = "External".equals(xml.attribute("TargetMode"));
                    relationships.add(new Relationship(
                            id,
                            type.substring(type.lastIndexOf('/') + 1),
                            external ? target : resolve(folder, target),
                            external));
                }
                xml.skip();
            }
        }
        return relationships;
    }

    /** Returns the main part of the package. */
    Optional<String> mainPart() throws IOException, XMLStreamException {
        return relationships("").stream()
                .filter(relationship -> relationship.type().equals("officeDocument"))
                .map(Relationship::target)
                .findFirst();
    }

    private static String resolve(String folder, String target) {
        String path = target.startsWith("/") ? target.substring(1) : folder + target;
        List<String> segments = new ArrayList<>();
        for (String segment : path.split("/", -1)) {
            if (segment.equals("..")) {
                if (!segments.isEmpty()) {
                    segments.remove(segments.size() - 1);
                }
            } else if (!segment.equals(".")) {
                segments.add(segment);
            }
        }
        return String.join("/", segments);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
