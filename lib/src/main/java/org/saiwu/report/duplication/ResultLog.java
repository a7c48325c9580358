package org.saiwu.report.duplication;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.saiwu.duplication.Contents;
import org.saiwu.duplication.DocumentResult;
import org.saiwu.duplication.ResultSink;
import org.saiwu.duplication.SourceMatch;
import org.saiwu.duplication.UnreadableText;
import org.saiwu.duplication.Verdict;

/**
 * The results of a check, kept in a file for as long as reports are made from them, so that a batch of any size needs little memory.
 *
 * <p>Add results first, then read them as often as there are reports.
 */
public final class ResultLog implements ResultSink, Closeable {
    /** Sources whose whole text is kept with a work, for reading side by side. */
    static final int MOST_SOURCE_TEXTS = 8;

    private static final int BUFFER = 1 << 16;

    private final Path file;
    private final boolean anonymous;
    private final Keeping keeping;
    private final OutputStream out;
    private final List<UnreadableText> unreadable = new ArrayList<>();
    private Optional<Contents> contents = Optional.empty();
    private Optional<Aliases> aliases = Optional.empty();
    private int size;
    private int withTexts;
    private boolean open = true;

    /** What is kept of each work. */
    public enum Keeping {
        /** Its result as JSON, for a run of which nothing else is wanted: it is made at once, by all threads. */
        JSON,
        /** Its result. */
        RESULT,
        /** Its result and, if it reaches the limit, the texts that a page shows side by side. */
        TEXTS_OVER_LIMIT,
        /** Its result and its texts. */
        TEXTS
    }

    /**
     * A result with the texts to read it beside.
     *
     * @param texts the text of the work, and those of its first sources; empty if they were not kept
     */
    record Entry(DocumentResult result, List<String> texts) {
        Entry {
            texts = List.copyOf(texts);
        }
    }

    private ResultLog(Path file, Keeping keeping, boolean anonymous) throws IOException {
        this.file = file;
        this.keeping = keeping;
        this.anonymous = anonymous;
        this.out = new BufferedOutputStream(Files.newOutputStream(file), BUFFER);
    }

    /** Begins a log in an existing folder; what is put in is made anonymous on the way if that is asked for. */
    public static ResultLog in(Path folder, Keeping keeping, boolean anonymous) throws IOException {
        return new ResultLog(Files.createTempFile(folder, "duplication-", ".tmp"), keeping, anonymous);
    }

    @Override
    public void begin(Contents texts) {
        contents = Optional.of(texts);
        if (anonymous) {
            aliases = Optional.of(new Aliases(texts.ids()));
        }
    }

    @Override
    public Turn prepare(DocumentResult result) throws IOException {
        if (aliases.isPresent()) {
            // Numbers are given in the order of the works.
            return () -> document(result);
        }
        Kept kept = kept(result, result);
        return () -> add(kept);
    }

    @Override
    public void document(DocumentResult result) throws IOException {
        add(kept(result, aliases.isPresent() ? aliases.get().of(result) : result));
    }

    /** What stands in the file for a result. */
    private record Kept(byte[] bytes, boolean withTexts) {}

    private Kept kept(DocumentResult result, DocumentResult shown) throws IOException {
        if (isJson()) {
            return new Kept(ResultJson.following(shown), false);
        }
        List<String> texts = texts(result);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
        DataOutputStream to = new DataOutputStream(bytes);
        ResultCodec.write(shown, to);
        to.writeInt(texts.size());
        for (String text : texts) {
            ResultCodec.text(text, to);
        }
        return new Kept(bytes.toByteArray(), !texts.isEmpty());
    }

    private void add(Kept kept) throws IOException {
        out.write(kept.bytes());
        size++;
        withTexts += kept.withTexts() ? 1 : 0;
    }

    private List<String> texts(DocumentResult result) throws IOException {
        boolean wanted =
                switch (keeping) {
                    case JSON, RESULT -> false;
                    case TEXTS_OVER_LIMIT -> result.verdict() == Verdict.FAIL;
                    case TEXTS -> true;
                };
        if (!wanted || contents.isEmpty()) {
            return List.of();
        }
        List<String> texts = new ArrayList<>(List.of(contents.get().of(result.id(), false)));
        for (SourceMatch source : result.sources()) {
            if (texts.size() <= MOST_SOURCE_TEXTS) {
                texts.add(contents.get().of(source.id(), !source.edition().isEmpty()));
            }
        }
        return texts;
    }

    @Override
    public void unreadable(UnreadableText text) {
        unreadable.add(aliases.isPresent() ? aliases.get().of(text) : text);
    }

    /** The name under which a document is shown. */
    String shown(String id) {
        return aliases.map(names -> names.of(id)).orElse(id);
    }

    /** How many results there are. */
    int size() {
        return size;
    }

    /** How many results have texts with them. */
    int withTexts() {
        return withTexts;
    }

    List<UnreadableText> unreadable() {
        return List.copyOf(unreadable);
    }

    /** Whether results are kept as JSON, so that they can be copied but not looked at. */
    boolean isJson() {
        return keeping == Keeping.JSON;
    }

    /** Puts the results, kept as JSON, into the array that was begun. */
    void copyTo(JsonGenerator json) throws IOException {
        if (size == 0) {
            return;
        }
        out.flush();
        // The generator takes all of them for one element, before which it writes what that has in place of a comma.
        json.writeRawValue("");
        json.flush();
        try (InputStream in = Files.newInputStream(file)) {
            in.skipNBytes(ResultJson.BETWEEN.length());
            OutputStream to = (OutputStream) json.getOutputTarget();
            byte[] buffer = new byte[BUFFER];
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                to.write(buffer, 0, count);
            }
        }
    }

    /** The results in order; every pass reads the file anew. */
    Iterable<Entry> entries() {
        if (isJson()) {
            throw new IllegalStateException("results are kept as JSON only");
        }
        return Pass::new;
    }

    private final class Pass implements Iterator<Entry> {
        private final DataInputStream in;
        private int read;

        Pass() {
            try {
                out.flush();
                in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            closeAtEnd();
        }

        @Override
        public boolean hasNext() {
            return read < size;
        }

        @Override
        public Entry next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            try {
                DocumentResult result = ResultCodec.read(in);
                List<String> texts = new ArrayList<>();
                for (int i = in.readInt(); i > 0; i--) {
                    texts.add(ResultCodec.text(in));
                }
                read++;
                closeAtEnd();
                return new Entry(result, texts);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private void closeAtEnd() {
            if (!hasNext()) {
                try {
                    in.close();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }

    @Override
    public void close() throws IOException {
        if (open) {
            open = false;
            contents = Optional.empty();
            out.close();
            Files.deleteIfExists(file);
        }
    }
}
