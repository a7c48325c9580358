package org.saiwu.bundle;

import java.util.Locale;
import java.util.Set;

/** Formats of documents and courseware that are zips inside, and so are no archives to a teacher. */
final class ZipDocuments {
    private static final Set<String> EXTENSIONS = Set.of(
            "docx", "docm", "dotx", "dotm", "xlsx", "xlsm", "xltx", "xlsb", "pptx", "pptm", "potx", "ppsx", "ppsm",
            "odt", "ods", "odp", "ofd", "epub", "enbx", "ggb", "sb2", "sb3", "xmind", "h5p", "vsdx", "xps", "oxps",
            "mmap");

    private ZipDocuments() {}

    /** A zip whose name is that of a document is taken for one; reading it as a document will tell. */
    static ContentKind refine(String name, ContentKind content) {
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return content == ContentKind.ZIP && EXTENSIONS.contains(extension) ? ContentKind.ZIP_DOCUMENT : content;
    }
}
