package org.saiwu.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;

class HtmlTest {

    @Test
    void onlyWhatABrowserShowsIsText() {
        assertThat(Reading.readable(
                                "a.html",
                                "<html><head><title>题</title><style>p{}</style></head><body><!-- 注 --><h1>标题</h1>"
                                        + "<p>一<b>二</b> 三<br>四</p><script>x()</script><template>样</template></body></html>")
                        .text())
                .isEqualTo("标题\n一二 三\n四\n");
    }

    @Test
    void hiddenElementsAreLeftOutAndReported() {
        DocumentResult.Readable page =
                Reading.readable("a.html", "<p>见</p><p style='display: none'>藏</p><div hidden>匿</div>");
        assertThat(page.text()).isEqualTo("见\n");
        assertThat(page.traits())
                .extracting(Trait::kind, Trait::count)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(TraitKind.HIDDEN_TEXT, 2));
    }

    @Test
    void whiteTextIsReported() {
        assertThat(Reading.kinds(Reading.readable("a.html", "<p>见<span style='color:#FFF'>白</span></p>")))
                .containsExactly(TraitKind.BACKGROUND_COLOURED_TEXT);
    }

    @Test
    void tablesAreForms() {
        assertThat(Reading.readable("a.html", "<table><tr><td>姓名</td><td>张三</td></tr></table>")
                        .form()
                        .tables()
                        .get(0)
                        .cells())
                .containsExactly(new FormCell(1, 1, 1, 1, "姓名"), new FormCell(1, 2, 1, 1, "张三"));
    }

    @Test
    void declaredCharsetsAreHonoured() {
        assertThat(Reading.readable("a.html", "<meta charset=big5><p>資訊教育".getBytes(Charset.forName("Big5")))
                        .text())
                .isEqualTo("資訊教育\n");
        assertThat(Reading.readable("a.html", "<meta charset=gb2312><p>信息教育".getBytes(Charset.forName("GBK")))
                        .text())
                .isEqualTo("信息教育\n");
    }
}
