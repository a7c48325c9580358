package org.saiwu.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.saiwu.award.AwardFile;
import org.saiwu.award.JudgeFile;
import org.saiwu.award.ScoreFile;
import org.saiwu.award.WorkFile;
import org.saiwu.document.testing.OfficeSamples;
import org.saiwu.entry.testing.BuiltIn;
import org.saiwu.quota.CategoryFile;
import org.saiwu.quota.RosterReader;
import org.saiwu.quota.UnitFile;
import org.saiwu.table.TableException;
import org.saiwu.table.TableOptions;

/** Tables of every kind: the input's first byte says what is read from it, the rest is a csv, an xls, or a part of an xlsx. */
public final class TableTarget implements FuzzTarget {
    private static final String[][] ROWS = {
        {"2025年推荐汇总表"},
        {"序号", "作品编号", "推荐单位", "单位", "类型", "权重", "项目", "作品名称", "作者", "评委", "得分", "等次", "名额"},
        {"1", "a1", "东区", "一中", "县区", "12", "应用案例", "观潮", "张三", "王五", "91.5", "一等奖", "3"},
        {"2", "a2", "西区", "二中", "市管学校", "1/3", "双师课堂", "听雨", "李四", "赵六", "88", "", "4"}
    };
    private static final List<Reading> READINGS = List.of(
            file -> ScoreFile.read(file, TableOptions.standard(), ScoreFile.Settings.plain()),
            file -> UnitFile.read(file, BuiltIn.CONTEST, UnitFile.Columns.USUAL),
            file -> new RosterReader(BuiltIn.CONTEST).read(file),
            file -> AwardFile.read(
                    file,
                    TableOptions.standard(),
                    BuiltIn.CONTEST.awards().orElseThrow().levels(),
                    UnaryOperator.identity()),
            file -> WorkFile.read(file, UnaryOperator.identity()),
            JudgeFile::read,
            file -> CategoryFile.read(file, BuiltIn.CONTEST));

    /** Reads a table as its documentation says. */
    @FunctionalInterface
    private interface Reading {
        void of(Path file) throws TableException, IOException;
    }

    private final Path folder;
    private final boolean workbooks;
    private final List<Parts.Part> parts = Parts.of(OfficeSamples.xlsx(ROWS));

    private TableTarget(Path folder, boolean workbooks) {
        this.folder = folder;
        this.workbooks = workbooks;
    }

    public static TableTarget csv(Path folder) {
        return new TableTarget(folder, false);
    }

    /** Of an input that begins as an xls does the whole is one; else its second byte says which part of an xlsx it is. */
    public static TableTarget workbooks(Path folder) {
        return new TableTarget(folder, true);
    }

    @Override
    public List<byte[]> seeds() {
        List<byte[]> seeds = new ArrayList<>();
        for (int reading = 0; reading < READINGS.size(); reading++) {
            if (!workbooks) {
                seeds.add(seed(reading, csv(",").getBytes(StandardCharsets.UTF_8)));
                seeds.add(seed(reading, csv("\t").getBytes(Charset.forName("GBK"))));
            }
        }
        if (workbooks) {
            seeds.add(seed(0, OfficeSamples.xls(ROWS)));
            for (int part = 0; part < parts.size(); part++) {
                seeds.add(seed(part, seed(part, parts.get(part).content())));
            }
        }
        return seeds;
    }

    private static byte[] seed(int first, byte[] content) {
        byte[] seed = new byte[content.length + 1];
        seed[0] = (byte) first;
        System.arraycopy(content, 0, seed, 1, content.length);
        return seed;
    }

    private static String csv(String separator) {
        StringBuilder text = new StringBuilder();
        for (String[] row : ROWS) {
            text.append(String.join(separator, List.of(row))).append("\r\n");
        }
        return text.toString();
    }

    @Override
    public void take(byte[] input) throws IOException {
        if (input.length < 2) {
            return;
        }
        byte[] content = Arrays.copyOfRange(input, 1, input.length);
        boolean xls = content[0] == (byte) 0xD0;
        Path file = folder.resolve(workbooks ? xls ? "t.xls" : "t.xlsx" : "t.csv");
        Files.write(file, workbooks && !xls ? OfficeTarget.with(parts, content) : content);
        try {
            READINGS.get((input[0] & 0xff) % READINGS.size()).of(file);
        } catch (TableException refused) {
            for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
                assertThat(refused.sentence(locale))
                        .contains(file.toString())
                        .matches(text -> text.codePoints().noneMatch(Character::isISOControl), "no control characters");
            }
        } finally {
            Files.delete(file);
        }
    }
}
