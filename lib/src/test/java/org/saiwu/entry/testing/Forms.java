package org.saiwu.entry.testing;

import org.saiwu.document.testing.DocxBuilder;

/** Registration forms as schools fill them in. */
public final class Forms {
    private Forms() {}

    public static String[] row(String... cells) {
        return cells;
    }

    /** A docx with a title and one table. */
    public static byte[] docx(String[]... rows) {
        return new DocxBuilder().paragraph("国家平台应用专项活动报名表").table(rows).bytes();
    }

    /** The form of a lesson of one teacher. */
    public static byte[] lesson() {
        return docx(
                row("作品名称", "观潮", "项目", "双师课堂课例"),
                row("作者姓名", "张三", "所在单位", "广州一中"),
                row("联系电话", "13800138000", "电子邮箱", "a@b.cn"));
    }

    /** The form of a teacher's case. */
    public static byte[] teacherCase() {
        return docx(
                row("作品名称", "云上观潮", "项目", "应用案例"),
                row("申报类型", "教师", "所在单位", "广州一中"),
                row("作者姓名", "张三", "联系电话", "13800138000"));
    }
}
