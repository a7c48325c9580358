package org.saiwu.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.saiwu.contest.Language;
import org.saiwu.report.text.TextStyle;

class GoldenReportsTest {
    static Stream<Arguments> textFormatsInEachLanguage() {
        return Stream.of(ReportFormat.values())
                .filter(format -> !format.binary())
                .flatMap(format -> Stream.of(Language.values()).map(language -> Arguments.of(format, language)));
    }

    @ParameterizedTest
    @MethodSource("textFormatsInEachLanguage")
    void aSmallRunIsWrittenByteForByteAsBefore(ReportFormat format, Language language) throws IOException {
        Golden.assertSame(
                "small-" + name(language) + "." + format.extension(),
                write(format, ReportContext.of(language, "1.2.3")));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void textForANarrowColouredTerminal(Language language) throws IOException {
        TextStyle style = TextStyle.PLAIN.withColour(true).withWidth(60).withVerbose(true);
        Golden.assertSame(
                "narrow-colour-" + name(language) + ".txt",
                write(ReportFormat.TEXT, ReportContext.of(language, "1.2.3").withStyle(style)));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void textForAConsoleInGbkUsesOnlyWhatItHas(Language language) throws IOException {
        Charset gbk = Charset.forName("GBK");
        TextStyle style = TextStyle.PLAIN.withCharset(gbk);
        byte[] written =
                write(ReportFormat.TEXT, ReportContext.of(language, "1.2.3").withStyle(style));
        Golden.assertSame(
                "gbk-" + name(language) + ".txt",
                new String(written, gbk).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private static String name(Language language) {
        return language.name().toLowerCase(Locale.ROOT);
    }

    static byte[] write(ReportFormat format, ReportContext context) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReportWriter.of(format).write(SampleRun.result(), context, out);
        return out.toByteArray();
    }
}
