package org.saiwu.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.saiwu.bundle.RunFolder;
import org.saiwu.bundle.testing.ZipBuilder;
import org.saiwu.bundle.testing.ZipMemberBuilder;
import org.saiwu.check.EntryResult;
import org.saiwu.document.testing.OfficeSamples;
import org.saiwu.entry.EntryFinder;
import org.saiwu.entry.EntrySource;
import org.saiwu.entry.testing.BuiltIn;
import org.saiwu.entry.testing.FakeProbe;
import org.saiwu.table.ColumnAliases;
import org.saiwu.table.TableException;
import org.saiwu.table.TableReader;

/** What a stranger could send to do harm, each as a whole entry. */
class HostileInputTest {
    /** No measurement: what hangs is ended. */
    private static final Duration DEADLINE = Duration.ofMinutes(2);

    private final Path folder;

    HostileInputTest(@TempDir Path folder) {
        this.folder = folder;
    }

    /** A document whose main part is what a stranger wrote, and the name of that part. */
    record Office(Specimen sound, String part) {
        byte[] with(byte[] content) {
            List<Parts.Part> parts = new ArrayList<>();
            for (Parts.Part other : Parts.of(sound.bytes())) {
                parts.add(other.name().equals(part) ? new Parts.Part(part, content) : other);
            }
            return Parts.zip(parts);
        }

        /** The sound part with something before its root element's end, or before its root element. */
        String part(String prolog, String inside) {
            String text = Parts.of(sound.bytes()).stream()
                    .filter(other -> other.name().equals(part))
                    .findFirst()
                    .map(found -> new String(found.content(), StandardCharsets.UTF_8))
                    .orElseThrow();
            String root = text.replaceFirst("^<\\?xml[^>]*\\?>", "");
            int end = root.lastIndexOf("</");
            return prolog + root.substring(0, end) + inside + root.substring(end);
        }

        @Override
        public String toString() {
            return sound.name();
        }
    }

    static Stream<Office> office() {
        String[][] form = {{"报名表"}, {"作品名称", "观潮"}};
        return Stream.of(
                new Office(Specimen.of("案例介绍.docx", OfficeSamples.docx("正文")), "word/document.xml"),
                new Office(Specimen.of("报名表.xlsx", OfficeSamples.xlsx(form)), "xl/worksheets/sheet1.xml"),
                new Office(Specimen.of("课件.pptx", OfficeSamples.pptx("一")), "ppt/slides/slide1.xml"));
    }

