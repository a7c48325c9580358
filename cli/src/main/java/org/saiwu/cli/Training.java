package org.saiwu.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.saiwu.bundle.BundleSource;
import org.saiwu.bundle.BundleWriter;
import org.saiwu.media.MediaSource;
import org.saiwu.media.ProbeEngines;

/**
 * Runs the commands whose start matters, so that the classes that they load can be put into the archive for class-data sharing.
 *
 * <p>Called by the build, not by users. It never fails the build: without the archive the program only starts slower.
 */
final class Training {
    private Training() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Path entry = folder.resolve("entry");
        Files.createDirectories(entry);
        Files.writeString(
                entry.resolve("entry.json"),
                "{\"title\": \"t\", \"category\": \"case\", \"authors\": [{\"name\": \"a\"}], \"unit\": \"u\"}");
        BundleWriter.write(entry.resolve("报名表.docx"), document());
        BundleWriter.write(entry.resolve("案例介绍.docx"), document());
        // No video, but the engine has to be asked.
        Files.write(entry.resolve("应用视频.mp4"), new byte[] {0, 0, 0, 8, 'f', 't', 'y', 'p'});
        prepareEngine(entry.resolve("应用视频.mp4"));
        Path zip = folder.resolve("作品.zip");
        try (Stream<Path> files = Files.list(entry)) {
            BundleWriter.write(
                    zip,
                    files.map(file -> BundleSource.ofFile(String.valueOf(file.getFileName()), file))
                            .toList());
        }
        Terminal nowhere = new Terminal(
                OutputStream.nullOutputStream(),
                new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8),
                StandardCharsets.UTF_8,
                false,
                false,
                Map.of(),
                Path.of(""));
        new Saiwu(nowhere).run("--help");
        new Saiwu(nowhere).run("contest", "show", "--rules");
        new Saiwu(nowhere).run("validate", entry.toString(), zip.toString(), "--format", "json");
        new Saiwu(nowhere).run("validate", zip.toString());
        Path texts = Files.createDirectories(folder.resolve("texts"));
        for (String name : List.of("a.txt", "b.txt")) {
            Files.writeString(texts.resolve(name), "同一段文字在两份文本中出现，用于比对。".repeat(20));
        }
        String archive = folder.resolve("archive").toString();
        new Saiwu(nowhere)
                .run("duplication", "archive", "add", texts.toString(), "--archive", archive, "--edition", "1");
        new Saiwu(nowhere)
                .run(
                        "duplication",
                        "check",
                        texts.toString(),
                        zip.toString(),
                        "--archive",
                        archive,
                        "--format",
                        "json");
    }

    /** Unpacks the engine, if it was built for this machine, and lets it archive its classes too. */
    private static void prepareEngine(Path video) {
        try {
            ProbeEngines.unpack(Installation.libraries());
            ProbeEngines.shareClasses(Installation.libraries(), MediaSource.of(video));
        } catch (IOException otherPlatform) {
            System.err.println("The engine is not prepared: " + otherPlatform.getMessage());
        }
    }

    /** The least that a Word document can be, with a form's label and value. */
    private static List<BundleSource> document() {
        String types = """
                <?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
                <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
                <Override PartName="/word/document.xml" \
                ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>""";
        String relations = """
                <?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
                <Relationship Id="r1" Target="word/document.xml" \
                Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/></Relationships>""";
        String text = """
                <?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">\
                <w:body><w:p><w:r><w:t>作品名称：平台</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>单位</w:t></w:r></w:p></w:tc>\
                <w:tc><w:p><w:r><w:t>学校</w:t></w:r></w:p></w:tc></w:tr></w:tbl></w:body></w:document>""";
        return List.of(
                source("[Content_Types].xml", types),
                source("_rels/.rels", relations),
                source("word/document.xml", text));
    }

    private static BundleSource source(String name, String content) {
        return BundleSource.ofBytes(name, content.getBytes(StandardCharsets.UTF_8));
    }
}
