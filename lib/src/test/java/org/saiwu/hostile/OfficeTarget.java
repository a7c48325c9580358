package org.saiwu.hostile;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.saiwu.document.testing.DocxBuilder;
import org.saiwu.document.testing.OfficeSamples;

/** Text of a docx, pptx or xlsx of which one part is the input; its first byte says which. So no checksum keeps a fuzzer out. */
public final class OfficeTarget implements FuzzTarget {
    private static final int MOST_BYTES_OF_A_SEED = 6_000;

    private final String name;
    private final List<Parts.Part> parts;

    private OfficeTarget(String name, byte[] sound) {
        this.name = name;
        this.parts = Parts.of(sound);
    }

    public static OfficeTarget docx() {
        return new OfficeTarget(
                "案例介绍.docx",
                new DocxBuilder()
                        .paragraph("一、背景")
                        .table(new String[][] {{"作品名称", "观潮"}, {"作者", "张三"}})
                        .bytes());
    }

    public static OfficeTarget pptx() {
        return new OfficeTarget("课件.pptx", OfficeSamples.pptx("一", "二"));
    }

    public static OfficeTarget xlsx() {
        return new OfficeTarget("报名表.xlsx", OfficeSamples.xlsx(new String[][] {{"报名表"}, {"作品名称", "观潮"}}));
    }

    @Override
    public List<byte[]> seeds() {
        List<byte[]> seeds = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            byte[] content = parts.get(i).content();
            if (content.length <= MOST_BYTES_OF_A_SEED) {
                byte[] seed = new byte[content.length + 1];
                seed[0] = (byte) i;
                System.arraycopy(content, 0, seed, 1, content.length);
                seeds.add(seed);
            }
        }
        return seeds;
    }

    @Override
    public void take(byte[] input) throws IOException {
        if (input.length > 0) {
            DocumentTarget.read(name, with(parts, input));
        }
    }

    /** The zip with the input, less its first byte, in place of the part that this byte names. */
    static byte[] with(List<Parts.Part> sound, byte[] input) {
        List<Parts.Part> changed = new ArrayList<>(sound);
        int at = (input[0] & 0xff) % changed.size();
        byte[] content = Arrays.copyOfRange(input, 1, input.length);
        changed.set(at, new Parts.Part(changed.get(at).name(), content));
        return Parts.zip(changed);
    }
}
