package org.saiwu.hostile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.saiwu.bundle.testing.ZipBuilder;
import org.saiwu.bundle.testing.ZipMemberBuilder;
import org.saiwu.document.testing.DocxBuilder;
import org.saiwu.document.testing.OfficeSamples;
import org.saiwu.document.testing.PdfBuilder;
import org.saiwu.entry.testing.Forms;

/** A sound file of every kind that is read. */
final class Specimens {
    private static final String[][] FORM = {
        {"国家平台应用专项活动报名表"},
        {"作品名称", "云上观潮", "项目", "应用案例"},
        {"申报类型", "教师", "所在单位", "广州一中"},
        {"作者姓名", "张三", "联系电话", "13800138000"},
        {"提交时间", "2023-07-01", "电子邮箱", "a@b.cn"}
    };
    private static final String TEXT = "摘 要：本文用国家中小学智慧教育平台的资源……\n一、背景\n\tabc 123\n";
    private static final String[] XML = {
        "<w:tbl><w:tr><w:tc>",
        "<w:p>",
        "<w:ins>",
        "<mc:AlternateContent>",
        "&e;",
        "&#x1F;",
        "]]>",
        "<!DOCTYPE x [",
        "<!ENTITY e \"eeeeeeeeee\">",
        "<w:gridSpan w:val=\"2147483647\"/>",
        "<w:fldChar w:fldCharType=\"begin\"/>",
        "xmlns:w=\"x\"",
        "\uFFFF",
        "-2147483648"
    };
    private static final String[] SHEET = {
        "<c r=\"XFD1048576\" t=\"s\"><v>99999999999</v></c>",
        "<row r=\"1048576\">",
        "ref=\"A1:XFD1048576\"",
        "&e;",
        "<f>SUM(A1:A9)</f>",
        "t=\"e\"",
        "-1",
        "1E999",
        "<si><r><t>",
        "numFmtId=\"2147483648\""
    };

    private Specimens() {}

    /** Files that lie in entries, named so that something is read of each. */
    static List<Specimen> inEntries() {
        return List.of(
                zip(),
                Specimen.of(
                        "报名表.docx",
                        new DocxBuilder().paragraph("报名表").table(FORM).bytes(),
                        XML),
                Specimen.of("案例介绍.docx", OfficeSamples.docx("一、背景", TEXT, "二、做法"), XML),
                Specimen.of("报名表.doc", resource("/org/saiwu/document/form.doc")),
                Specimen.of("报名表.xlsx", OfficeSamples.xlsx(FORM), SHEET),
                Specimen.of("报名表.xls", OfficeSamples.xls(FORM)),
                Specimen.of("课件.pptx", OfficeSamples.pptx("一", "二"), "<a:p>", "<p:grpSp>", "&e;", "<a:off x=\"-9\"/>"),
                Specimen.of("课件.ppt", OfficeSamples.ppt("一", "二")),
                Specimen.of(
                        "案例介绍.pdf",
                        new PdfBuilder()
                                .text("one two three")
                                .picture()
                                .field("x", false)
                                .bytes(),
                        "<<",
                        "[",
                        "/Kids [1 0 R]",
                        "/Length 2147483647",
                        "1 0 R",
                        "endstream",
                        "/FlateDecode",
                        "(("),
                Specimen.of("案例介绍.txt", TEXT, "\u0000", "\uFEFF", "\u202E", "a\u0301"),
                Specimen.of(
                        "案例介绍-utf16.txt", ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16LE), "\u0000", "\uFEFF"),
                Specimen.of("案例介绍-gbk.txt", TEXT.getBytes(Charset.forName("GBK")), "\u0080", "\uFFFF"),
                Specimen.of(
                        "案例介绍.html",
                        "<html><head><title>题</title><style>p{}</style></head><body><p>一<table><tr><td>二</table></html>",
                        "<div>",
                        "<table><tr><td>",
                        "<script>alert(1)</script>",
                        "&#xD800;",
                        "<!--",
                        "<svg>",
                        "<b hidden>"),
                Specimen.of(
                        "entry.json", record(), "[", "{\"a\":", "\"authors\":", "\\ud800", "1e999999999", "null", ","),
                Specimen.of(
                        "entry.yaml",
                        yaml(),
                        "&a [*a, *a]",
                        "- - - ",
                        "? ",
                        "{a: ",
                        "!!java",
                        "*b",
                        "<<: ",
                        "\t",
                        "%"));
    }

    private static Specimen zip() {
        return Specimen.of(
                "作品.zip",
                ZipBuilder.of(
                                ZipMemberBuilder.stored("报名表.docx", Forms.teacherCase())
                                        .utf8Flag(),
                                ZipMemberBuilder.deflated("案例介绍.txt", TEXT.getBytes(StandardCharsets.UTF_8))
                                        .nameIn(Charset.forName("GBK"), "案例介绍.txt"),
                                ZipMemberBuilder.deflated("应用视频.mp4", new byte[3000])
                                        .utf8Flag(),
                                ZipMemberBuilder.stored("素材/a.jpg", "jpg").utf8Flag())
                        .build(),
                "PK\u0003\u0004",
                "PK\u0001\u0002",
                "PK\u0005\u0006",
                "../",
                "\u001B[31m");
    }

    static String record() {
        return """
                {"title": "云上观潮", "category": "case", "submitter": "teacher", "unit": ["广州一中"],
                 "authors": [{"name": "张三", "unit": "广州一中"}, "李四"], "phone": "13800138000",
                 "submittedAt": "2023-07-01T08:00:00+08:00"}
                """;
    }

    private static String yaml() {
        return """
                title: 云上观潮
                category: case
                unit: 广州一中
                authors:
                  - name: 张三
                    unit: 广州一中
                  - 李四
                phone: 13800138000
                submittedAt: 2023-07-01
                """;
    }

    private static byte[] resource(String name) {
        try (InputStream in = Specimens.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
