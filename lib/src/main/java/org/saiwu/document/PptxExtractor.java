package org.saiwu.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** Reads the slides of a pptx in the order of the show, shapes in drawing order; notes and masters are not read. */
final class PptxExtractor {

    private PptxExtractor() {}

    static void extract(OfficePackage file, String mainPart, Manuscript out, Budget budget)
            throws IOException, XMLStreamException {
        List<String> ids = new ArrayList<>();
        long width = 0;
        long height = 0;
        try (XmlCursor xml = file.require(mainPart)) {
            xml.nextChild(0);
            while (xml.nextChild(1)) {
                if (xml.name().equals("sldSz")) {
                    width = xml.number("cx", 0);
                    height = xml.number("cy", 0);
                }
                if (!xml.name().equals("sldIdLst")) {
                    xml.skip();
                    continue;
                }
                int depth = xml.depth();
                while (xml.nextChild(depth)) {
                    String id = xml.relationship("id");
                    if (id != null) {
                        ids.add(id);
                    }
                    xml.skip();
                }
            }
        }
        Map<String, String> targets = new HashMap<>();
        for (OfficePackage.Relationship relationship : file.relationships(mainPart)) {
            targets.put(relationship.id(), relationship.target());
        }
        int number = 0;
        for (String id : ids) {
            Optional<XmlCursor> opened = targets.containsKey(id) ? file.open(targets.get(id)) : Optional.empty();
            number++;
            if (opened.isPresent()) {
                budget.spendPage();
                out.at(new DocumentPlace.Slide(number));
                try (XmlCursor xml = opened.get()) {
                    if (xml.nextChild(0)) {
                        new PptxSlide(xml, out, width, height).read();
                    }
                }
            }
        }
        out.pages(number);
    }
}
