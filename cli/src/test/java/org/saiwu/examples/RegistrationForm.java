package org.saiwu.examples;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.saiwu.document.testing.OfficeSamples;

/** The registration form of an entry, in the formats that schools hand in, and the same as an entry.json. */
final class RegistrationForm {
    private static final String TITLE = "国家中小学智慧教育平台应用专项活动报名表";

    private RegistrationForm() {}

    /** Labels beside values in a table, and a list of the authors below where they are many or of several units. */
    static byte[] docx(Particulars about) {
        return Office.timeless(OfficeSamples.bytes(out -> {
            try (XWPFDocument document = new XWPFDocument()) {
                Office.heading(document, TITLE);
                table(document, rows(about));
                if (isListed(about)) {
                    document.createParagraph();
                    table(document, people(about));
                }
                document.createParagraph().createRun().setText("以上信息属实，作品为作者原创。");
                document.write(out);
            }
        }));
    }

    static byte[] xlsx(Particulars about) {
        return Office.timeless(OfficeSamples.xlsx(sheet(about)));
    }

    static byte[] xls(Particulars about) {
        return OfficeSamples.xls(sheet(about));
    }

    /** What the form says, for programs. */
    static byte[] json(Particulars about) {
        String authors = about.authors().stream()
                .map(person -> '"' + person.name() + '"')
                .collect(Collectors.joining(", "));
        return """
                {
                  "title": "%s",
                  "category": "%s",
                  "submitter": "%s",
                  "topic": "%s",
                  "authors": [%s],
                  "unit": "%s",
                  "nominatedBy": "%s",
                  "submittedAt": "%s"
                }
                """.formatted(
                        about.title(),
                        about.kind().category(),
                        about.kind().submitter(),
                        about.subject().topic(),
                        authors,
                        about.unit(),
                        about.nominatedBy(),
                        about.submittedAt())
                .getBytes(StandardCharsets.UTF_8);
    }

    private static boolean isListed(Particulars about) {
        return about.authors().size() > 2
                || about.authors().stream().anyMatch(person -> !person.unit().equals(about.unit()));
    }

    private static List<String[]> rows(Particulars about) {
        List<String[]> rows = new ArrayList<>();
        rows.add(row("作品名称", about.title(), "项目", about.kind().category()));
        rows.add(row("课题", about.subject().topic(), "申报类型", about.kind().submitter()));
        String names = about.authors().stream().map(Particulars.Person::name).collect(Collectors.joining("、"));
        rows.add(
                isListed(about)
                        ? row("单位", about.unit(), "推荐单位", about.nominatedBy())
                        : row("作者", names, "单位", about.unit()));
        rows.add(
                isListed(about)
                        ? row("提交时间", about.submittedAt(), "联系电话", about.phone())
                        : row("推荐单位", about.nominatedBy(), "联系电话", about.phone()));
        rows.add(
                isListed(about)
                        ? row("电子邮箱", about.email(), "", "")
                        : row("电子邮箱", about.email(), "提交时间", about.submittedAt()));
        return rows;
    }

    private static List<String[]> people(Particulars about) {
        List<String[]> rows = new ArrayList<>();
        rows.add(row("姓名", "所在单位"));
        about.authors().forEach(person -> rows.add(row(person.name(), person.unit())));
        return rows;
    }

    private static String[][] sheet(Particulars about) {
        List<String[]> rows = new ArrayList<>();
        rows.add(row(TITLE));
        rows.addAll(rows(about));
        if (isListed(about)) {
            rows.add(row(""));
            rows.addAll(people(about));
        }
        return rows.toArray(String[][]::new);
    }

    private static String[] row(String... cells) {
        return cells;
    }

    private static void table(XWPFDocument document, List<String[]> rows) {
        XWPFTable table = document.createTable(rows.size(), rows.get(0).length);
        for (int r = 0; r < rows.size(); r++) {
            for (int c = 0; c < rows.get(r).length; c++) {
                table.getRow(r).getCell(c).setText(rows.get(r)[c]);
            }
        }
    }
}
