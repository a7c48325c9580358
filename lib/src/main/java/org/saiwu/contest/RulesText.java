package org.saiwu.contest;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** The characters of a rules file: UTF-8, with or without a byte order mark, of bounded size. */
final class RulesText {
    /** Bytes; the largest built-in file has under 10,000. */
    static final int MOST_BYTES = 1 << 20;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private RulesText() {}

    static String decode(String source, byte[] content) throws ContestException {
        if (content.length > MOST_BYTES) {
            throw RulesProblems.alone(
                    source,
                    Optional.empty(),
                    RulesProblemKind.TOO_LARGE,
                    Map.of("limit", Notation.formatSize(MOST_BYTES)));
        }
        CharBuffer characters = CharBuffer.allocate(content.length);
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(content), characters, true);
        String text = withoutMark(characters.flip().toString());
        if (result.isError()) {
            throw RulesProblems.alone(
                    source, Optional.of(position(text, text.length())), RulesProblemKind.NOT_UTF8, Map.of());
        }
        return text;
    }

    /** The line and column of a place in the text, counted in UTF-16 units from 0. */
    static Position position(String text, int offset) {
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < offset; i++) {
            char character = text.charAt(i);
            boolean lineFeedFollows = i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if (character == '\n' || (character == '\r' && !lineFeedFollows)) {
                line++;
                lineStart = i + 1;
            }
        }
        return new Position(line, text.codePointCount(lineStart, offset) + 1);
    }

    private static String withoutMark(String text) {
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }
}
