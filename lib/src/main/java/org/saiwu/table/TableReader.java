package org.saiwu.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saiwu.table.TableProblem.Bounded;
import org.saiwu.table.TableProblem.ColumnsMissing;

/** Opens tables: xlsx, xls and csv, told apart by their content. */
public final class TableReader {
    private static final int MOST_ROWS_AHEAD = HeaderFinder.DEEPEST + 3;

    private TableReader() {}

    /** Opens a table with everything but the columns found out. */
    public static Table open(Path file, ColumnAliases aliases) throws TableException {
        return open(file, aliases, TableOptions.standard());
    }

    /** Opens a table. */
    public static Table open(Path file, ColumnAliases aliases, TableOptions options) throws TableException {
        SheetSource source = null;
        Table table = null;
        try {
            source = source(file, options);
            table = choose(file, source, aliases, options);
            return table;
        } catch (NoSuchFileException missing) {
            throw new TableException(file, new TableProblem.Unreadable("no such file"), missing);
        } catch (IOException unreadable) {
            throw new TableException(
                    file, new TableProblem.Unreadable(String.valueOf(unreadable.getMessage())), unreadable);
        } finally {
            if (table == null && source != null) {
                closed(file, source);
            }
        }
    }

    private static void closed(Path file, SheetSource source) throws TableException {
        try {
            source.close();
        } catch (IOException failed) {
            throw new TableException(file, new TableProblem.Unreadable(String.valueOf(failed.getMessage())), failed);
        }
    }

    private static SheetSource source(Path file, TableOptions options) throws IOException, TableException {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            // A pipe or device could be waited for without end, and is read more than once besides.
            throw new TableException(file, new TableProblem.Unreadable("not a regular file"));
        }
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(64);
        }
        if (Files.size(file) > options.limits().fileBytes()) {
            throw new TableException(
                    file,
                    new TableProblem.TooLarge(
                            Bounded.FILE_BYTES, options.limits().fileBytes()));
        }
        String start = new String(head, StandardCharsets.ISO_8859_1);
        if (start.startsWith("PK\u0003\u0004") || start.startsWith("PK\u0005\u0006")) {
            return new XlsxSource(file, options.limits());
        }
        if (start.startsWith("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")) {
            return new XlsSource(file, options.limits());
        }
        String text =
                start.replaceFirst("^\u00EF\u00BB\u00BF", "").stripLeading().toLowerCase(Locale.ROOT);
        boolean other =
                List.of("%pdf-", "rar!", "7z\u00BC\u00AF", "<?xml", "<html", "<!doctype", "<table", "{\\rtf").stream()
                        .anyMatch(text::startsWith);
        if (other) {
            // Many systems serve a web page or an XML file under the name of an xls.
            throw new TableException(file, new TableProblem.NotATable());
        }
        return new CsvSource(file, options);
    }

    private static Table choose(Path file, SheetSource source, ColumnAliases aliases, TableOptions options)
            throws TableException, IOException {
        List<String> names = source.sheetNames();
        if (options.sheet().isPresent() && !names.contains(options.sheet().get())) {
            throw new TableException(
                    file, new TableProblem.NoSuchSheet(options.sheet().get(), names));
        }
        Candidate nearest = null;
        for (int sheet = 0; sheet < names.size(); sheet++) {
            if (options.sheet().isPresent() && !options.sheet().get().equals(names.get(sheet))) {
                continue;
            }
            SheetSource.Rows rows = source.open(sheet);
            HeaderFinder finder = new HeaderFinder(aliases);
            List<RawRow> ahead;
            Optional<Header> header;
            Table table = null;
            try {
                ahead = readAhead(rows);
                header = finder.find(ahead);
                if (header.isPresent()) {
                    refuseTwice(file, names.get(sheet), header.get(), ahead);
                    Table.Opening opening = new Table.Opening(file, aliases, source, sheet, header.get(), ahead);
                    table = new Table(opening, rows);
                    return table;
                }
            } finally {
                if (table == null) {
                    rows.close();
                }
            }
            Candidate candidate = Candidate.of(names.get(sheet), finder, ahead);
            if (candidate != null && (nearest == null || candidate.matched() > nearest.matched())) {
                nearest = candidate;
            }
        }
        throw new TableException(file, nearest == null ? new TableProblem.Empty() : nearest.problem());
    }

    private static List<RawRow> readAhead(SheetSource.Rows rows) throws TableException {
        List<RawRow> ahead = new ArrayList<>();
        for (RawRow row = rows.next(); row != null; row = rows.next()) {
            if (!row.isBlank()) {
                ahead.add(row);
                if (ahead.size() == MOST_ROWS_AHEAD) {
                    break;
                }
            }
        }
        return ahead;
    }

    private static void refuseTwice(Path file, String sheet, Header header, List<RawRow> rows) throws TableException {
        if (header.twice().isPresent()) {
            int row = rows.get(header.firstRow() + header.depth() - 1).number();
            int[] columns = header.twice().get();
            throw new TableException(
                    file,
                    new TableProblem.ColumnTwice(
                            place(sheet, row, columns[0], header), place(sheet, row, columns[1], header)));
        }
    }

    private static CellPlace place(String sheet, int row, int column, Header header) {
        return new CellPlace(
                sheet, row, Column.lettersOf(column), header.names().get(column));
    }

    /** A sheet without all the columns, and how near it came. */
    private record Candidate(int matched, ColumnsMissing problem) {
        static @Nullable Candidate of(String sheet, HeaderFinder finder, List<RawRow> rows) {
            Header header = finder.nearest();
            if (header == null) {
                return null;
            }
            int row = rows.get(header.firstRow() + header.depth() - 1).number();
            List<String> found =
                    header.names().stream().filter(name -> !name.isEmpty()).toList();
            return new Candidate(header.ids().size(), new ColumnsMissing(sheet, row, finder.missing(header), found));
        }
    }
}
