package org.saiwu.entry;

import java.util.Locale;
import java.util.Set;

/** What file names say of their content. */
public final class FileTypes {
    private static final Set<String> ARCHIVES = Set.of("zip", "rar", "7z", "tar", "gz", "tgz", "bz2", "xz", "zipx");
    private static final Set<String> PROGRAMS = Set.of(
            "exe", "com", "bat", "cmd", "msi", "scr", "pif", "vbs", "vbe", "wsf", "ps1", "lnk", "url", "dll", "sys",
            "jar", "apk", "sh", "hta", "cpl", "reg");
    private static final Set<String> JUNK =
            Set.of(".ds_store", "thumbs.db", "desktop.ini", ".localized", "ehthumbs.db");

    private FileTypes() {}

    /** The extension in lower case without the dot, or nothing. */
    public static String of(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return dot < 0 ? "" : fileName.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    public static boolean isArchive(String fileName) {
        return ARCHIVES.contains(of(fileName));
    }

    /** Whether opening it would run something. */
    public static boolean isProgram(String fileName) {
        return PROGRAMS.contains(of(fileName));
    }

    /** Whether a system or office program left it behind: {@code .DS_Store}, {@code Thumbs.db}, {@code ~$...}, {@code ._...}. */
    public static boolean isJunk(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        return JUNK.contains(name)
                || name.startsWith("~$")
                || name.startsWith("._")
                || name.startsWith(".~")
                || path.startsWith("__MACOSX/")
                || path.contains("/__MACOSX/");
    }
}
