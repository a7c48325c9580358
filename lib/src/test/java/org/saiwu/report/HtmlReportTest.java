package org.saiwu.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.saiwu.check.EntryResult;
import org.saiwu.check.Finding;
import org.saiwu.check.Value;
import org.saiwu.contest.Language;

class HtmlReportTest {
    @Test
    void aPictureOfTheMomentIsPartOfThePage() throws IOException {
        EntryResult entry = SampleRun.withEveryKindOfValue();
        List<Finding> findings = List.of(entry.findings().get(0).with("still", new Value.Still("/9j/4AAQ")));
        EntryResult shown = new EntryResult(
                entry.id(),
                entry.path(),
                entry.category(),
                entry.submitter(),
                entry.title(),
                entry.topic(),
                entry.authors(),
                entry.unit(),
                entry.nominatedBy(),
                entry.status(),
                entry.files(),
                findings);
        Document page = Jsoup.parse(html(List.of(shown), Language.EN));
        assertThat(page.select("script#data").html()).contains("/9j/4AAQ");
        assertThat(page.select("noscript").html()).contains("data:image/jpeg;base64,/9j/4AAQ");
    }

    @Test
    void thePageNeedsNoNetwork() throws IOException {
        Document page = Jsoup.parse(html(SampleRun.entries(), Language.ZH));
        assertThat(page.select("[src], link, iframe, object, img, form[action]"))
                .isEmpty();
        assertThat(page.select("style").html()).doesNotContain("url(", "@import");
        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .startsWith("default-src 'none'; base-uri 'none'; form-action 'none'; style-src 'sha256-")
                .doesNotContain("unsafe");
    }

    @Test
    void markupInNamesStaysText() throws IOException {
        String html = html(SampleRun.entries(), Language.EN);
        assertThat(html).doesNotContain("<script>alert");
        assertThat(Jsoup.parse(html).select("script")).hasSize(2);
    }

    @Test
    void whatTheScriptReadsIsAllThere() throws IOException {
        JsonNode data = new ObjectMapper()
                .readTree(Jsoup.parse(html(SampleRun.entries(), Language.ZH))
                        .expectFirst("#data")
                        .data());
        assertThat(data.get("entries")).hasSize(3);
        JsonNode failing = data.get("entries").get(1);
        assertThat(failing.get(2).textValue()).isEqualTo("=cmd|' /C calc'!A0 <script>alert(1)</script>");
        assertThat(failing.get(3).textValue()).isEqualTo("王<U+202E>五");
        assertThat(failing.get(6).get(0).get(3).textValue()).isEqualTo("视频时长 46:21，上限 45:00");
        assertThat(failing.get(7).get(0).get(3).textValue()).isEqualTo("mp4 · 1920x1080 · 16:9 · 46:21 · h264, aac");
    }

    @Test
    void aSmallRunCanBeReadWithoutScripts() throws IOException {
        String withoutScript = Jsoup.parse(html(SampleRun.entries(), Language.ZH))
                .select("noscript")
                .html();
        assertThat(withoutScript).contains("视频时长 46:21，上限 45:00").contains("平台赋能的数学课堂");
    }

    @Test
    void aLargeRunIsLeftToTheScript() throws IOException {
        String html = html(Collections.nCopies(301, SampleRun.passing()), Language.ZH);
        assertThat(Jsoup.parse(html).select("noscript").html()).doesNotContain("平台赋能的数学课堂");
    }

    @Test
    void anEmptyRunIsAPageToo() throws IOException {
        assertThat(Jsoup.parse(html(List.of(), Language.EN)).select(".lead").text())
                .isEqualTo("0 entries: 0 passed, 0 failed, 0 not finished");
    }

    private static String html(List<EntryResult> entries, Language language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReportWriter.of(ReportFormat.HTML)
                .write(SampleRun.result(entries, List.of()), ReportContext.of(language, "1.2.3"), out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
