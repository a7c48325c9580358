package org.saiwu.report.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.saiwu.contest.Contest;
import org.saiwu.contest.Contests;
import org.saiwu.contest.Language;
import org.saiwu.quota.Allocation;
import org.saiwu.quota.AllocationMethod;
import org.saiwu.quota.AllocationRequest;
import org.saiwu.quota.MethodComparison;
import org.saiwu.quota.PlaceAllocator;
import org.saiwu.quota.Spread;
import org.saiwu.quota.TieKey;
import org.saiwu.quota.Unit;
import org.saiwu.report.Messages;
import org.saiwu.report.ReportContext;
import org.saiwu.report.ReportWriter;
import org.saiwu.report.tabular.TableFormat;
import org.saiwu.report.tabular.TabularWriter;
import org.saiwu.table.ColumnAliases;
import org.saiwu.table.Row;
import org.saiwu.table.Table;
import org.saiwu.table.TableOptions;
import org.saiwu.table.TableReader;

class AllocationReportTest {
    private static final Path GOLDEN =
            Path.of("src", "test", "resources", "org", "saiwu", "report", "allocation", "golden");
    private static final List<String> CATEGORIES = List.of("case", "dual-teacher-lesson", "team");

    private final Contest contest;

    AllocationReportTest() throws Exception {
        contest = Contests.find(Contests.DEFAULT_ID);
    }

    /** The published tie: one place open between the 3rd and the 5th unit. */
    private static AllocationRequest tied() {
        return AllocationRequest.of(List.of(
                        unit("天河区", "55"),
                        unit("=越秀区", "30"),
                        unit("海珠区", "35"),
                        unit("荔湾区", "13"),
                        unit("白云<区>", "11")))
                .withMethod(AllocationMethod.HAMILTON)
                .withTotal(6);
    }

    private static Unit unit(String name, String weight) {
        return Unit.of(name, "county").withWeights(Map.of("weight", new BigDecimal(weight)));
    }

    private AllocationReport report(AllocationRequest request, AllocationMethod... compared) {
        Allocation allocation = (Allocation) PlaceAllocator.allocate(request);
        Optional<MethodComparison> comparison =
                compared.length == 0 ? Optional.empty() : Optional.of(MethodComparison.of(request, List.of(compared)));
        return new AllocationReport(contest, allocation, comparison, List.of());
    }

    private AllocationReport tiedAndCompared() {
        return report(
                tied().withSpread(new Spread.Even(CATEGORIES)), AllocationMethod.HAMILTON, AllocationMethod.JEFFERSON);
    }

    private AllocationReport biproportional() {
        int[][] weights = {{123, 45, 815}, {912, 714, 414}, {312, 255, 215}};
        int[] places = {5, 11, 4};
        Map<String, Long> totals = new LinkedHashMap<>();
        totals.put("case", 7L);
        totals.put("dual-teacher-lesson", 5L);
        totals.put("team", 8L);
        List<Unit> units = Stream.of(0, 1, 2)
                .map(i -> {
                    Map<String, BigDecimal> row = new LinkedHashMap<>();
                    for (int j = 0; j < 3; j++) {
                        row.put(CATEGORIES.get(j), BigDecimal.valueOf(weights[i][j]));
                    }
                    return Unit.of("U" + i, "").withWeights(row).withPlaces(places[i]);
                })
                .toList();
        return report(AllocationRequest.of(units)
                .withMethod(AllocationMethod.BIPROPORTIONAL)
                .withSpread(new Spread.Totals(totals)));
    }

    static Stream<Arguments> textFormats() {
        return Stream.of(TableFormat.values())
                .filter(format -> !format.binary())
                .flatMap(format -> Stream.of(Language.values()).map(language -> Arguments.of(format, language)));
    }

