package org.saiwu.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.saiwu.bundle.testing.ZipBuilder;
import org.saiwu.bundle.testing.ZipMemberBuilder;
import org.saiwu.document.testing.DocxBuilder;
import org.saiwu.document.testing.OfficeSamples;
import org.saiwu.entry.testing.FakeProbe;

/**
 * A whole entry of which one file, or one part of its form, is the input: its first byte says whether that is entry.json, entry.yaml, a
 * form as docx or xlsx, or a form as a page or as plain text. Checked, said in both languages, written and read back.
 */
public final class EntryTarget implements FuzzTarget, AutoCloseable {
    private static final String[][] FORM = {
        {"国家平台应用专项活动报名表"}, {"作品名称", "观潮", "项目", "应用案例"}, {"作者姓名", "张三", "所在单位", "一中"}, {"联系电话", "13800138000"}
    };
    private static final String WORD = "word/document.xml";
    private static final String SHEET = "xl/worksheets/sheet1.xml";

    private final Path folder;
    private final EntryTrial trial;
    private final List<Parts.Part> word =
            Parts.of(new DocxBuilder().paragraph("报名表").table(FORM).bytes());
    private final List<Parts.Part> sheet = Parts.of(OfficeSamples.xlsx(FORM));

    public EntryTarget(Path folder) {
        this.folder = folder;
        try {
            trial = new EntryTrial(folder, new FakeProbe());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<byte[]> seeds() {
        return List.of(
                seed(0, Specimens.record().getBytes(StandardCharsets.UTF_8)),
                seed(
                        1,
                        "title: 观潮\ncategory: case\nauthors:\n  - {name: 张三, unit: 一中}\n"
                                .getBytes(StandardCharsets.UTF_8)),
                seed(2, content(word, WORD)),
                seed(3, content(sheet, SHEET)),
                seed(4, "<table><tr><td>作品名称<td>观潮<tr><td>作者<td>张三</table>".getBytes(StandardCharsets.UTF_8)),
                seed(5, "作品名称：观潮\n作者：张三、李四\n".getBytes(StandardCharsets.UTF_8)));
    }

    private static byte[] seed(int kind, byte[] content) {
        byte[] seed = new byte[content.length + 1];
        seed[0] = (byte) kind;
        System.arraycopy(content, 0, seed, 1, content.length);
        return seed;
    }

    private static byte[] content(List<Parts.Part> parts, String name) {
        return parts.stream()
                .filter(part -> part.name().equals(name))
                .findFirst()
                .orElseThrow()
                .content();
    }

    private static byte[] with(List<Parts.Part> parts, String name, byte[] content) {
        List<Parts.Part> changed = new ArrayList<>(parts);
        changed.replaceAll(part -> part.name().equals(name) ? new Parts.Part(name, content) : part);
        return Parts.zip(changed);
    }

    @Override
    public void take(byte[] input) throws IOException {
        if (input.length == 0) {
            return;
        }
        byte[] content = Arrays.copyOfRange(input, 1, input.length);
        ZipMemberBuilder file =
                switch ((input[0] & 0xff) % 6) {
                    case 0 -> ZipMemberBuilder.stored("entry.json", content);
                    case 1 -> ZipMemberBuilder.stored("entry.yaml", content);
                    case 2 -> ZipMemberBuilder.stored("报名表.docx", with(word, WORD, content));
                    case 3 -> ZipMemberBuilder.stored("报名表.xlsx", with(sheet, SHEET, content));
                    case 4 -> ZipMemberBuilder.stored("报名表.html", content);
                    default -> ZipMemberBuilder.stored("报名表.txt", content);
                };
        Path zip = ZipBuilder.of(file).write(folder, "作品.zip");
        try {
            trial.of(zip);
        } finally {
            Files.delete(zip);
        }
    }

    @Override
    public void close() throws IOException {
        trial.close();
    }
}
