package org.saiwu.media.engine;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The way parent and child talk: a length of four bytes, then so much UTF-8 text. Lengths are bounded on both sides. */
public final class Frames {

    /** Most bytes of a frame; an answer on a file of 1,000 streams fits. */
    public static final int LIMIT = 4 * 1024 * 1024;

    /** First line of the frame by which a child says that it is ready. */
    public static final String READY = "ready";

    /** First line of an answer with values. */
    public static final String FOUND = "found";

    /** First line of an answer that the source can't be read; next an error number, then a sentence. */
    public static final String UNREADABLE = "unreadable";

    /** First line of an answer that the child itself does not work; next a sentence. */
    public static final String BROKEN = "broken";

    private Frames() {}

    /** Writes a frame and flushes. */
    public static void write(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (bytes.length > LIMIT) {
            throw new IOException("a frame of " + bytes.length + " bytes");
        }
        out.writeInt(bytes.length);
        out.write(bytes);
        out.flush();
    }

    /**
     * Reads a frame; empty if the stream ended before it.
     *
     * @throws BadFrameException if what comes is no frame
     */
    public static Optional<String> read(DataInputStream in) throws IOException {
        int length;
        try {
            length = in.readInt();
        } catch (EOFException ended) {
            return Optional.empty();
        }
        if (length < 0 || length > LIMIT) {
            throw new BadFrameException("a frame of " + Integer.toUnsignedString(length) + " bytes");
        }
        // Read as it comes, so that a false length costs no memory.
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            return Optional.empty();
        }
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(java.nio.ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException notText) {
            throw new BadFrameException("a frame that is not UTF-8");
        }
    }

    /** Something came that is no frame. */
    public static final class BadFrameException extends IOException {
        private static final long serialVersionUID = 1L;

        BadFrameException(String message) {
            super(message);
        }
    }
}
