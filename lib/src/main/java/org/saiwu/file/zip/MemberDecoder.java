package org.saiwu.file.zip;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.deflate64.Deflate64CompressorInputStream;
import org.saiwu.file.ArrayStream;

/** Undoes the compression of one member, keeping apart what the disk and what the content did wrong. */
public final class MemberDecoder extends ArrayStream {
    private static final int BUFFER = 1 << 16;

    /** The compressed bytes make no sense. */
    public static final class MalformedDataException extends IOException {
        private static final long serialVersionUID = 1L;

        MalformedDataException(Exception cause) {
            super(cause);
        }
    }

    private final RangeStream source;
    private final int method;
    /** Holds memory outside of the heap, so only where it is needed. */
    private final Optional<Inflater> inflater;

    private InputStream decoded = InputStream.nullInputStream();
    private boolean started;

    /** Decodes the bytes of a range by a readable {@link ZipMethod}. */
    public MemberDecoder(FileBytes file, ByteRange range, int method) {
        this.source = new RangeStream(file, range);
        this.method = method;
        this.inflater = method == ZipMethod.DEFLATED ? Optional.of(new Inflater(true)) : Optional.empty();
    }

    /** Reads some decoded bytes; -1 at their end. Bytes that make no sense are a {@link MalformedDataException}. */
    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (method == ZipMethod.STORED) {
            return source.read(target, offset, length);
        }
        try {
            if (!started) {
                started = true;
                decoded = start();
            }
            return decoded.read(target, offset, length);
        } catch (IOException | RuntimeException e) {
            // Decoders answer malformed data with either; the disk's own failures went through the source.
            if (source.failure().isPresent()) {
                throw source.failure().get();
            }
            throw new MalformedDataException(e);
        }
    }

    /** Compressed bytes behind the end of the data; 0 for methods that cannot tell. */
    public long unused() {
        return switch (method) {
            case ZipMethod.STORED -> source.left();
            case ZipMethod.DEFLATED ->
                source.left() + inflater.map(Inflater::getRemaining).orElse(0);
            default -> 0;
        };
    }

    @Override
    public void close() throws IOException {
        inflater.ifPresent(Inflater::end);
        decoded.close();
    }

    private InputStream start() throws IOException {
        return switch (method) {
            case ZipMethod.DEFLATED -> new InflaterInputStream(source, inflater.orElseThrow(), BUFFER);
            // These two ask for one byte at a time: without a buffer each byte would be a read from the disk.
            case ZipMethod.DEFLATE64 -> new Deflate64CompressorInputStream(new BufferedInputStream(source, BUFFER));
            case ZipMethod.BZIP2 -> new BZip2CompressorInputStream(new BufferedInputStream(source, BUFFER));
            default -> throw new IllegalStateException("method " + method);
        };
    }
}