    @ParameterizedTest
    @MethodSource("office")
    void theSoundDocumentsOfTheseTestsAreReadable(Office office) throws IOException {
        assertThat(unreadable(office, office.part("", ""))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("office")
    void entitiesAreNotExpanded(Office office) throws IOException {
        StringBuilder type = new StringBuilder("<!DOCTYPE x [<!ENTITY e0 \"eeeeeeeeee\">");
        for (int i = 1; i < 12; i++) {
            type.append("<!ENTITY e")
                    .append(i)
                    .append(" \"")
                    .append(("&e" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        assertThat(unreadable(office, office.part(type + "]>", "&e11;"))).containsExactly(office.toString());
    }

    @ParameterizedTest
    @MethodSource("office")
    void entitiesFromOutsideAreNotFetched(Office office) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "机密");
        String type = "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>";
        assertThat(unreadable(office, office.part(type, "&e;"))).containsExactly(office.toString());
    }

    @ParameterizedTest
    @MethodSource("office")
    void aDocumentThatInflatesWithoutEndIsStopped(Office office) throws IOException {
        byte[] start = office.part("", "<x>").getBytes(StandardCharsets.UTF_8);
        byte[] endless = Arrays.copyOf(start, 80 << 20);
        Arrays.fill(endless, start.length, endless.length, (byte) ' ');
        byte[] bomb = office.with(endless);
        assertThat(bomb.length).isLessThan(1 << 20);
        assertThat(unreadable(office.sound().name(), bomb)).containsExactly(office.toString());
    }

    @ParameterizedTest
    @MethodSource("office")
    void elementsNestedWithoutEndAreRefused(Office office) throws IOException {
        assertThat(unreadable(office, office.part("", "<x>".repeat(100_000)))).containsExactly(office.toString());
    }

    private List<String> unreadable(Office office, String part) throws IOException {
        return unreadable(office.sound().name(), office.with(part.getBytes(StandardCharsets.UTF_8)));
    }

    /** The files that the result of an entry with that file calls unreadable. */
    private List<String> unreadable(String name, byte[] file) throws IOException {
        String category = name.startsWith("课件") ? "dual-teacher-lesson" : "case";
        EntryResult result = zip(
                ZipMemberBuilder.stored("entry.json", "{\"category\":\"" + category + "\"}"),
                ZipMemberBuilder.stored(name, file).utf8Flag());
        return result.findings().stream()
                .filter(finding -> finding.rule().id().endsWith(".unreadable"))
                .flatMap(finding -> finding.file().stream())
                .toList();
    }

    private EntryResult zip(ZipMemberBuilder... members) throws IOException {
        return result(ZipBuilder.of(members).write(folder, "作品.zip"));
    }

    private EntryResult result(Path path) throws IOException {
        try (Silence silence = new Silence();
                EntryTrial trial = new EntryTrial(folder, new FakeProbe())) {
            return Assertions.assertTimeoutPreemptively(DEADLINE, () -> trial.of(path));
        }
    }

    private static List<String> rules(EntryResult result) {
        return result.findings().stream().map(finding -> finding.rule().id()).toList();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aPipeInAFolderIsReportedAndNotOpened() throws Exception {
        Path entry = Files.createDirectories(folder.resolve("entry"));
        pipe(entry.resolve("案例介绍.docx"));
        pipe(entry.resolve("entry.json"));
        EntryResult result = result(entry);
        assertThat(result.findings())
                .filteredOn(finding -> finding.rule().id().equals("bundle.path"))
                .extracting(finding -> finding.file().orElse(""))
                .contains("案例介绍.docx", "entry.json");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aPipeNamedLikeAnAttachmentIsNotOpened() throws Exception {
        Path batch = Files.createDirectories(folder.resolve("batch"));
        ZipBuilder.of(ZipMemberBuilder.stored("a.txt", "x")).write(batch, "甲.zip");
        pipe(batch.resolve("乙.zip"));
        List<EntrySource> sources = new EntryFinder(BuiltIn.CONTEST).find(List.of(batch));
        assertThat(sources).extracting(EntrySource::id).containsExactly("乙.zip", "甲.zip");
        assertThatExceptionOfType(FileSystemException.class)
                .isThrownBy(() -> result(sources.get(0).path()))
                .withMessageContaining("neither a file nor a folder");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aPipeIsNoTable() throws Exception {
        Path pipe = pipe(folder.resolve("成绩.csv"));
        Assertions.assertTimeoutPreemptively(DEADLINE, () -> assertThatExceptionOfType(TableException.class)
                .isThrownBy(() -> TableReader.open(
                        pipe, ColumnAliases.none().required("work", "作品").required("score", "得分"))));
    }

    private static Path pipe(Path path) throws Exception {
        assertThat(new ProcessBuilder("mkfifo", path.toString()).start().waitFor())
                .isZero();
        return path;
    }

    @Test
    void namesLongerThanAFileSystemTakesAreReportedAndTheVideoIsStillProbed() throws IOException {
        String name = "长".repeat(5000) + ".mp4";
        FakeProbe probe = new FakeProbe();
        Path zip = ZipBuilder.of(
                        ZipMemberBuilder.stored("entry.json", "{\"category\":\"case\"}"),
                        ZipMemberBuilder.deflated(name, new byte[100]).utf8Flag())
                .write(folder, "作品.zip");
        try (EntryTrial trial = new EntryTrial(folder, probe)) {
            assertThat(rules(trial.of(zip))).contains("bundle.path");
        }
        assertThat(probe.shown()).hasSize(1);
    }

    @Test
    void aZipThatShrinksWhileItIsReadIsAnErrorOfTheDisk() throws IOException {
        byte[] whole = ZipBuilder.of(
                        ZipMemberBuilder.stored("应用视频.mp4", new byte[300_000]).utf8Flag(),
                        ZipMemberBuilder.stored("案例介绍.txt", new byte[300_000]).utf8Flag(),
                        ZipMemberBuilder.stored("entry.json", "{\"category\":\"case\"}"))
                .build();
        Path zip = Files.write(folder.resolve("作品.zip"), whole);
        MeddlingProbe probe = new MeddlingProbe(() -> Files.write(zip, Arrays.copyOf(whole, 350_000)));
        try (EntryTrial trial = new EntryTrial(folder, probe)) {
            assertThatExceptionOfType(IOException.class)
                    .isThrownBy(() -> trial.of(zip))
                    .withMessageContaining("became shorter");
        }
    }

    @Test
    void aFileThatGrowsWhileItIsReadIsReadToItsEnd() throws IOException {
        Path entry = Files.createDirectories(folder.resolve("entry"));
        Files.writeString(entry.resolve("entry.json"), "{\"category\":\"case\"}");
        Files.write(entry.resolve("应用视频.mp4"), new byte[10]);
        Path text = Files.writeString(entry.resolve("案例介绍.txt"), "正文");
        MeddlingProbe probe = new MeddlingProbe(() -> Files.writeString(text, "正文".repeat(10_000)));
        try (EntryTrial trial = new EntryTrial(folder, probe)) {
            assertThat(rules(trial.of(entry))).doesNotContain("document.unreadable");
        }
    }

    @Test
    void aFileThatVanishesWhileItIsReadIsAnErrorOfTheDisk() throws IOException {
        Path entry = Files.createDirectories(folder.resolve("entry"));
        Files.writeString(entry.resolve("entry.json"), "{\"category\":\"case\"}");
        Files.write(entry.resolve("应用视频.mp4"), new byte[10]);
        Path text = Files.writeString(entry.resolve("案例介绍.txt"), "正文");
        MeddlingProbe probe = new MeddlingProbe(() -> Files.delete(text));
        try (EntryTrial trial = new EntryTrial(folder, probe)) {
            assertThatExceptionOfType(java.nio.file.NoSuchFileException.class)
                    .isThrownBy(() -> trial.of(entry))
                    .withMessageContaining("案例介绍.txt");
        }
    }

    @Test
    void aTemporaryFolderThatCanNotBeMadeIsAnErrorOfTheDisk() throws IOException {
        Path file = Files.writeString(folder.resolve("no-folder"), "x");
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> RunFolder.create(file));
    }

    @Test
    void aFolderOfTwentyThousandFilesIsAnEntryLikeAnyOther() throws IOException {
        Path entry = Files.createDirectories(folder.resolve("entry").resolve("素材"));
        for (int i = 0; i < 20_000; i++) {
            Files.createFile(entry.resolve(String.format(Locale.ROOT, "%05d.jpg", i)));
        }
        EntryResult result = result(folder.resolve("entry"));
        assertThat(result.files()).hasSize(20_000);
    }

    /** Far from the deadline, unless the time for an entry grows with the square of its files. */
    @Test
    void aZipOfFiftyThousandMembersIsAnEntryLikeAnyOther() throws IOException {
        List<ZipMemberBuilder> members = new ArrayList<>();
        members.add(ZipMemberBuilder.stored("entry.json", "{\"category\":\"case\"}"));
        for (int i = 0; i < 50_000; i++) {
            members.add(ZipMemberBuilder.stored(String.format(Locale.ROOT, "素材/%05d.jpg", i), "x"));
        }
        Path zip = ZipBuilder.of(members.toArray(new ZipMemberBuilder[0])).write(folder, "作品.zip");
        try (EntryTrial trial = new EntryTrial(folder, new FakeProbe(), 2L << 30)) {
            EntryResult result = Assertions.assertTimeoutPreemptively(DEADLINE, () -> trial.of(zip));
            assertThat(result.files()).hasSize(50_001);
        }
    }

    @Test
    void aZipOfThousandsOfBrokenMembersNamesEachOfThem() throws IOException {
        List<ZipMemberBuilder> members = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            members.add(ZipMemberBuilder.stored(String.format(Locale.ROOT, "%05d.jpg", i), "x")
                    .crc32(7));
        }
        members.add(ZipMemberBuilder.stored("entry.json", "{\"category\":\"case\"}"));
        EntryResult result = zip(members.toArray(new ZipMemberBuilder[0]));
        assertThat(rules(result).stream().filter("bundle.corrupt"::equals)).hasSize(20_000);
    }

    @Test
    void formulasInAFormAreTheirText() throws IOException {
        byte[] form = OfficeSamples.xlsx(new String[][] {
            {"国家平台应用专项活动报名表"}, {"作品名称", "=HYPERLINK(\"http://x\",\"观潮\")", "项目", "应用案例"}, {"作者姓名", "张三", "所在单位", "一中"}
        });
        EntryResult result = zip(ZipMemberBuilder.stored("报名表.xlsx", form).utf8Flag());
        assertThat(result.title()).isEqualTo(Optional.of("=HYPERLINK(\"http://x\",\"观潮\")"));
    }
}
