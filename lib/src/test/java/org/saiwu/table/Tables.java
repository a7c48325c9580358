package org.saiwu.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Workbook;
import org.assertj.core.api.Assertions;

/** Builds the inputs of the tests and reads them back as lists. */
final class Tables {
    static final ColumnAliases SCORES = ColumnAliases.none()
            .required("work", "作品", "work")
            .required("score", "得分", "score")
            .optional("judge", "评委", "judge");

    private Tables() {}

    static Path csv(Path folder, String content) throws IOException {
        return csv(folder, content, StandardCharsets.UTF_8);
    }

    static Path csv(Path folder, String content, Charset charset) throws IOException {
        return Files.write(folder.resolve("成绩.csv"), content.getBytes(charset));
    }

    static Path save(Path file, Workbook workbook) throws IOException {
        try (workbook;
                OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
        return file;
    }

    /** Every row as "work=score". */
    static List<String> scores(Path file) throws TableException, IOException {
        try (Table table = TableReader.open(file, SCORES)) {
            return scores(table);
        }
    }

    static List<String> scores(Table table) throws TableException {
        List<String> read = new ArrayList<>();
        for (Optional<Row> row = table.next(); row.isPresent(); row = table.next()) {
            read.add(row.get().text("work").orElse("") + "="
                    + row.get().number("score").map(Object::toString).orElse(""));
        }
        return read;
    }

    static TableException refused(Path file) {
        return refused(file, TableOptions.standard());
    }

    static TableException refused(Path file, TableOptions options) {
        return Assertions.catchThrowableOfType(TableException.class, () -> {
            try (Table table = TableReader.open(file, SCORES, options)) {
                scores(table);
            }
        });
    }

    /** What a person reads, in Chinese. */
    static String sentence(TableException refused) {
        return refused.problem().sentence(Locale.CHINA);
    }
}
