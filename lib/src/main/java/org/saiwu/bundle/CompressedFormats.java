package org.saiwu.bundle;

import java.util.Locale;
import java.util.Set;

/** Extensions of files that compression would not make smaller. */
final class CompressedFormats {
    private static final Set<String> EXTENSIONS = Set.of(
            "mp4", "m4v", "mov", "mkv", "webm", "avi", "wmv", "flv", "mpg", "mpeg", "ts", "m2ts", "3gp", "rmvb", "mp3",
            "m4a", "aac", "wma", "ogg", "flac", "jpg", "jpeg", "png", "gif", "webp", "heic", "zip", "rar", "7z", "gz");

    private CompressedFormats() {}

    static boolean contains(String name) {
        int dot = name.lastIndexOf('.');
        return dot >= 0 && EXTENSIONS.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT));
    }
}
