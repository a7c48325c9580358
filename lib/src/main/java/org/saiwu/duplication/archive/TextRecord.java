package org.saiwu.duplication.archive;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import org.saiwu.duplication.EarlierText;
import org.saiwu.duplication.NetText;
import org.saiwu.duplication.Spans;
import org.saiwu.duplication.Text;

/** How a text is written down in the archive: what is known of it in one value, its content in another. */
final class TextRecord {

    private static final byte NARROW = 1;
    private static final byte WIDE = 2;
    private static final int NARROW_MOST = 0xFF;

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

    /**
     * Writes a text as Java holds it: a byte a character if that is enough for all of them, two otherwise.
     *
     * <p>Coding Chinese of this length shorter takes a third of the time of adding and saves a tenth of the space.
     */
    static byte[] content(String content) {
        boolean narrow = content.chars().allMatch(unit -> unit <= NARROW_MOST);
        byte[] plain = content.getBytes(narrow ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_16BE);
        byte[] bytes = new byte[plain.length + 1];
        bytes[0] = narrow ? NARROW : WIDE;
        System.arraycopy(plain, 0, bytes, 1, plain.length);
        return bytes;
    }

    static String content(byte[] bytes, int offset, int length) throws IOException {
        if (length == 0 || bytes[offset] != NARROW && bytes[offset] != WIDE) {
            throw new IOException("a text that is not in a known form");
        }
        return new String(
                bytes,
                offset + 1,
                length - 1,
                bytes[offset] == NARROW ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_16BE);
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
