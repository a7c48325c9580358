package org.saiwu.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.saiwu.table.TableProblem.Bounded;
import org.saiwu.table.TableProblem.TooLarge;

/** The sheets of an xlsx workbook. */
final class XlsxSource implements SheetSource {
    private static final int MOST_SHEETS = 1_000;

    private record Part(String name, String path) {}

    private record Relation(String type, String target) {}

    private final XlsxPackage pack;
    private final List<Part> sheets = new ArrayList<>();
    private final Map<String, Relation> relations;
    private final String folder;
    private boolean since1904;
    private @Nullable List<String> strings;
    private @Nullable XlsxStyles styles;

    XlsxSource(Path file, TableLimits limits) throws TableException {
        pack = new XlsxPackage(file, limits);
        try {
            String workbook = workbookPart();
            folder = workbook.substring(0, workbook.lastIndexOf('/') + 1);
            relations = relations(folder + "_rels/" + workbook.substring(folder.length()) + ".rels");
            readWorkbook(workbook);
        } catch (TableException unusable) {
            try (pack) {
                throw unusable;
            } catch (IOException alsoUnreadable) {
                throw pack.damaged("zip", alsoUnreadable);
            }
        }
    }

    private String workbookPart() throws TableException {
        if (!pack.has("[Content_Types].xml")) {
            throw new TableException(pack.file(), new TableProblem.NotATable());
        }
        if (pack.has("_rels/.rels")) {
            for (Relation relation : relations("_rels/.rels").values()) {
                if (relation.type().endsWith("/officeDocument")) {
                    String part = resolve("", relation.target());
                    if (part.endsWith(".xml")
                            && pack.has(part)
                            && !part.startsWith("word/")
                            && !part.startsWith("ppt/")) {
                        return part;
                    }
                    throw new TableException(pack.file(), new TableProblem.NotATable());
                }
            }
        }
        if (pack.has("xl/workbook.xml")) {
            return "xl/workbook.xml";
        }
        throw new TableException(pack.file(), new TableProblem.NotATable());
    }

    private Map<String, Relation> relations(String part) throws TableException {
        Map<String, Relation> found = new HashMap<>();
        try (XlsxPackage.XmlPart xml = pack.open(part)) {
            while (xml.next()) {
                if (xml.isStart() && xml.element().equals("Relationship")) {
                    found.put(xml.attribute("Id"), new Relation(xml.attribute("Type"), xml.attribute("Target")));
                    if (found.size() > MOST_SHEETS * 10) {
                        throw new TableException(pack.file(), new TooLarge(Bounded.PARTS, MOST_SHEETS * 10));
                    }
                }
            }
        } catch (IOException broken) {
            throw pack.damaged(part, broken);
        }
        return found;
    }

    private void readWorkbook(String part) throws TableException {
        try (XlsxPackage.XmlPart xml = pack.open(part)) {
            while (xml.next()) {
                if (xml.isStart() && xml.element().equals("workbookPr")) {
                    String dates = xml.attribute("date1904");
                    since1904 = dates.equals("1") || dates.equals("true");
                } else if (xml.isStart() && xml.element().equals("sheet")) {
                    addSheet(xml);
                }
            }
        } catch (IOException broken) {
            throw pack.damaged(part, broken);
        }
    }

    private void addSheet(XlsxPackage.XmlPart xml) throws TableException {
        Relation relation = relations.get(xml.attribute("id"));
        if (relation == null || !relation.type().endsWith("/worksheet")) {
            return;
        }
        if (sheets.size() == MOST_SHEETS) {
            throw new TableException(pack.file(), new TooLarge(Bounded.SHEETS, MOST_SHEETS));
        }
        sheets.add(new Part(xml.attribute("name"), resolve(folder, relation.target())));
    }

    /** The part a target points to, from the folder it is written in. */
    private static String resolve(String folder, String target) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        String base = folder;
        String rest = target;
        while (rest.startsWith("../") && !base.isEmpty()) {
            base = base.substring(0, base.lastIndexOf('/', base.length() - 2) + 1);
            rest = rest.substring(3);
        }
        return base + (rest.startsWith("./") ? rest.substring(2) : rest);
    }

    @Override
    public List<String> sheetNames() {
        return sheets.stream().map(Part::name).toList();
    }

    @Override
    public Rows open(int sheet) throws TableException {
        if (strings == null) {
            String part = partOf("/sharedStrings");
            strings = part.isEmpty() ? List.of() : XlsxStrings.read(pack, part);
        }
        if (styles == null) {
            String part = partOf("/styles");
            styles = part.isEmpty() ? XlsxStyles.none() : XlsxStyles.read(pack, part);
        }
        return new XlsxRows(pack, sheets.get(sheet).path(), strings, styles, since1904);
    }

    private String partOf(String type) {
        return relations.values().stream()
                .filter(relation -> relation.type().endsWith(type))
                .map(relation -> resolve(folder, relation.target()))
                .filter(pack::has)
                .sorted()
                .findFirst()
                .orElse("");
    }

    @Override
    public List<MergedRange> merged(int sheet) throws TableException {
        return XlsxMerged.read(pack, sheets.get(sheet).path());
    }

    @Override
    public List<TableNote> notes(int sheet) {
        return List.of();
    }

    @Override
    public void close() throws IOException {
        pack.close();
    }
}
