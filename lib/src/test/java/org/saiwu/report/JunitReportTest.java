package org.saiwu.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.maven.plugin.surefire.log.api.NullConsoleLogger;
import org.apache.maven.plugins.surefire.report.ReportTestCase;
import org.apache.maven.plugins.surefire.report.ReportTestSuite;
import org.apache.maven.plugins.surefire.report.TestSuiteXmlParser;
import org.junit.jupiter.api.Test;
import org.saiwu.contest.Language;

class JunitReportTest {
    @Test
    void surefiresOwnReaderCountsWhatWeCounted() throws Exception {
        List<ReportTestSuite> suites = parse();
        assertThat(suites.stream().mapToInt(ReportTestSuite::getNumberOfTests).sum())
                .isEqualTo(4);
        assertThat(suites.stream()
                        .mapToInt(ReportTestSuite::getNumberOfFailures)
                        .sum())
                .isEqualTo(2);
        assertThat(suites.stream().mapToInt(ReportTestSuite::getNumberOfErrors).sum())
                .isEqualTo(1);
    }

    @Test
    void aFailureSaysWhatIsWrongAndNamesTheRule() throws Exception {
        ReportTestCase failing = parse().stream()
                .flatMap(suite -> suite.getTestCases().stream())
                .filter(test -> test.getName().equals("第二小学/=双师"))
                .findFirst()
                .orElseThrow();
        assertThat(failing.getFailureType()).isEqualTo("media.duration");
        assertThat(failing.getFailureMessage()).isEqualTo("视频时长 46:21，上限 45:00 (+1)");
        assertThat(failing.getFailureDetail()).contains("item.missing").contains("缺少教学文案");
    }

    private static List<ReportTestSuite> parse() throws Exception {
        byte[] xml = GoldenReportsTest.write(ReportFormat.JUNIT, ReportContext.of(Language.ZH, "1.2.3"));
        return new TestSuiteXmlParser(new NullConsoleLogger())
                .parse(new InputStreamReader(new ByteArrayInputStream(xml), StandardCharsets.UTF_8));
    }

    @Test
    void terminalEscapesInNamesDoNotBreakTheDocument() throws IOException {
        byte[] xml = GoldenReportsTest.write(ReportFormat.JUNIT, ReportContext.of(Language.ZH, "1.2.3"));
        assertThat(new String(xml, StandardCharsets.UTF_8))
                .contains("坏&lt;U+001B")
                .doesNotContain("\u001B");
    }
}
