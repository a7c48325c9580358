package org.saiwu.examples;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.saiwu.bundle.testing.ZipMemberBuilder;

/** The traditional encryption of zips (PKWARE APPNOTE 6.1), which most programs still use when asked for a password. */
final class ZipPassword {
    private static final int FLAG_ENCRYPTED = 1;
    private static final int HEADER = 12;

    private int key0 = 0x12345678;
    private int key1 = 0x23456789;
    private int key2 = 0x34567890;

    private ZipPassword(String password) {
        for (byte character : password.getBytes(StandardCharsets.US_ASCII)) {
            update(character);
        }
    }

    /** A member that opens with the password only. */
    static ZipMemberBuilder member(String name, byte[] content, String password) {
        ZipPassword keys = new ZipPassword(password);
        byte[] plain = new byte[HEADER + content.length];
        Arrays.fill(plain, 0, HEADER - 1, (byte) name.length());
        plain[HEADER - 1] = (byte) (ZipMemberBuilder.checksum(content) >>> 24);
        System.arraycopy(content, 0, plain, HEADER, content.length);
        for (int i = 0; i < plain.length; i++) {
            byte clear = plain[i];
            plain[i] ^= keys.next();
            keys.update(clear);
        }
        return ZipMemberBuilder.stored(name, content).packed(plain).flag(FLAG_ENCRYPTED);
    }

    private byte next() {
        int word = key2 & 0xffff | 2;
        return (byte) (word * (word ^ 1) >>> 8);
    }

    private void update(byte clear) {
        key0 = crc(key0, clear);
        key1 = (key1 + (key0 & 0xff)) * 134775813 + 1;
        key2 = crc(key2, (byte) (key1 >>> 24));
    }

    private static int crc(int value, byte next) {
        int crc = value ^ next & 0xff;
        for (int bit = 0; bit < 8; bit++) {
            crc = crc >>> 1 ^ ((crc & 1) == 0 ? 0 : 0xedb88320);
        }
        return crc;
    }
}
