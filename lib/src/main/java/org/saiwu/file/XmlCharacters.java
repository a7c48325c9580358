package org.saiwu.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decodes XML in the charset that its first bytes tell or its declaration names, UTF-8 otherwise.
 *
 * <p>The JDK's own decoder of XML prints to standard error where bytes are malformed. This one only throws a
 * {@link java.nio.charset.CharacterCodingException}.
 */
final class XmlCharacters {
    private static final int LONGEST_DECLARATION = 200;
    private static final Pattern DECLARED =
            Pattern.compile("\\A<\\?xml\\s[^>]*?\\bencoding\\s*=\\s*[\"']([A-Za-z][A-Za-z0-9._-]*)[\"']");

    private XmlCharacters() {}

    /** The characters of an XML stream, which are read from its start; closing the reader closes the stream. */
    static Reader of(InputStream stream) throws IOException {
        PushbackInputStream in = new PushbackInputStream(stream, LONGEST_DECLARATION);
        byte[] head = in.readNBytes(LONGEST_DECLARATION);
        int mark = startsWith(head, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        in.unread(head, mark, head.length - mark);
        return new InputStreamReader(
                in,
                charset(head, mark)
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    private static Charset charset(byte[] head, int mark) {
        if (startsWith(head, 0xFE, 0xFF) || startsWith(head, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16;
        }
        if (startsWith(head, 0, '<')) {
            return StandardCharsets.UTF_16BE;
        }
        if (startsWith(head, '<', 0)) {
            return StandardCharsets.UTF_16LE;
        }
        return mark > 0 ? StandardCharsets.UTF_8 : declared(new String(head, StandardCharsets.ISO_8859_1));
    }

    private static Charset declared(String head) {
        Matcher declared = DECLARED.matcher(head);
        if (!declared.find()) {
            return StandardCharsets.UTF_8;
        }
        try {
            Charset charset = Charset.isSupported(declared.group(1))
                    ? Charset.forName(declared.group(1))
                    : StandardCharsets.UTF_8;
            // What can be read byte by byte up to here is in none of two or four bytes a character.
            return charset.canEncode() && "<".getBytes(charset).length == 1 ? charset : StandardCharsets.UTF_8;
        } catch (IllegalCharsetNameException noName) {
            return StandardCharsets.UTF_8;
        }
    }

    private static boolean startsWith(byte[] head, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (i >= head.length || (head[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
