package org.saiwu.entry.testing;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.saiwu.bundle.BundleProblem;
import org.saiwu.bundle.FileChecksum;
import org.saiwu.bundle.ProblemDetail;
import org.saiwu.bundle.ProblemKind;
import org.saiwu.contest.Category;
import org.saiwu.contest.Submitter;
import org.saiwu.document.DocumentKind;
import org.saiwu.document.DocumentResult;
import org.saiwu.document.DocumentStatistics;
import org.saiwu.document.FormView;
import org.saiwu.document.Trait;
import org.saiwu.entry.Author;
import org.saiwu.entry.Entry;
import org.saiwu.entry.EntryFile;
import org.saiwu.entry.EntryFile.Place;
import org.saiwu.entry.Layout;
import org.saiwu.entry.Metadata;
import org.saiwu.entry.MetadataProblem;
import org.saiwu.media.ProbeResult;

/** An entry of the reference contest without files on the disk: a good one, but for what a test sets otherwise. */
public final class EntryBuilder {
    public static final String ZIP = "附件.zip";

    private String id = "一中/观潮";
    private Optional<Category> category;
    private Optional<Submitter> submitter;
    private Optional<String> title = Optional.of("观潮");
    private Optional<String> topic = Optional.empty();
    private List<Author> authors = List.of(new Author("张三", Optional.empty()));
    private List<String> units = List.of("广州一中");
    private Optional<String> nominatedBy = Optional.empty();
    private Optional<LocalDateTime> submittedAt = Optional.empty();
    private Optional<String> source = Optional.of("报名表.docx");
    private final List<MetadataProblem> metadataProblems = new ArrayList<>();
    private Layout layout = Layout.ZIP;
    private List<Entry.AttachmentFile> attachments = List.of(new Entry.AttachmentFile(ZIP, 5_000_000));
    private final List<EntryFile> files = new ArrayList<>();
    private final List<Entry.Unfit> unfit = new ArrayList<>();
    private final List<String> junk = new ArrayList<>();
    private final List<Entry.Located> problems = new ArrayList<>();

    private EntryBuilder(String category, String submitter) {
        this.category = Optional.of(BuiltIn.category(category));
        this.submitter = Optional.of(BuiltIn.submitter(submitter));
        file(document("报名表.docx", "registration-form", readable("作品名称：观潮")));
    }

    /** A teacher's case in one zip. */
    public static EntryBuilder teacherCase() {
        return new EntryBuilder("case", "teacher")
                .file(video("应用视频.mp4", "application-video", new VideoBuilder().build()))
                .file(document("案例介绍.docx", "case-text", readable("案例正文")))
                .file(material("素材/照片.jpg", "materials"));
    }

    /** A unit's case in one zip. */
    public static EntryBuilder unitCase() {
        EntryBuilder entry = teacherCase();
        entry.submitter = Optional.of(BuiltIn.submitter("unit"));
        entry.authors = List.of();
        return entry.file(material("宣传报道.docx", "publicity")).file(material("推广方案.docx", "promotion-plan"));
    }

    /** A dual-teacher lesson in one zip. */
    public static EntryBuilder lesson() {
        return new EntryBuilder("dual-teacher-lesson", "lesson-teacher")
                .file(video("课堂实录.mp4", "recording", new VideoBuilder().build()))
                .file(document("课件.pptx", "courseware", readable("课件文字")))
                .file(document("教学文案.docx", "lesson-plan", readable("教学文案正文")));
    }

    /** A team's entry in one zip. */
    public static EntryBuilder team() {
        return new EntryBuilder("team", "team")
                .file(video("专题介绍视频.mp4", "feature-video", new VideoBuilder().build()))
                .file(material("新闻报道.docx", "news-report"))
                .file(document("案例介绍.docx", "case-text", readable("案例正文")))
                .file(material("素材/照片.jpg", "materials"));
    }

    /** A document of that text. */
    public static DocumentResult readable(String text, Trait... traits) {
        return new DocumentResult.Readable(
                DocumentKind.DOCX,
                text,
                "",
                Arrays.asList(traits),
                List.of(),
                new DocumentStatistics(OptionalInt.empty(), 0, text.length()),
                FormView.EMPTY);
    }

    public static EntryFile document(String path, String item, DocumentResult result) {
        return new EntryFile(
                path,
                1000,
                Place.PACKED,
                Optional.of(BuiltIn.item(item)),
                Optional.empty(),
                Optional.of(result),
                Optional.empty(),
                Optional.empty());
    }

    public static EntryFile video(String path, String item, ProbeResult result) {
        return new EntryFile(
                path,
                1_000_000,
                Place.PACKED,
                Optional.of(BuiltIn.item(item)),
                Optional.empty(),
                Optional.empty(),
                Optional.of(result),
                Optional.empty());
    }

