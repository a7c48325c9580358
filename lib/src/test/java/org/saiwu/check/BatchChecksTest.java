package org.saiwu.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saiwu.bundle.FileChecksum;
import org.saiwu.contest.Contest;
import org.saiwu.contest.Role;
import org.saiwu.entry.testing.BuiltIn;
import org.saiwu.entry.testing.EntryBuilder;

/** {@code entries.same-topic}, {@code entries.same-file} and {@code entries.two-routes}. */
class BatchChecksTest {
    private final Path folder;

    BatchChecksTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private static EntryResult result(EntryBuilder entry) {
        return new EntryChecker(BuiltIn.CONTEST, List.of()).check(entry.build());
    }

    /** What a check finds, which is the same whatever order it is handed the entries in. */
    private static List<Finding> findings(java.util.function.Supplier<BatchCheck> checks, EntryResult... results)
            throws IOException {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < results.length; i++) {
            order.add(i);
        }
        List<Finding> first = findings(checks.get(), order, results);
        Collections.reverse(order);
        assertThat(findings(checks.get(), order, results)).isEqualTo(first);
        return first;
    }

    private static List<Finding> findings(BatchCheck check, List<Integer> order, EntryResult... results)
            throws IOException {
        try (check) {
            for (int i : order) {
                check.take(i, results[i]);
            }
            return new SeveritySettings(BuiltIn.CONTEST).weigh(check.finish());
        }
    }

    private static List<Finding> sameTopic(EntryBuilder... entries) throws IOException {
        EntryResult[] results = new EntryResult[entries.length];
        for (int i = 0; i < entries.length; i++) {
            results[i] = result(entries[i].id("e" + i));
        }
        return findings(() -> new SameTopicCheck(BuiltIn.CONTEST), results);
    }

    @Test
    void oneTopicInTwoCategoriesByOneAuthorIsReportedWithTheEvidence() throws IOException {
        assertThat(sameTopic(
                        EntryBuilder.lesson().title("《观潮》"),
                        EntryBuilder.teacherCase().title("观 潮")))
                .containsExactly(Finding.of(FindingKind.SAME_TOPIC)
                        .with("author", Value.ofTexts(List.of("张三")))
                        .with("topic", "《观潮》")
                        .with(
                                "categories",
                                new Value.Several(List.of(
                                        Value.of(BuiltIn.category("dual-teacher-lesson")
                                                .title()),
                                        Value.of(BuiltIn.category("case").title()))))
                        .with("entries", Value.ofTexts(List.of("e0", "e1")))
                        .between(List.of("e0", "e1"))
                        .under("四.6(3)"));
    }

    @Test
    void theTopicOfOneFormMayBeTheTitleOfAnother() throws IOException {
        assertThat(sameTopic(
                        EntryBuilder.lesson().title("双师课堂教学实录").topic("观潮"),
                        EntryBuilder.teacherCase().title("观潮")))
                .hasSize(1);
    }

    @Test
    void authorsWhoShareTheirEntriesAreOneFinding() throws IOException {
        assertThat(sameTopic(
                        EntryBuilder.team().authors("张三", "李四").topic("观潮"),
                        EntryBuilder.teacherCase().authors("李四", "张三").topic("观潮")))
                .singleElement()
                .satisfies(finding -> assertThat(finding.entries()).containsExactly("e0", "e1"));
    }

    @Test
    void anotherTopicAuthorUnitOrTheSameCategoryIsFine() throws IOException {
        assertThat(sameTopic(EntryBuilder.lesson(), EntryBuilder.teacherCase().title("听潮")))
                .isEmpty();
        assertThat(sameTopic(EntryBuilder.lesson(), EntryBuilder.teacherCase().authors("李四")))
                .isEmpty();
        assertThat(sameTopic(EntryBuilder.lesson(), EntryBuilder.teacherCase().units("广州二中")))
                .isEmpty();
        assertThat(sameTopic(EntryBuilder.lesson(), EntryBuilder.lesson())).isEmpty();
        assertThat(sameTopic(
                        EntryBuilder.lesson().title("《》"),
                        EntryBuilder.teacherCase().title("——")))
                .isEmpty();
    }

    private EntryResult withFile(String id, Role role, FileChecksum checksum, String content) throws IOException {
        Path entry = Files.createDirectories(folder.resolve(id));
        Files.writeString(entry.resolve("文件.docx"), content);
        EntryResult empty = result(EntryBuilder.lesson().id(id));
        return new EntryResult(
                id,
                entry.toString(),
                empty.category(),
                empty.submitter(),
                empty.title(),
                empty.topic(),
                empty.authors(),
                empty.unit(),
                empty.nominatedBy(),
                empty.status(),
                List.of(new FileResult(
                        "文件.docx",
                        checksum.size(),
                        Optional.of(role),
                        Optional.empty(),
                        Optional.of(checksum),
                        Optional.empty())),
                List.of());
    }

    private static final FileChecksum CHECKSUM = new FileChecksum(64, 1);

    @Test
    void theSameFileInTwoEntriesIsReported() throws IOException {
        EntryResult one = withFile("a", Role.TEXT, CHECKSUM, "same");
        EntryResult other = withFile("b", Role.MATERIAL, CHECKSUM, "same");
        assertThat(findings(SameFileCheck::new, one, other))
                .containsExactly(Finding.of(FindingKind.SAME_FILE)
                        .with("actual", 2)
                        .with("places", Value.ofTexts(List.of("a: 文件.docx", "b: 文件.docx")))
                        .between(List.of("a", "b"))
                        .under("四.6(5)"));
    }

    @Test
    void theSameMaterialInTwoEntriesIsARemark() throws IOException {
        EntryResult one = withFile("a", Role.MATERIAL, CHECKSUM, "same");
        EntryResult other = withFile("b", Role.MATERIAL, CHECKSUM, "same");
        assertThat(findings(SameFileCheck::new, one, other))
                .extracting(Finding::kind, Finding::severity)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(FindingKind.SAME_MATERIAL, Severity.INFO));
    }

    @Test
    void filesThatShareOnlyTheirChecksumAreNotTheSame() throws IOException {
        EntryResult one = withFile("a", Role.TEXT, CHECKSUM, "one");
        EntryResult other = withFile("b", Role.TEXT, CHECKSUM, "two");
        assertThat(findings(SameFileCheck::new, one, other)).isEmpty();
    }

    @Test
    void aFileThatVanishedMeanwhileIsHeldAgainstNothing() throws IOException {
        EntryResult one = withFile("a", Role.TEXT, CHECKSUM, "same");
        EntryResult gone = withFile("b", Role.TEXT, CHECKSUM, "same");
        EntryResult other = withFile("c", Role.TEXT, CHECKSUM, "same");
        Files.delete(folder.resolve("b").resolve("文件.docx"));
        assertThat(findings(SameFileCheck::new, one, gone, other))
                .singleElement()
                .satisfies(finding -> assertThat(finding.entries()).containsExactly("a", "c"));
    }

    @Test
    void tinyFilesSayNothing() throws IOException {
        FileChecksum tiny = new FileChecksum(63, 1);
        assertThat(findings(
                        SameFileCheck::new,
                        withFile("a", Role.TEXT, tiny, "same"),
                        withFile("b", Role.TEXT, tiny, "same")))
                .isEmpty();
    }

    private static List<Finding> routes(Contest contest, Map<String, String> table, EntryBuilder... entries)
            throws IOException {
        EntryResult[] results = new EntryResult[entries.length];
        for (int i = 0; i < entries.length; i++) {
            results[i] = result(entries[i].id("e" + i));
        }
        return findings(() -> new TwoRoutesCheck(contest, table), results);
    }

    @Test
    void aUnitThatEntersThroughTwoRoutesIsReported() throws IOException {
        assertThat(routes(
                        BuiltIn.CONTEST,
                        Map.of(),
                        EntryBuilder.lesson().nominatedBy("天河区"),
                        EntryBuilder.lesson().nominatedBy("越秀区"),
                        EntryBuilder.lesson().nominatedBy(" 天河 区")))
                .containsExactly(Finding.of(FindingKind.TWO_ROUTES)
                        .with("unit", "广州一中")
                        .with("routes", Value.ofTexts(List.of("天河区", "越秀区")))
                        .with("entries", Value.ofTexts(List.of("e0", "e1", "e2")))
                        .between(List.of("e0", "e1", "e2"))
                        .under("四.3"));
    }

    @Test
    void oneRouteUnderTwoNamesIsOne() throws IOException {
        Contest contest = BuiltIn.and("units:\n  广州市第一中学: [广州一中]\n  天河区教育局: [天河区]\n");
        assertThat(routes(
                        contest,
                        Map.of(),
                        EntryBuilder.lesson().nominatedBy("天河区"),
                        EntryBuilder.lesson().units("广州市第一中学").nominatedBy("天河区教育局")))
                .isEmpty();
    }

    @Test
    void aRouteOtherThanThatOfTheUnitTableIsReported() throws IOException {
        assertThat(routes(
                        BuiltIn.CONTEST,
                        Map.of("广州一中", "天河区"),
                        EntryBuilder.lesson().nominatedBy("天河区"),
                        EntryBuilder.lesson().nominatedBy("越秀区")))
                .containsExactly(Finding.of(FindingKind.WRONG_ROUTE)
                        .with("unit", "广州一中")
                        .with("actual", "越秀区")
                        .with("expected", "天河区")
                        .between(List.of("e1"))
                        .under("四.3"));
    }

    @Test
    void entriesThatDoNotSayTheirRouteAreFine() throws IOException {
        assertThat(routes(
                        BuiltIn.CONTEST,
                        Map.of(),
                        EntryBuilder.lesson(),
                        EntryBuilder.lesson().nominatedBy("天河区")))
                .isEmpty();
    }
}
