package org.saiwu.report.duplication;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.saiwu.duplication.DocumentResult;
import org.saiwu.duplication.LargestSource;
import org.saiwu.duplication.Passage;
import org.saiwu.duplication.Rate;
import org.saiwu.duplication.SourceMatch;
import org.saiwu.duplication.Suspicion;
import org.saiwu.duplication.Verdict;

/** Writes results into the temporary file of a run and reads them again; of no use beyond the run. */
final class ResultCodec {
    private ResultCodec() {}

    /** Puts one thing. */
    private interface Writing<T> {
        void write(T value) throws IOException;
    }

    /** Gets one thing. */
    private interface Reading<T> {
        T read() throws IOException;
    }

    static void write(DocumentResult result, DataOutput out) throws IOException {
        text(result.id(), out);
        text(result.path(), out);
        text(result.title(), out);
        text(result.unit(), out);
        out.writeInt(result.rawCharacters());
        out.writeInt(result.templateCharacters());
        out.writeInt(result.referenceCharacters());
        out.writeInt(result.characters());
        out.writeInt(result.duplicated());
        out.writeByte(result.verdict().ordinal());
        out.writeInt(result.rewritten().orElse(-1));
        rate(result.withoutQuotes(), out);
        rate(result.withoutOwn(), out);
        out.writeBoolean(result.largestSource().isPresent());
        if (result.largestSource().isPresent()) {
            LargestSource largest = result.largestSource().get();
            text(largest.id(), out);
            out.writeInt(largest.duplicated());
            out.writeBoolean(largest.exact());
        }
        list(result.sources(), out, source -> write(source, out));
        out.writeInt(result.sourcesOmitted());
        list(result.identicalTo(), out, id -> text(id, out));
        out.writeInt(result.identicalCount());
        out.writeInt(result.commonCharacters());
        list(result.suspicions(), out, suspicion -> {
            text(suspicion.kind(), out);
            out.writeInt(suspicion.count());
            text(suspicion.sample(), out);
        });
    }

    static DocumentResult read(DataInput in) throws IOException {
        return new DocumentResult(
                text(in),
                text(in),
                text(in),
                text(in),
                in.readInt(),
                in.readInt(),
                in.readInt(),
                in.readInt(),
                in.readInt(),
                Verdict.values()[in.readByte()],
                count(in.readInt()),
                rate(in),
                rate(in),
                in.readBoolean()
                        ? Optional.of(new LargestSource(text(in), in.readInt(), in.readBoolean()))
                        : Optional.empty(),
                list(in, () -> source(in)),
                in.readInt(),
                list(in, () -> text(in)),
                in.readInt(),
                in.readInt(),
                list(in, () -> new Suspicion(text(in), in.readInt(), text(in))));
    }

    private static OptionalInt count(int written) {
        return written < 0 ? OptionalInt.empty() : OptionalInt.of(written);
    }

    private static void write(SourceMatch source, DataOutput out) throws IOException {
        text(source.id(), out);
        text(source.title(), out);
        text(source.unit(), out);
        text(source.edition(), out);
        out.writeBoolean(source.own());
        out.writeInt(source.duplicated());
        out.writeInt(source.rewritten());
        list(source.passages(), out, passage -> write(passage, out));
        out.writeInt(source.passagesOmitted());
        list(source.rewrittenPassages(), out, passage -> write(passage, out));
    }

    private static SourceMatch source(DataInput in) throws IOException {
        return new SourceMatch(
                text(in),
                text(in),
                text(in),
                text(in),
                in.readBoolean(),
                in.readInt(),
                in.readInt(),
                list(in, () -> passage(in)),
                in.readInt(),
                list(in, () -> passage(in)));
    }

    private static void write(Passage passage, DataOutput out) throws IOException {
        out.writeInt(passage.start());
        out.writeInt(passage.end());
        out.writeInt(passage.sourceStart());
        out.writeInt(passage.sourceEnd());
        out.writeInt(passage.matched());
        text(passage.text(), out);
        text(passage.sourceText(), out);
        out.writeBoolean(passage.common());
    }

    private static Passage passage(DataInput in) throws IOException {
        return new Passage(
                in.readInt(),
                in.readInt(),
                in.readInt(),
                in.readInt(),
                in.readInt(),
                text(in),
                text(in),
                in.readBoolean());
    }

    private static void rate(Rate rate, DataOutput out) throws IOException {
        out.writeLong(rate.numerator());
        out.writeLong(rate.denominator());
    }

    private static Rate rate(DataInput in) throws IOException {
        return new Rate(in.readLong(), in.readLong());
    }

    private static <T> void list(List<T> values, DataOutput out, Writing<T> writing) throws IOException {
        out.writeInt(values.size());
        for (T value : values) {
            writing.write(value);
        }
    }

    private static <T> List<T> list(DataInput in, Reading<T> reading) throws IOException {
        int size = in.readInt();
        List<T> values = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            values.add(reading.read());
        }
        return values;
    }

    /** Writes a text of any length; unpaired surrogates become question marks, as in every report. */
    static void text(String text, DataOutput out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    static String text(DataInput in) throws IOException {
        byte[] bytes = new byte[in.readInt()];
        in.readFully(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
