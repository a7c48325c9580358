package org.saiwu.examples;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.saiwu.bundle.testing.ZipMemberBuilder;

/** A RAR 5 archive of stored files (https://www.rarlab.com/technote.htm), since no free program writes one. */
final class RarArchive {
    private static final byte[] SIGNATURE = {'R', 'a', 'r', '!', 0x1a, 7, 1, 0};
    private static final int MAIN = 1;
    private static final int FILE = 2;
    private static final int END = 5;
    private static final int FLAG_DATA = 2;
    private static final int FLAG_CHECKSUM = 4;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private RarArchive() {}

    static byte[] of(Map<String, byte[]> files) {
        RarArchive archive = new RarArchive();
        archive.out.writeBytes(SIGNATURE);
        archive.block(numbers(MAIN, 0, 0));
        files.forEach(archive::file);
        archive.block(numbers(END, 0, 0));
        return archive.out.toByteArray();
    }

    private void file(String name, byte[] content) {
        byte[] nameBytes = name.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream header = new ByteArrayOutputStream();
        header.writeBytes(numbers(FILE, FLAG_DATA, content.length, FLAG_CHECKSUM, content.length, 0x20));
        header.writeBytes(fourBytes(ZipMemberBuilder.checksum(content)));
        header.writeBytes(numbers(0, 0, nameBytes.length));
        header.writeBytes(nameBytes);
        block(header.toByteArray());
        out.writeBytes(content);
    }

    private void block(byte[] header) {
        ByteArrayOutputStream sized = new ByteArrayOutputStream();
        sized.writeBytes(numbers(header.length));
        sized.writeBytes(header);
        out.writeBytes(fourBytes(ZipMemberBuilder.checksum(sized.toByteArray())));
        out.writeBytes(sized.toByteArray());
    }

    /** Numbers of seven bits a byte, the lowest first. */
    private static byte[] numbers(long... values) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (long value : values) {
            long rest = value;
            while (rest > 0x7f) {
                bytes.write((int) (rest & 0x7f | 0x80));
                rest >>>= 7;
            }
            bytes.write((int) rest);
        }
        return bytes.toByteArray();
    }

    private static byte[] fourBytes(long value) {
        return new byte[] {(byte) value, (byte) (value >> 8), (byte) (value >> 16), (byte) (value >> 24)};
    }
}
