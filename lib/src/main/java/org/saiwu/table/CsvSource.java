package org.saiwu.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A csv file, read once for each delimiter it may have until one shows the wanted columns. */
final class CsvSource implements SheetSource {
    private static final List<Character> DELIMITERS = List.of(',', '\t', ';', '|', '，');

    private final Path file;
    private final TableLimits limits;
    private final TextEncoding encoding;
    private final List<Character> delimiters;
    private final boolean declared;

    CsvSource(Path file, TableOptions options) throws TableException, IOException {
        this.file = file;
        this.limits = options.limits();
        Optional<Charset> charset = options.charset();
        encoding = charset.isEmpty()
                ? TextEncoding.of(file)
                : TextEncoding.checked(file, new TextEncoding(charset.get(), mark(file, charset.get())));
        Optional<Character> first = declaredDelimiter();
        declared = first.isPresent();
        delimiters = options.delimiter().or(() -> first).map(List::of).orElse(DELIMITERS);
    }

    private static int mark(Path file, Charset charset) throws IOException, TableException {
        TextEncoding told = charset.equals(StandardCharsets.UTF_8) ? TextEncoding.of(file) : null;
        return told != null && told.charset().equals(charset) ? told.skip() : 0;
    }

    /** What Excel writes as a first line, such as {@code sep=;}, names the delimiter. */
    private Optional<Character> declaredDelimiter() throws IOException {
        try (BufferedReader reader = new BufferedReader(encoding.reader(file))) {
            char[] head = new char[6];
            int length = 0;
            for (int count = reader.read(head, 0, 6); count > 0; count = reader.read(head, length, 6 - length)) {
                length += count;
                if (length == head.length) {
                    break;
                }
            }
            String line = new String(head, 0, length);
            boolean named = line.length() >= 5
                    && line.regionMatches(true, 0, "sep=", 0, 4)
                    && (line.length() == 5 || line.charAt(5) == '\n' || line.charAt(5) == '\r');
            return named ? Optional.of(line.charAt(4)) : Optional.empty();
        }
    }

    @Override
    public List<String> sheetNames() {
        return delimiters.stream().map(delimiter -> "").toList();
    }

    @Override
    public Rows open(int sheet) throws TableException {
        try {
            return new CsvRows(file, encoding.reader(file), delimiters.get(sheet), limits, declared);
        } catch (IOException unreadable) {
            throw new TableException(file, new TableProblem.Unreadable(String.valueOf(unreadable.getMessage())));
        }
    }

    @Override
    public List<MergedRange> merged(int sheet) {
        return List.of();
    }

    @Override
    public List<TableNote> notes(int sheet) {
        return List.of(new TableNote.TextRead(
                encoding.charset().name(), delimiters.get(sheet).toString()));
    }

    @Override
    public void close() {}
}
