package org.saiwu.document;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.saiwu.file.UntrustedXml;

/** Walks over one XML part of an office file, forward only, with no document types, no entities and bounded depth. */
final class XmlCursor implements AutoCloseable {

    private final InputStream stream;
    private final XMLStreamReader reader;
    private final Budget budget;
    private int depth;

    XmlCursor(InputStream stream, Budget budget) throws XMLStreamException, IOException {
        this.stream = stream;
        this.budget = budget;
        this.reader = UntrustedXml.open(stream);
    }

    /** Moves to the next child of the element that was opened at the given depth; returns false at its end. */
    boolean nextChild(int parent) throws XMLStreamException {
        while (next(parent)) {
            if (isStart()) {
                return true;
            }
        }
        return false;
    }

    /** Moves to the next tag or text inside the element that was opened at the given depth; returns false at its end. */
    boolean next(int parent) throws XMLStreamException {
        while (reader.hasNext()) {
            budget.tick();
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++depth > Budget.MAX_DEPTH) {
                        throw new UnreadableException(
                                UnreadableReason.TOO_DEEP, "elements nested deeper than " + Budget.MAX_DEPTH);
                    }
                    return true;
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    if (depth < parent) {
                        return false;
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (depth == parent) {
                        return true;
                    }
                }
                case XMLStreamConstants.DTD,
                        XMLStreamConstants.ENTITY_REFERENCE,
                        XMLStreamConstants.ENTITY_DECLARATION,
                        XMLStreamConstants.NOTATION_DECLARATION ->
                    throw new UnreadableException(UnreadableReason.FORBIDDEN_XML, "a document type or an entity");
                default -> {
                    // Comments and processing instructions say nothing.
                }
            }
        }
        return false;
    }

    boolean isStart() {
        return reader.getEventType() == XMLStreamConstants.START_ELEMENT;
    }

    /** Returns how many elements are open, the current one included. */
    int depth() {
        return depth;
    }

    String name() {
        return reader.getLocalName();
    }

    /** Returns the vocabulary of the current element. */
    XmlVocabulary vocabulary() {
        return XmlVocabulary.of(reader.getNamespaceURI());
    }

    /** Returns the text at the cursor. */
    String text() {
        return reader.getText();
    }

    /** Returns the value of the first attribute with a local name, whatever its prefix. */
    @Nullable
    String attribute(String localName) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(localName)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /** Returns an attribute of a relationship, which is told from one of the same name by having a prefix. */
    @Nullable
    String relationship(String localName) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String namespace = reader.getAttributeNamespace(i);
            if (namespace != null
                    && namespace.endsWith("/relationships")
                    && reader.getAttributeLocalName(i).equals(localName)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /** Returns an attribute as a whole number, or a fallback when it is missing or none. */
    int number(String localName, int fallback) {
        String value = attribute(localName);
        if (value == null) {
            return fallback;
        }
        try {
            return (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, Long.parseLong(value.strip())));
        } catch (NumberFormatException e) {
            return fallback;
        }
    }

    /** Returns whether the on/off property at the cursor is on: it is there, and its value is not a word for no. */
    boolean isOn() {
        String value = attribute("val");
        return value == null
                || !(value.equals("0") || value.equals("false") || value.equals("off") || value.equals("none"));
    }

    /** Moves to the end of the current element. */
    void skip() throws XMLStreamException {
        int parent = depth;
        while (next(parent)) {
            // Passing over everything inside is the point.
        }
    }

    /** Returns all text directly inside the current element and moves to its end. */
    String elementText() throws XMLStreamException {
        int parent = depth;
        StringBuilder text = new StringBuilder();
        while (next(parent)) {
            if (!isStart()) {
                budget.spendCharacters(0);
                text.append(reader.getText());
                if (text.length() > budget.limits().maxCharacters()) {
                    throw new UnreadableException(UnreadableReason.TOO_LARGE, "one element holds too much text");
                }
            } else {
                skip();
            }
        }
        return text.toString();
    }

    @Override
    public void close() throws IOException {
        try {
            reader.close();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        } finally {
            stream.close();
        }
    }
}
