package org.saiwu.document;

import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.saiwu.document.testing.DocxBuilder;
import org.saiwu.document.testing.OfficeSamples;
import org.saiwu.document.testing.PdfBuilder;

/**
 * Prints what reading costs for each kind: the first document of a kind in this JVM, and documents per second of one
 * processor once warm.
 *
 * <p>Run with a kind as argument for a cold figure that owes nothing to the kinds before it.
 */
public final class DocumentBenchmark {

    private static final long WARM_NANOS = 1_500_000_000L;

    private DocumentBenchmark() {}

    public static void main(String[] arguments) {
        samples().forEach((name, bytes) -> {
            if (arguments.length == 0 || name.endsWith("." + arguments[0])) {
                measure(name, bytes);
            }
        });
    }

    private static Map<String, byte[]> samples() {
        DocxBuilder docx = new DocxBuilder();
        String[] slides = new String[20];
        for (int i = 0; i < 80; i++) {
            docx.paragraph("国家中小学智慧教育平台应用案例，提炼典型做法、工作成效和特色创新。".repeat(2));
        }
        java.util.Arrays.fill(slides, "双师课堂应用模式课例");
        String[][] form = {{"报名表"}, {"姓名", "张三", "单位", "一中"}, {"电话", "138", "作品名称", "课堂"}};
        Map<String, byte[]> samples = new LinkedHashMap<>();
        samples.put("case.docx", docx.bytes());
        samples.put("lesson.pptx", OfficeSamples.pptx(slides));
        samples.put("form.xlsx", OfficeSamples.xlsx(form));
        samples.put("form.xls", OfficeSamples.xls(form));
        samples.put("form.doc", OfficeKindsTest.doc());
        samples.put("lesson.ppt", OfficeSamples.ppt(slides));
        PdfBuilder pdf = new PdfBuilder();
        for (int i = 0; i < 5; i++) {
            pdf.text("one page of a document, which holds one line of text");
        }
        samples.put("case.pdf", pdf.bytes());
        samples.put("case.html", "<p>教育<b>平台</b></p>".repeat(500).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        samples.put("case.txt", "教育平台\n".repeat(1000).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return samples;
    }

    private static void measure(String name, byte[] bytes) {
        long cold = -cpu();
        Reading.readable(name, bytes);
        cold += cpu();
        long half = cpu() + WARM_NANOS / 2;
        while (cpu() < half) {
            Reading.readable(name, bytes);
        }
        int count = 0;
        long start = cpu();
        while (cpu() - start < WARM_NANOS) {
            Reading.readable(name, bytes);
            count++;
        }
        System.out.printf(
                Locale.ROOT,
                "%-12s cold %6.1f ms, warm %8.0f a second%n",
                name,
                cold / 1e6,
                count * 1e9 / (cpu() - start));
    }

    /** Processor time of this thread, which other programs on the machine don't change much. */
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
