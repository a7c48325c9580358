package org.saiwu.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.saiwu.media.testing.TestVideo;

/** The files of an entry with which nothing is wrong, for an example to spoil one of. */
final class EntryFiles {
    static final String CASE_TEXT = "案例介绍.docx";
    static final String APPLICATION_VIDEO = "应用视频.mp4";
    static final String FEATURE_VIDEO = "专题介绍视频.mp4";
    static final String RECORDING = "课堂实录.mp4";
    static final String FORM = "报名表.docx";

    private final Map<String, byte[]> files = new TreeMap<>();

    /** Everything that the contest asks of that kind of entry. */
    static EntryFiles of(Particulars about) {
        EntryFiles entry = new EntryFiles();
        entry.put(FORM, RegistrationForm.docx(about));
        switch (about.kind()) {
            case TEACHER_CASE -> entry.addCase(about);
            case UNIT_CASE, REGION_CASE -> {
                entry.addCase(about);
                entry.put("宣传报道.docx", prose("宣传报道", Prose.NEWS, about));
                entry.put("推广方案.docx", prose("推广方案", Prose.PLAN, about));
            }
            case LESSON -> entry.addLesson(about);
            case TEAM -> {
                entry.put(CASE_TEXT, prose(about.title(), Prose.CASE, about));
                entry.put(FEATURE_VIDEO, Pictures.video(about.number()));
                entry.put("新闻报道.docx", prose("新闻报道", Prose.NEWS, about));
                entry.put("素材/活动照片.png", Pictures.png(about.number()));
            }
        }
        return entry;
    }

    /** The same without the texts and videos that are its main works, or shown beside them. */
    static EntryFiles withoutMainWorks(Particulars about) {
        EntryFiles entry = new EntryFiles();
        entry.put(FORM, RegistrationForm.docx(about));
        switch (about.kind()) {
            case TEACHER_CASE -> entry.put("素材/课堂照片.png", Pictures.png(about.number()));
            case UNIT_CASE, REGION_CASE -> {
                entry.put("宣传报道.docx", prose("宣传报道", Prose.NEWS, about));
                entry.put("推广方案.docx", prose("推广方案", Prose.PLAN, about));
                entry.put("素材/课堂照片.png", Pictures.png(about.number()));
            }
            case LESSON -> entry.put("课件.pptx", Office.pptx(about.subject().activities()));
            case TEAM -> {
                entry.put("新闻报道.docx", prose("新闻报道", Prose.NEWS, about));
                entry.put("素材/活动照片.png", Pictures.png(about.number()));
            }
        }
        return entry;
    }

    private void addCase(Particulars about) {
        put(CASE_TEXT, prose(about.title(), Prose.CASE, about));
        put(APPLICATION_VIDEO, Pictures.video(about.number()));
        put("素材/课堂照片.png", Pictures.png(about.number()));
    }

    private void addLesson(Particulars about) {
        put(RECORDING, Pictures.video(about.number()));
        put("教学文案.docx", prose("教学文案：" + about.subject().topic(), Prose.LESSON_PLAN, about));
        List<String> slides = new ArrayList<>(List.of(about.subject().topic()));
        slides.addAll(about.subject().activities());
        put("课件.pptx", Office.pptx(slides));
    }

    static byte[] prose(String title, Prose prose, Particulars about) {
        return Office.docx(title, paragraphs(prose, about));
    }

    static List<String> paragraphs(Prose prose, Particulars about) {
        return prose.paragraphs(about.subject(), about.unit(), about.number());
    }

    EntryFiles put(String name, byte[] content) {
        files.put(name, content);
        return this;
    }

    EntryFiles put(String name, TestVideo video) {
        return put(name, Pictures.bytes(video));
    }

    EntryFiles remove(String name) {
        if (files.remove(name) == null) {
            throw new IllegalArgumentException(name + " is not among " + files.keySet());
        }
        return this;
    }

    EntryFiles replace(String name, String other, byte[] content) {
        return remove(name).put(other, content);
    }

    byte[] get(String name) {
        byte[] content = files.get(name);
        if (content == null) {
            throw new IllegalArgumentException(name + " is not among " + files.keySet());
        }
        return content;
    }

    Map<String, byte[]> map() {
        return files;
    }

    byte[] zip() {
        return Packing.zip(files);
    }

    Map<String, byte[]> folder(String mainWork) {
        return Packing.folder(files, mainWork);
    }
}
