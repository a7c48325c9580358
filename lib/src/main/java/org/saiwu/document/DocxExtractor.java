package org.saiwu.document;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** Reads a docx: the body, then footnotes and endnotes, then headers and footers as margin. */
final class DocxExtractor {

    private DocxExtractor() {}

    static void extract(OfficePackage file, String mainPart, Manuscript out) throws IOException, XMLStreamException {
        List<OfficePackage.Relationship> relationships = file.relationships(mainPart);
        DocxStyles styles = DocxStyles.read(file, first(relationships, "styles"));
        try (XmlCursor xml = file.require(mainPart)) {
            if (!xml.nextChild(0) || xml.vocabulary() != XmlVocabulary.WORD) {
                throw new UnreadableException(UnreadableReason.DAMAGED, mainPart + " is not a Word document");
            }
            new DocxStory(xml, styles, out).read();
        }
        for (String notes : List.of("footnotes", "endnotes")) {
            Optional<String> part = first(relationships, notes);
            if (part.isPresent()) {
                story(file, part.get(), styles, out);
            }
        }
        out.margin(true);
        for (OfficePackage.Relationship relationship : relationships) {
            if (relationship.type().equals("header") || relationship.type().equals("footer")) {
                story(file, relationship.target(), styles, out);
            }
        }
        out.margin(false);
        storedPages(file, out);
    }

    private static void story(OfficePackage file, String part, DocxStyles styles, Manuscript out)
            throws IOException, XMLStreamException {
        Optional<XmlCursor> opened = file.open(part);
        if (opened.isPresent()) {
            try (XmlCursor xml = opened.get()) {
                if (xml.nextChild(0)) {
                    new DocxStory(xml, styles, out).read();
                }
            }
        }
    }

    private static Optional<String> first(List<OfficePackage.Relationship> relationships, String type) {
        return relationships.stream()
                .filter(relationship -> relationship.type().equals(type) && !relationship.external())
                .map(OfficePackage.Relationship::target)
                .findFirst();
    }

    private static void storedPages(OfficePackage file, Manuscript out) throws IOException, XMLStreamException {
        Optional<XmlCursor> opened = file.open("docProps/app.xml");
        if (opened.isEmpty()) {
            return;
        }
        try (XmlCursor xml = opened.get()) {
            xml.nextChild(0);
            while (xml.nextChild(1)) {
                if (!xml.name().equals("Pages")) {
                    xml.skip();
                    continue;
                }
                String pages = xml.elementText().strip();
                if (pages.matches("[0-9]{1,6}")) {
                    out.pages(Integer.parseInt(pages));
                }
            }
        }
    }
}
