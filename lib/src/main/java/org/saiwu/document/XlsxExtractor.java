package org.saiwu.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** Reads the visible sheets of an xlsx, each as one table, cell by cell; formulas give their stored results. */
final class XlsxExtractor {

    private final OfficePackage file;
    private final Manuscript out;
    private final Budget budget;
    private final List<String> strings;
    private final SheetNumbers numbers;

    private record Sheet(String name, String relationship) {}

    private XlsxExtractor(
            OfficePackage file, Manuscript out, Budget budget, List<String> strings, SheetNumbers numbers) {
        this.file = file;
        this.out = out;
        this.budget = budget;
        this.strings = strings;
        this.numbers = numbers;
    }

    static void extract(OfficePackage file, String mainPart, Manuscript out, Budget budget)
            throws IOException, XMLStreamException {
        List<Sheet> sheets = new ArrayList<>();
        boolean[] from1904 = {false};
        try (XmlCursor xml = file.require(mainPart)) {
            xml.nextChild(0);
            while (xml.nextChild(1)) {
                if (xml.name().equals("workbookPr")) {
                    String value = xml.attribute("date1904");
                    from1904[0] = "1".equals(value) || "true".equals(value);
                }
                if (xml.name().equals("sheets")) {
                    sheets(xml, sheets);
                } else {
                    xml.skip();
                }
            }
        }
        List<String> strings = List.of();
        SheetNumbers numbers = new SheetNumbers(from1904[0]);
        Map<String, String> targets = new HashMap<>();
        for (OfficePackage.Relationship relationship : file.relationships(mainPart)) {
            if (relationship.type().equals("sharedStrings")) {
                strings = sharedStrings(file, relationship.target(), budget);
            } else if (relationship.type().equals("styles")) {
                numbers.readStyles(file, relationship.target());
            }
            targets.put(relationship.id(), relationship.target());
        }
        XlsxExtractor extractor = new XlsxExtractor(file, out, budget, strings, numbers);
        for (Sheet sheet : sheets) {
            String target = targets.get(sheet.relationship());
            if (target != null) {
                extractor.sheet(sheet.name(), target);
            }
        }
        out.pages(sheets.size());
    }

    private static void sheets(XmlCursor xml, List<Sheet> sheets) throws XMLStreamException {
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            String name = xml.attribute("name");
            String relationship = xml.relationship("id");
            String state = xml.attribute("state");
            // Hidden sheets hold the choices of drop-down lists; they are part of the template, not of what was filled
            // in.
            if (name != null && relationship != null && (state == null || state.equals("visible"))) {
                sheets.add(new Sheet(name, relationship));
            }
            xml.skip();
        }
    }

    private static List<String> sharedStrings(OfficePackage file, String part, Budget budget)
            throws IOException, XMLStreamException {
        List<String> strings = new ArrayList<>();
        Optional<XmlCursor> opened = file.open(part);
        if (opened.isPresent()) {
            try (XmlCursor xml = opened.get()) {
                xml.nextChild(0);
                while (xml.nextChild(1)) {
                    strings.add(string(xml));
                }
            }
        }
        return strings;
    }

    /** Reads a plain or rich string; the phonetic reading above it is left out. */
    private static String string(XmlCursor xml) throws XMLStreamException {
        int depth = xml.depth();
        StringBuilder text = new StringBuilder();
        while (xml.nextChild(depth)) {
            switch (xml.name()) {
                case "t" -> text.append(xml.elementText());
                case "r" -> text.append(string(xml));
                default -> xml.skip();
            }
        }
        return text.toString();
    }

    private void sheet(String name, String part) throws IOException, XMLStreamException {
        Optional<XmlCursor> opened = file.open(part);
        if (opened.isEmpty()) {
            return;
        }
        budget.spendPage();
        List<FormLayout.Region> regions = new ArrayList<>();
        out.openTable(Optional.of(name));
        try (XmlCursor xml = opened.get()) {
            xml.nextChild(0);
            while (xml.nextChild(1)) {
                switch (xml.name()) {
                    case "sheetData" -> rows(xml);
                    case "mergeCells" -> regions(xml, regions);
                    default -> xml.skip();
                }
            }
        }
        out.form().spans(regions);
        out.closeTable();
        pictures(part);
    }

    private void rows(XmlCursor xml) throws XMLStreamException {
        int depth = xml.depth();
        int row = 0;
        while (xml.nextChild(depth)) {
            row = xml.number("r", row + 1);
            out.row(Math.max(1, row));
            int inRow = xml.depth();
            int column = 0;
            while (xml.nextChild(inRow)) {
                CellReference at = CellReference.of(xml.attribute("r"));
                column = at.column() > 0 ? at.column() : column + 1;
                String text = cell(xml);
                out.openCell(column);
                if (!text.isEmpty()) {
                    out.text(text);
                }
                out.closeCell(FormLayout.Merge.NONE, 1);
            }
        }
    }

    private String cell(XmlCursor xml) throws XMLStreamException {
        String type = xml.attribute("t");
        int style = xml.number("s", 0);
        String value = "";
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            switch (xml.name()) {
                case "v" -> value = xml.elementText();
                case "is" -> value = string(xml);
                default -> xml.skip();
            }
        }
        return switch (type == null ? "n" : type) {
            case "s" -> shared(value.strip());
            case "b" -> value.strip().equals("1") ? "TRUE" : "FALSE";
            case "n" -> numbers.show(value.strip(), style);
            case "e" -> "";
            default -> value;
        };
    }

    private String shared(String index) {
        if (!index.matches("[0-9]{1,9}")) {
            return "";
        }
        int number = Integer.parseInt(index);
        return number < strings.size() ? strings.get(number) : "";
    }

    private void regions(XmlCursor xml, List<FormLayout.Region> regions) throws XMLStreamException {
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            String reference = xml.attribute("ref");
            if (reference != null) {
                CellReference.region(reference).ifPresent(regions::add);
            }
            xml.skip();
        }
    }

    private void pictures(String sheet) throws IOException, XMLStreamException {
        for (OfficePackage.Relationship drawing : file.relationships(sheet)) {
            if (drawing.type().equals("drawing")) {
                for (OfficePackage.Relationship picture : file.relationships(drawing.target())) {
                    if (picture.type().equals("image")) {
                        out.picture();
                    }
                }
            }
        }
    }
}
