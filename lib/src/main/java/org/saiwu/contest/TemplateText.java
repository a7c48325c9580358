package org.saiwu.contest;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes the rules file of a new contest, section by section, each with a comment that says what it is for. */
final class TemplateText {
    /** As many levels have names here. */
    static final int MOST_LEVELS = 5;

    private static final List<String> LEVELS = List.of("first", "second", "third", "fourth", "fifth");
    private static final String NUMERALS = "一二三四五";

    private final ContestTemplate template;
    private final Sentences sentences;
    private final StringBuilder text = new StringBuilder();

    TemplateText(ContestTemplate template, Locale locale) {
        this.template = template;
        this.sentences = Sentences.of("template", locale);
    }

    String write() {
        text.append("# yaml-language-server: $schema=contest.schema.json\n#\n");
        comment("file");
        line("id: " + quoted(template.id()));
        line("title: " + both(template.title()));
        line("timeZone: " + quoted(template.timeZone()));
        categories();
        submitters();
        items();
        form();
        template.deadline().ifPresent(day -> {
            section("stages");
            line("stages:");
            line("  - { id: upload, title: { zh: 作品报送, en: handing in }, deadline: " + day + ", clause: \"?\" }");
        });
        awards();
        limits();
        return text.toString();
    }

    private void categories() {
        section("categories");
        line("categories:");
        for (ContestTemplate.TemplateCategory category : template.categories()) {
            line("  - id: " + quoted(category.id()));
            line("    title: " + both(category.title()));
            line("    names: []");
            line("    clause: \"?\"");
        }
    }

    private void submitters() {
        section("submitters");
        line("submitters:");
        line("  - id: teacher");
        line("    title: { zh: 教师, en: teacher }");
        line("    names: [个人, 教师个人]");
        line("    categories: ["
                + template.categories().stream()
                        .map(category -> quoted(category.id()))
                        .collect(Collectors.joining(", "))
                + "]");
        line("    authors: { min: 1, max: " + template.maxAuthors() + ", sameUnit: false }");
        line("    clause: \"?\"");
    }

    private void items() {
        section("items");
        line("items:");
        item("registration-form", "{ zh: 报名表, en: registration form }", "form", "\"*报名表*\", \"*registration*\"");
        line("    types: [docx, doc, xlsx, xls, wps, et]");
        line("    count: { min: 1, max: 1 }");
        template.maxDuration().ifPresent(longest -> {
            item("video", "{ zh: 视频, en: video }", "video", "\"*视频*\", \"*.mp4\"");
            line("    count: { min: 1, max: 1 }");
            line("    maxDuration: \"" + Notation.formatDuration(longest) + "\"");
        });
        item("text", "{ zh: 作品文本, en: text }", "text", "\"*.docx\", \"*.doc\", \"*.wps\", \"*.pdf\"");
        line("    mainWork: true");
        line("    count: { min: 1, max: 1 }");
        item("materials", "{ zh: 其他材料, en: materials }", "material", "\"**\"");
        line("    count: { min: 0 }");
    }

    private void item(String id, String title, String role, String names) {
        line("  - id: " + id);
        line("    title: " + title);
        line("    clause: \"?\"");
        line("    role: " + role);
        line("    names: [" + names + "]");
    }

    private void form() {
        section("form");
        line("form:");
        line("  clause: \"?\"");
        line("  fields:");
        line("    - { id: title, title: { zh: 作品名称, en: title }, names: [题目, 名称], required: true }");
        line("    - { id: category, title: { zh: 项目, en: category }, names: [类别], required: true, format: category }");
        line(
                "    - { id: authors, title: { zh: 作者, en: authors }, names: [姓名, 作者姓名], required: true, format: people }");
        line("    - { id: unit, title: { zh: 单位, en: unit }, names: [学校, 所在单位], required: true }");
        line("    - { id: phone, title: { zh: 联系电话, en: telephone }, names: [电话, 手机], format: phone }");
        line("  otherPeople: [联系人, 填表人, 审核人, 指导教师, 单位负责人]");
    }

    private void awards() {
        if (template.shares().isEmpty()) {
            return;
        }
        section("awards");
        line("awards:");
        line("  clause: \"?\"");
        line("  levels:");
        for (int i = 0; i < template.shares().size(); i++) {
            String level = LEVELS.get(i);
            line("    - { id: " + level + ", title: { zh: " + NUMERALS.charAt(i) + "等奖, en: " + level
                    + " prize }, share: " + template.shares().get(i) + " }");
        }
        line("  rounding: cumulative-half-up");
        line("  ties: include");
    }

    private void limits() {
        template.maxSize().ifPresent(size -> {
            section("attachment");
            line("attachment:");
            line("  clause: \"?\"");
            line("  maxSize: " + Notation.formatSize(size));
        });
        if (template.maxDuration().isPresent()) {
            section("video");
            line("video:");
            line("  clause: \"?\"");
            line("  containers: [mp4]");
            line("  minWidth: 1920");
            line("  minHeight: 1080");
            line("  aspectRatio: \"16:9\"");
            line("  durationTolerance: 1s");
        }
        template.maxDuplication().ifPresent(rate -> {
            section("duplication");
            line("duplication:");
            line("  clause: \"?\"");
            line("  threshold: " + rate);
            line("  items: [text]");
        });
    }

    private void section(String key) {
        text.append('\n');
        comment(key);
    }

    private void comment(String key) {
        line("# " + sentences.say(key));
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    private static String both(LocalizedText title) {
        return title.zh().equals(title.en())
                ? quoted(title.zh())
                : "{ zh: " + quoted(title.zh()) + ", en: " + quoted(title.en()) + " }";
    }

    /** A text in double quotes, safe whatever it holds. */
    private static String quoted(String value) {
        StringBuilder quoted = new StringBuilder("\"");
        value.codePoints().forEach(character -> {
            if (character == '"' || character == '\\') {
                quoted.append('\\').appendCodePoint(character);
            } else if (Character.isISOControl(character) || Character.getType(character) == Character.SURROGATE) {
                quoted.append(' ');
            } else {
                quoted.appendCodePoint(character);
            }
        });
        return quoted.append('"').toString();
    }
}