    public static EntryFile material(String path, String item) {
        return plain(path, Optional.of(item), 1000, Place.PACKED);
    }

    /** A file that no item accounts for. */
    public static EntryFile stray(String path) {
        return plain(path, Optional.empty(), 1000, Place.PACKED);
    }

    /** A file of which nothing was read but its checksum, if that. */
    public static EntryFile plain(String path, Optional<String> item, long size, Place place) {
        return new EntryFile(
                path,
                size,
                place,
                item.map(BuiltIn::item),
                Optional.<FileChecksum>empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    public EntryBuilder id(String newId) {
        id = newId;
        return this;
    }

    public EntryBuilder file(EntryFile file) {
        files.add(file);
        return this;
    }

    /** Leaves out the files of an item. */
    public EntryBuilder without(String item) {
        files.removeIf(file -> file.isItem(item));
        return this;
    }

    public EntryBuilder withoutFiles() {
        files.clear();
        return this;
    }

    /** A video in place of the case's or lesson's own. */
    public EntryBuilder video(ProbeResult result) {
        files.replaceAll(file -> file.media().isPresent()
                ? video(file.path(), file.item().orElseThrow().id(), result)
                : file);
        return this;
    }

    /** A document in place of that of the item. */
    public EntryBuilder document(String item, DocumentResult result) {
        files.replaceAll(file -> file.isItem(item) ? document(file.path(), item, result) : file);
        return this;
    }

    public EntryBuilder authors(String... names) {
        authors = Arrays.stream(names)
                .map(name -> new Author(name, Optional.empty()))
                .toList();
        return this;
    }

    /** Authors as {@code name@unit}. */
    public EntryBuilder authorsOf(String... namesAndUnits) {
        authors = Arrays.stream(namesAndUnits)
                .map(text -> text.split("@", 2))
                .map(parts -> new Author(parts[0], Optional.of(parts[1])))
                .toList();
        return this;
    }

    public EntryBuilder units(String... names) {
        units = List.of(names);
        return this;
    }

    public EntryBuilder title(String newTitle) {
        title = Optional.of(newTitle);
        return this;
    }

    public EntryBuilder topic(String newTopic) {
        topic = Optional.of(newTopic);
        return this;
    }

    public EntryBuilder submitter(String newSubmitter) {
        submitter = Optional.of(BuiltIn.submitter(newSubmitter));
        return this;
    }

    public EntryBuilder nominatedBy(String unit) {
        nominatedBy = Optional.of(unit);
        return this;
    }

    public EntryBuilder submittedAt(String time) {
        submittedAt = Optional.of(LocalDateTime.parse(time));
        return this;
    }

    /** Nothing says anything about the entry. */
    public EntryBuilder withoutParticulars() {
        category = Optional.empty();
        submitter = Optional.empty();
        title = Optional.empty();
        authors = List.of();
        units = List.of();
        source = Optional.empty();
        return this;
    }

    /** The category can't be told, whatever else is known. */
    public EntryBuilder withoutCategory() {
        category = Optional.empty();
        submitter = Optional.empty();
        return this;
    }

    public EntryBuilder problem(MetadataProblem problem) {
        metadataProblems.add(problem);
        return this;
    }

    public EntryBuilder layout(Layout newLayout) {
        layout = newLayout;
        attachments = newLayout == Layout.UNPACKED_FOLDER ? List.of() : attachments;
        return this;
    }

    public EntryBuilder attachments(Entry.AttachmentFile... zips) {
        attachments = List.of(zips);
        return this;
    }

    public EntryBuilder attachmentOf(long size) {
        return attachments(new Entry.AttachmentFile(ZIP, size));
    }

    public EntryBuilder unfit(String path, String item) {
        unfit.add(new Entry.Unfit(path, BuiltIn.item(item)));
        return file(stray(path));
    }

    public EntryBuilder junk(String path) {
        junk.add(path);
        return this;
    }

    /** A problem of the zip. */
    public EntryBuilder problem(ProblemKind kind, ProblemDetail detail) {
        return problem(kind, Optional.empty(), detail);
    }

    /** A problem of a member, or of the zip. */
    public EntryBuilder problem(ProblemKind kind, Optional<String> member, ProblemDetail detail) {
        problems.add(new Entry.Located(member.orElse(ZIP), new BundleProblem(kind, member, detail)));
        return this;
    }

    public Entry build() {
        Metadata metadata = new Metadata(
                category, submitter, title, topic, authors, units, nominatedBy, submittedAt, source, metadataProblems);
        return new Entry(id, Path.of("entries", id), layout, metadata, attachments, files, unfit, junk, problems);
    }
}
