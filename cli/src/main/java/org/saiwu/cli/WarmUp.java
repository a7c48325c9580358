package org.saiwu.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.saiwu.contest.Contests;
import org.saiwu.document.DocumentLimits;
import org.saiwu.document.DocumentReader;
import org.saiwu.document.DocumentSource;

/**
 * Reads the contest's rules and then a Word document of one word in a thread of its own, while the command line is read in another. The
 * first document of a run takes a hundred times as long as the next one, for the classes of zip and XML that it loads, and nearly every
 * entry has one.
 */
final class WarmUp {
    private static final String TYPES = """
            <?xml version="1.0" encoding="UTF-8"?>
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
            <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument\
            .wordprocessingml.document.main+xml"/></Types>""";
    private static final String RELATIONSHIPS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
            <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"\
             Target="word/document.xml"/></Relationships>""";
    private static final String DOCUMENT = """
            <?xml version="1.0" encoding="UTF-8"?>
            <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:tbl><w:tr><w:tc>\
            <w:p><w:r><w:t>作品名称</w:t></w:r></w:p></w:tc></w:tr></w:tbl></w:body></w:document>""";

    private static final LocalDateTime TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

    private WarmUp() {}

    /** Begins; whatever happens there shows when a document of the user's is read. */
    static void begin(String... arguments) {
        Thread thread = new Thread(() -> read(arguments), "warm-up");
        thread.setDaemon(true);
        thread.setUncaughtExceptionHandler((failed, why) -> {});
        thread.start();
    }

    private static void read(String... arguments) {
        contest(List.of(arguments)).ifPresent(Contests::builtIn);
        try {
            DocumentReader.read(new DocumentSource.Bytes("warm-up.docx", document()), DocumentLimits.defaults());
        } catch (IOException e) {
            throw new IllegalStateException("bytes in memory can be read", e);
        }
    }

    /** The built-in contest that a command line names, unless it names another. */
    private static Optional<String> contest(List<String> arguments) {
        boolean named = arguments.stream().anyMatch(word -> word.startsWith("-c") || word.startsWith("--contest"));
        return named
                ? Contests.builtInIds().stream().filter(arguments::contains).findFirst()
                : Optional.of(Contests.DEFAULT_ID);
    }

    static byte[] document() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            add(zip, "[Content_Types].xml", TYPES);
            add(zip, "_rels/.rels", RELATIONSHIPS);
            add(zip, "word/document.xml", DOCUMENT);
        }
        return bytes.toByteArray();
    }

    private static void add(ZipOutputStream zip, String name, String content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        // Else the time of today, for which Java would look for its time zones.
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
        zip.write(content.getBytes(StandardCharsets.UTF_8));
    }
}