    @ParameterizedTest
    @MethodSource("textFormats")
    void anAllocationWithATieIsWrittenByteForByteAsBefore(TableFormat format, Language language) throws IOException {
        String written = write(tiedAndCompared(), format, language);
        String name = "tied-" + language.name().toLowerCase(Locale.ROOT) + "." + format.id();
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(GOLDEN.resolve(name), written.replace("\r\n", "\n"));
            return;
        }
        try (InputStream in = AllocationReportTest.class.getResourceAsStream("golden/" + name)) {
            assertThat(in).as("%s; -Dgolden.update=true makes it", name).isNotNull();
            // Line ends of csv are held elsewhere; here a checkout may have changed them.
            assertThat(written.replace("\r\n", "\n"))
                    .isEqualTo(new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n"));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void jsonHoldsToItsSchemaWhateverIsAllocated(Language language) throws IOException {
        for (AllocationReport report : List.of(
                tiedAndCompared(),
                biproportional(),
                report(tied().withTieKeys(List.of(new TieKey.Lot("2025-07-01")))),
                report(tied().withMethod(AllocationMethod.HILL)))) {
            assertThat(schema().validate(write(report, TableFormat.JSON, language), InputFormat.JSON))
                    .isEmpty();
        }
    }

    @Test
    void theSchemaNoticesAMissingKey() throws IOException {
        String json = write(tiedAndCompared(), TableFormat.JSON, Language.EN).replace("\"places\":", "\"seats\":");
        assertThat(schema().validate(json, InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void dataForProgramsIsTheSameInBothLanguages() throws IOException {
        for (TableFormat format : List.of(TableFormat.JSON, TableFormat.CSV)) {
            assertThat(write(tiedAndCompared(), format, Language.ZH))
                    .isEqualTo(write(tiedAndCompared(), format, Language.EN));
        }
    }

    @Test
    void theDivisorsOfATableOfUnitsAndCategoriesArePublished() throws IOException {
        String json = write(biproportional(), TableFormat.JSON, Language.EN).replaceAll("\\s", "");
        assertThat(json).contains("\"byCategory\":{\"case\":1,\"dual-teacher-lesson\":0,\"team\":4}");
        assertThat(json).containsPattern("\"units\":\\{\"U0\":[0-9.]+,\"U1\":[0-9.]+,\"U2\":[0-9.]+\\}");
    }

    @Test
    void whatSettledATieIsSaid() throws IOException {
        AllocationReport report = report(tied().withTieKeys(List.of(new TieKey.PilotFirst(), new TieKey.ByName())));
        assertThat(write(report, TableFormat.TEXT, Language.EN))
                .contains("1 place(s) tied among 海珠区, 白云<区>: settled by order of names (Unicode) for 海珠区");
        assertThat(write(report, TableFormat.JSON, Language.EN).replaceAll("\\s", ""))
                .contains("\"keys\":[\"name\"],\"granted\":[\"海珠区\"]")
                .contains("\"ties\":[]");
    }

    @Test
    void theWorkbookHasASheetForEachPart(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("a.xlsx");
        try (var out = Files.newOutputStream(file)) {
            TabularWriter.write(TableFormat.XLSX, tiedAndCompared(), context(Language.ZH), out);
        }
        assertThat(firstCells(file, "名额")).containsExactly("天河区", "=越秀区", "海珠区", "荔湾区", "白云<区>", "合计");
        assertThat(firstCells(file, "分项目名额")).hasSize(6);
        assertThat(firstCells(file, "方法对比")).hasSize(6);
        assertThat(firstCells(file, "并列")).containsExactly("海珠区、白云<区>");
        assertThat(firstCells(file, "方法与除数")).contains("方法", "名额总数", "处理并列的规则");
    }

    private static List<String> firstCells(Path file, String sheet) throws Exception {
        List<String> cells = new java.util.ArrayList<>();
        try (Table table = TableReader.open(
                file, ColumnAliases.none(), TableOptions.standard().withSheet(sheet))) {
            for (Optional<Row> row = table.next(); row.isPresent(); row = table.next()) {
                cells.add(row.get().text(table.columns().get(0)).orElse(""));
            }
        }
        return cells;
    }

    @Test
    void thePageShowsABarForEachUnitAndNothingOfItsNamesIsMarkup() throws IOException {
        String page = write(tiedAndCompared(), TableFormat.HTML, Language.EN);
        assertThat(page.split("fill=\"#4a7fc1\"")).hasSize(6);
        assertThat(page).contains("白云&lt;区&gt;").doesNotContain("白云<区>").doesNotContain("//");
    }

    @Test
    void wordsAreTheSameSetInBothLanguages() {
        for (String file : List.of("allocation", "roster")) {
            assertThat(Messages.of(file, Language.ZH).keys())
                    .isEqualTo(Messages.of(file, Language.EN).keys());
        }
    }

    private static ReportContext context(Language language) {
        return ReportContext.of(language, "1.2.3");
    }

    private static String write(AllocationReport report, TableFormat format, Language language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TabularWriter.write(format, report, context(language), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Schema schema() throws IOException {
        try (InputStream in = ReportWriter.class.getResourceAsStream("allocation-report.schema.json")) {
            assertThat(in).isNotNull();
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
        }
    }
}
