package org.saiwu.examples;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.saiwu.duplication.GeneratedTexts;

/**
 * Makes a whole season for {@code cli/benchmark/season.sh}: small entries of every category with texts and bytes of their own, the table
 * of units, the roster of what they nominated, and the marks of three judges. The same in each run; all people and places are made up.
 *
 * <p>Arguments: folder, number of entries.
 */
public final class MakeSeason {
    private static final int SEED = 20_230_901;
    private static final int ENTRIES_OF_COUNTY = 35;
    private static final int SCHOOLS_OF_COUNTY = 12;
    private static final int SUBJECTS = 30;
    private static final int PARAGRAPH = 250;
    private static final int PASTED = 1_500;
    /** Every so many texts have half of an earlier one in them. */
    private static final int EVERY_COPY = 50;

    private static final List<String> JUDGES = List.of("田一诺", "方若谷", "石明川");

    private final byte[] recording = video(EntryFiles.RECORDING, Kind.LESSON);
    private final byte[] application = video(EntryFiles.APPLICATION_VIDEO, Kind.TEACHER_CASE);
    private final byte[] feature = video(EntryFiles.FEATURE_VIDEO, Kind.TEAM);

    private MakeSeason() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        int entries = Integer.parseInt(arguments[1]);
        Path zips = Files.createDirectories(folder.resolve("entries"));
        MakeSeason season = new MakeSeason();
        units(folder.resolve("units.csv"), (entries - 1) / ENTRIES_OF_COUNTY + 1);
        try (BufferedWriter roster = Files.newBufferedWriter(folder.resolve("roster.csv"), StandardCharsets.UTF_8);
                BufferedWriter scores = Files.newBufferedWriter(folder.resolve("scores.csv"), StandardCharsets.UTF_8)) {
            roster.write("作品名称,项目,申报类型,课题,作者,单位,推荐单位,提交时间\r\n");
            scores.write("作品编号,作品名称,项目,单位,评委,得分\r\n");
            IntStream.range(0, entries).parallel().forEach(i -> season.write(zips, i));
            for (int i = 0; i < entries; i++) {
                Particulars about = particulars(i);
                roster.write(row(about));
                marks(scores, i, about);
            }
        }
    }

    private void write(Path zips, int number) {
        try {
            Files.write(
                    zips.resolve(String.format(Locale.ROOT, "%05d.zip", number)),
                    files(number, particulars(number)).zip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Particulars particulars(int number) {
        Kind kind =
                switch (number % 10) {
                    case 0, 1, 2, 3, 4 -> Kind.TEACHER_CASE;
                    case 5 -> Kind.UNIT_CASE;
                    case 6, 7, 8 -> Kind.LESSON;
                    default -> Kind.TEAM;
                };
        int authors = kind == Kind.TEAM ? 4 : 1;
        Particulars usual = Particulars.of(number, number % SUBJECTS, kind, authors);
        int county = number / ENTRIES_OF_COUNTY;
        String unit = school(county, number % SCHOOLS_OF_COUNTY);
        List<Particulars.Person> people = new ArrayList<>();
        for (Particulars.Person person : usual.authors()) {
            people.add(new Particulars.Person(person.name(), unit));
        }
        return new Particulars(
                number,
                kind,
                usual.subject(),
                usual.title() + "（" + number + "）",
                people,
                unit,
                office(county),
                usual.submittedAt());
    }

    private static String office(int county) {
        return "第" + (county + 1) + "县教育局";
    }

    private static String school(int county, int number) {
        return "第" + (county + 1) + "县第" + (number + 1) + "中学";
    }

    private static void units(Path file, int counties) throws IOException {
        StringBuilder rows = new StringBuilder("单位,类型,试点,推荐单位\r\n");
        for (int county = 0; county < counties; county++) {
            rows.append(office(county))
                    .append(",县区,")
                    .append(county % 7 == 0 ? "是" : "")
                    .append(",\r\n");
            for (int number = 0; number < SCHOOLS_OF_COUNTY; number++) {
                rows.append(school(county, number))
                        .append(",,,")
                        .append(office(county))
                        .append("\r\n");
            }
        }
        Files.writeString(file, rows.toString());
    }

    private EntryFiles files(int number, Particulars about) {
        Random random = new Random(SEED + number);
        EntryFiles files = EntryFiles.withoutMainWorks(about);
        switch (about.kind()) {
            case LESSON -> {
                files.put(EntryFiles.RECORDING, MakeBatch.grown(recording, 0, random));
                files.put("教学文案.docx", Office.docx("教学文案", paragraphs(number)));
            }
            case TEAM -> {
                files.put(EntryFiles.FEATURE_VIDEO, MakeBatch.grown(feature, 0, random));
                files.put(EntryFiles.CASE_TEXT, Office.docx(about.title(), paragraphs(number)));
            }
            case TEACHER_CASE, UNIT_CASE, REGION_CASE -> {
                files.put(EntryFiles.APPLICATION_VIDEO, MakeBatch.grown(application, 0, random));
                files.put(EntryFiles.CASE_TEXT, Office.docx(about.title(), paragraphs(number)));
            }
        }
        return files;
    }

    private static List<String> paragraphs(int number) {
        String text = GeneratedTexts.text(number);
        if (number % EVERY_COPY == EVERY_COPY - 1) {
            text = GeneratedTexts.text(number / 2).substring(0, PASTED) + text.substring(PASTED);
        }
        List<String> paragraphs = new ArrayList<>();
        for (int from = 0; from < text.length(); from += PARAGRAPH) {
            paragraphs.add(text.substring(from, Math.min(text.length(), from + PARAGRAPH)));
        }
        return paragraphs;
    }

    private static byte[] video(String name, Kind kind) {
        return EntryFiles.of(Particulars.of(5, 4, kind, 1)).get(name);
    }

    private static String row(Particulars about) {
        String authors = String.join(
                "、", about.authors().stream().map(Particulars.Person::name).toList());
        return String.join(
                        ",",
                        about.title(),
                        about.kind().category(),
                        about.kind().submitter(),
                        about.subject().topic(),
                        about.kind() == Kind.UNIT_CASE ? "" : authors,
                        about.unit(),
                        about.nominatedBy(),
                        about.submittedAt())
                + "\r\n";
    }

    private static void marks(BufferedWriter scores, int number, Particulars about) throws IOException {
        Random random = new Random(SEED - number);
        int level = 6_000 + random.nextInt(3_500);
        for (String judge : JUDGES) {
            int mark = level + random.nextInt(401) - 200;
            scores.write(String.format(
                    Locale.ROOT,
                    "%05d,%s,%s,%s,%s,%d.%02d\r\n",
                    number,
                    about.title(),
                    about.kind().category(),
                    about.unit(),
                    judge,
                    mark / 100,
                    mark % 100));
        }
    }
}
