package org.saiwu.duplication.archive;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.saiwu.duplication.EarlierText;
import org.saiwu.duplication.NetText;
import org.saiwu.duplication.Spans;
import org.saiwu.duplication.Text;

/** How a text is written down in the archive: what is known of it in one value, its content, compressed, in another. */
final class TextRecord {

    private static final int MOST_CHARACTERS = 1 << 26;
    private static final int LEVEL = 1;

    private TextRecord() {}

    /** What is known of a text, and what was taken out of it. */
    record About(ArchivedText text, Set<String> owners, Spans removed) {
        EarlierText with(String content) {
            return new EarlierText(text.id(), text.title(), text.unit(), text.edition(), owners, content, removed);
        }
    }

    static byte[] about(Text text, String edition, NetText net) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(128);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            write(out, text.id());
            write(out, text.title());
            write(out, text.unit());
            write(out, edition);
            out.writeInt(net.length());
            out.writeInt(text.owners().size());
            for (String owner : text.owners()) {
                write(out, owner);
            }
            out.writeInt(net.removed().count());
            for (int i = 0; i < net.removed().count(); i++) {
                out.writeInt(net.removed().start(i));
                out.writeInt(net.removed().end(i));
            }
        }
        return bytes.toByteArray();
    }

    static About about(byte[] bytes, int offset, int length) throws IOException {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes, offset, length))) {
            String id = read(in);
            String title = read(in);
            String unit = read(in);
            String edition = read(in);
            int characters = in.readInt();
            Set<String> owners = new TreeSet<>();
            for (int i = in.readInt(); i > 0; i--) {
                owners.add(read(in));
            }
            Spans.Builder removed = new Spans.Builder();
            for (int i = in.readInt(); i > 0; i--) {
                removed.add(in.readInt(), in.readInt());
            }
            return new About(new ArchivedText(id, title, unit, edition, characters), owners, removed.build());
        }
    }

    /** Compresses a text; two bytes a character, which is shorter than UTF-8 for Chinese. */
    static byte[] compress(String content, Deflater deflater) {
        byte[] plain = content.getBytes(StandardCharsets.UTF_16BE);
        deflater.reset();
        deflater.setInput(plain);
        deflater.finish();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(plain.length / 2 + 64);
        for (int shift = 24; shift >= 0; shift -= 8) {
            bytes.write(plain.length >>> shift);
        }
        byte[] buffer = new byte[8192];
        while (!deflater.finished()) {
            bytes.write(buffer, 0, deflater.deflate(buffer));
        }
        return bytes.toByteArray();
    }

    static String expand(byte[] bytes, int offset, int length) throws IOException {
        Inflater inflater = new Inflater(true);
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes, offset, length))) {
            int size = in.readInt();
            if (size < 0 || size > MOST_CHARACTERS) {
                throw new IOException("a text of " + size + " bytes");
            }
            byte[] plain = new byte[size];
            inflater.setInput(bytes, offset + 4, length - 4);
            int done = 0;
            while (done < size) {
                int now = inflater.inflate(plain, done, size - done);
                if (now == 0) {
                    throw new IOException("a text ends early");
                }
                done += now;
            }
            return new String(plain, StandardCharsets.UTF_16BE);
        } catch (DataFormatException e) {
            throw new IOException("a text can't be expanded", e);
        } finally {
            inflater.end();
        }
    }

    static Deflater deflater() {
        Deflater deflater = new Deflater(LEVEL, true);
        // Looking for repeats takes two thirds of the time and saves a fortieth of the space: so short a text has few.
        deflater.setStrategy(Deflater.HUFFMAN_ONLY);
        return deflater;
    }

    private static void write(DataOutputStream out, String value) throws IOException {
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String read(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > in.available()) {
            throw new IOException("a value of " + length + " bytes");
        }
        return new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }
}
