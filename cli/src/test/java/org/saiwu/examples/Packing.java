package org.saiwu.examples;

import java.nio.charset.Charset;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.saiwu.bundle.testing.ZipBuilder;
import org.saiwu.bundle.testing.ZipMemberBuilder;

/** The ways in which the files of an entry are put together. */
final class Packing {
    /** 10 July 2023, 16:00, as zips write it. */
    static final long TIME = ((2023 - 1980) << 9 | 7 << 5 | 10L) << 16 | 16 << 11;

    private static final String ATTACHMENT = "附件.zip";

    private Packing() {}

    /** A zip as it should be: names in UTF-8, what is compressed already stored. */
    static byte[] zip(Map<String, byte[]> files) {
        return zip(files, Packing::member);
    }

    static byte[] zip(Map<String, byte[]> files, BiFunction<String, byte[], ZipMemberBuilder> members) {
        ZipBuilder zip = new ZipBuilder();
        files.forEach((name, content) -> zip.add(members.apply(name, content).time(TIME)));
        return zip.build();
    }

    static ZipMemberBuilder member(String name, byte[] content) {
        return name.matches(".*\\.(mp4|png|pptx)")
                ? ZipMemberBuilder.stored(name, content)
                : ZipMemberBuilder.deflated(name, content);
    }

    /** As Windows did it for long: names in GBK, and nothing that says so. */
    static ZipMemberBuilder inGbk(String name, byte[] content) {
        return member(name, content).nameIn(Charset.forName("GBK"), name);
    }

    /** A folder with the main work, and everything in a zip beside it. */
    static Map<String, byte[]> folder(Map<String, byte[]> files, String mainWork) {
        Map<String, byte[]> folder = new TreeMap<>();
        byte[] main = files.get(mainWork);
        if (main == null) {
            throw new IllegalArgumentException(mainWork + " is not among " + files.keySet());
        }
        folder.put(mainWork, main);
        folder.put(ATTACHMENT, zip(files));
        return folder;
    }
}
