package org.saiwu.table;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The encoding of a text file, told from its bytes: byte order mark, zero bytes of UTF-16, strict UTF-8, strict
 * GB18030.
 *
 * @param charset to decode with
 * @param skip bytes of the byte order mark
 */
record TextEncoding(Charset charset, int skip) {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final int HEAD = 4096;

    static TextEncoding of(Path file) throws IOException, TableException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD);
        }
        if (startsWith(head, 0xEF, 0xBB, 0xBF)) {
            return checked(file, new TextEncoding(StandardCharsets.UTF_8, 3));
        }
        if (startsWith(head, 0xFF, 0xFE)) {
            return checked(file, new TextEncoding(StandardCharsets.UTF_16LE, 2));
        }
        if (startsWith(head, 0xFE, 0xFF)) {
            return checked(file, new TextEncoding(StandardCharsets.UTF_16BE, 2));
        }
        int zeros = 0;
        int oddZeros = 0;
        for (int i = 0; i < head.length; i++) {
            if (head[i] == 0) {
                zeros++;
                oddZeros += i % 2;
            }
        }
        if (zeros > 0) {
            // Every line break and comma of UTF-16 text has a zero byte, always on the same side.
            if (oddZeros != 0 && oddZeros != zeros) {
                throw new TableException(file, new TableProblem.NotATable());
            }
            Charset charset = oddZeros == 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
            return checked(file, new TextEncoding(charset, 0));
        }
        long bad = firstBadByte(file, new TextEncoding(StandardCharsets.UTF_8, 0));
        if (bad < 0) {
            return new TextEncoding(StandardCharsets.UTF_8, 0);
        }
        return checked(file, new TextEncoding(GB18030, 0));
    }

    /** That encoding, once the whole file has proved to be in it. */
    static TextEncoding checked(Path file, TextEncoding encoding) throws IOException, TableException {
        long bad = firstBadByte(file, encoding);
        if (bad >= 0) {
            throw new TableException(file, new TableProblem.Undecodable(bad));
        }
        return encoding;
    }

    private static boolean startsWith(byte[] head, int... bytes) {
        if (head.length < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if ((head[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    /** The offset of the first byte that is no text; -1 when all is. */
    private static long firstBadByte(Path file, TextEncoding encoding) throws IOException {
        CharsetDecoder decoder = encoding.decoder();
        ByteBuffer bytes = ByteBuffer.allocate(1 << 16);
        CharBuffer letters = CharBuffer.allocate(1 << 16);
        long before = encoding.skip();
        try (InputStream in = Files.newInputStream(file)) {
            in.skipNBytes(encoding.skip());
            boolean ended = false;
            while (!ended) {
                int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
                ended = count < 0;
                bytes.position(bytes.position() + Math.max(count, 0)).flip();
                CoderResult result;
                do {
                    result = decoder.decode(bytes, letters.clear(), ended);
                } while (result.isOverflow());
                if (result.isError()) {
                    return before + bytes.position();
                }
                before += bytes.position();
                bytes.compact();
            }
        }
        return -1;
    }

    /** The characters of the file, behind the byte order mark. */
    Reader reader(Path file) throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        try {
            in.skipNBytes(skip);
        } catch (IOException tooShort) {
            in.close();
            throw tooShort;
        }
        return new InputStreamReader(in, decoder());
    }

    private CharsetDecoder decoder() {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }
}
