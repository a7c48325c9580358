package org.saiwu.file.zip;

/** Compression methods of zips by their numbers (APPNOTE 4.4.5). */
public final class ZipMethod {
    /** Not compressed. */
    public static final int STORED = 0;

    static final int DEFLATED = 8;
    static final int DEFLATE64 = 9;
    static final int BZIP2 = 12;
    /** Encrypted by WinZip; the method below is in an extra field. */
    public static final int AES = 99;

    private ZipMethod() {}

    /** Whether members of this method can be read. */
    public static boolean readable(int code) {
        return code == STORED || code == DEFLATED || code == DEFLATE64 || code == BZIP2;
    }

    /** The usual name, or the number where there is none. */
    public static String name(int code) {
        return switch (code) {
            case STORED -> "stored";
            case 1 -> "shrunk";
            case 2, 3, 4, 5 -> "reduced";
            case 6 -> "imploded";
            case DEFLATED -> "deflated";
            case DEFLATE64 -> "Deflate64";
            case 10 -> "PKWARE DCL";
            case BZIP2 -> "bzip2";
            case 14 -> "LZMA";
            case 18 -> "IBM TERSE";
            case 19 -> "IBM LZ77";
            case 20, 93 -> "Zstandard";
            case 94 -> "MP3";
            case 95 -> "XZ";
            case 96 -> "JPEG";
            case 97 -> "WavPack";
            case 98 -> "PPMd";
            case AES -> "AES";
            default -> Integer.toString(code);
        };
    }
}
