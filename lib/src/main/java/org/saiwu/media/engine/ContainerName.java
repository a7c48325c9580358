package org.saiwu.media.engine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.saiwu.media.BoxLayout;
import org.saiwu.media.MediaSource;
import org.saiwu.media.SourceBytes;

/** Names the container by what is in the file. */
final class ContainerName {

    private static final Map<String, String> BY_DEMUXER = Map.of("mpeg", "mpegps", "mpegvideo", "mpegvideo");

    /** Brands that promise an MP4 file of ISO/IEC 14496-14, whatever the major brand. */
    private static final Set<String> MP4 = Set.of("mp41", "mp42");

    private static final Set<String> PICTURES =
            Set.of("heic", "heix", "mif1", "msf1", "avif", "avis", "crx ", "jp2 ", "mjp2");

    private ContainerName() {}

    static String of(String demuxer, Optional<BoxLayout> boxes, MediaSource source) {
        List<String> names = List.of(demuxer.split(",", -1));
        if (names.contains("mp4") || names.contains("mov")) {
            return boxes.map(ContainerName::byBrand).orElse("mp4");
        }
        if (names.contains("matroska")) {
            return webm(source) ? "webm" : "matroska";
        }
        String first = names.get(0);
        return BY_DEMUXER.getOrDefault(first, first);
    }

    private static String byBrand(BoxLayout boxes) {
        if (boxes.quickTime()) {
            return "mov";
        }
        String major = boxes.majorBrand().orElse("");
        if (PICTURES.contains(major)) {
            return major.strip();
        }
        boolean thirdGeneration = major.startsWith("3g");
        boolean promisesMp4 = boxes.compatibleBrands().stream().anyMatch(MP4::contains);
        return thirdGeneration && !promisesMp4 ? "3gp" : "mp4";
    }

    /** WebM is Matroska whose EBML header says so: element 0x4282 near the start. */
    private static boolean webm(MediaSource source) {
        try {
            String start = new String(SourceBytes.read(source, 0, 128), StandardCharsets.ISO_8859_1);
            int type = start.indexOf("\u0042\u0082");
            return type >= 0 && start.startsWith("webm", type + 3);
        } catch (IOException unreadableNow) {
            return false;
        }
    }
}
