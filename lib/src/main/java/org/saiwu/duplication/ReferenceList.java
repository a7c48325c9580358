package org.saiwu.duplication;

import java.util.regex.Pattern;

/**
 * Finds lists of references: from a line that is the heading 参考文献 to the end of its section.
 *
 * <p>The section ends before the next heading (附录, 致谢, 一、, 第二章 and the like) or before a long paragraph that does not
 * look like an entry, so that a heading put on top of a work leaves nothing out but the list.
 */
final class ReferenceList {

    private static final String NUMBERING = "[\\s\\p{P}\\p{S}0-9０-９一二三四五六七八九十百IVXivx]*";

    private static final Pattern HEADING = Pattern.compile(
            NUMBERING
                    + "(?:主\\s*要)?\\s*[参參]\\s*考\\s*文\\s*[献獻]"
                    + "(?:[\\s\\p{P}\\p{S}]*|[\\s\\p{P}]*[:：].*|[\\s\\p{P}]*[\\[［【(（]\\s*[0-9０-９].*|\\s*[1１]\\s*[.．、].*|\\s*①.*)");

    private static final Pattern NEXT_HEADING = Pattern.compile(
            "\\s*(?:#+\\s|附\\s*[录錄件表图圖]|附\\s*[:：]|致\\s*[谢謝]|鸣\\s*谢|后\\s*记|作者(?:简介|简历|单位|信息)|个人简介"
                    + "|通[讯信]作者|Appendix|Acknowledge?ment|[（(]?[一二三四五六七八九十]{1,3}[、．.)）]|第[一二三四五六七八九十0-9]{1,3}[章节部]).*",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ENTRY = Pattern.compile(
            "\\s*(?:[\\[［【(（〔]?\\s*[0-9０-９]{1,3}\\s*[\\]］】)）〕.．、]|[①-⑳]).*|.*[\\[［]\\s*(?:[A-Z]{1,2}(?:/[A-Z]{2})?)\\s*[\\]］].*",
            Pattern.DOTALL);

    /** More characters than an entry without a number has. */
    private static final int LONGEST_PLAIN_ENTRY = 200;

    private ReferenceList() {}

    /** Returns the code points of the extracted text that are headed lists of references. */
    static Spans in(String content, NormalisedText normalised) {
        if (!mentionsHeading(normalised.characters())) {
            return Spans.NONE;
        }
        Spans.Builder spans = new Spans.Builder();
        int sectionStart = -1;
        int at = 0;
        while (at < content.length()) {
            int end = Paragraphs.endOfLine(content, at);
            String line = content.substring(at, end);
            if (sectionStart >= 0 && endsSection(line)) {
                add(spans, content, sectionStart, at);
                sectionStart = -1;
            }
            if (sectionStart < 0 && HEADING.matcher(line).matches()) {
                sectionStart = at;
            }
            at = end + 1;
        }
        if (sectionStart >= 0) {
            add(spans, content, sectionStart, content.length());
        }
        return spans.build();
    }

    private static boolean endsSection(String line) {
        return (NEXT_HEADING.matcher(line).matches() && !HEADING.matcher(line).matches())
                || (line.length() > LONGEST_PLAIN_ENTRY && !ENTRY.matcher(line).matches());
    }

    private static void add(Spans.Builder spans, String content, int start, int end) {
        int first = content.codePointCount(0, start);
        spans.add(first, first + content.codePointCount(start, end));
    }

    private static boolean mentionsHeading(CodePoints characters) {
        for (int at = characters.next('参', 0); at >= 0; at = characters.next('参', at + 1)) {
            if (at + 4 <= characters.length()
                    && characters.at(at + 1) == '考'
                    && characters.at(at + 2) == '文'
                    && characters.at(at + 3) == '献') {
                return true;
            }
        }
        return false;
    }
}
