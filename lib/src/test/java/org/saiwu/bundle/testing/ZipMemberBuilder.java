package org.saiwu.bundle.testing;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** One member of a {@link ZipBuilder}: right in all it says, but for what a test sets otherwise. */
public final class ZipMemberBuilder {
    private static final int FLAG_DESCRIPTOR = 1 << 3;
    private static final int FLAG_UTF8 = 1 << 11;
    private static final long SATURATED = 0xffffffffL;

    private byte[] name;
    private Optional<byte[]> localName = Optional.empty();
    private byte[] packed;
    private int flags;
    private OptionalInt localFlags = OptionalInt.empty();
    private int method;
    private OptionalInt localMethod = OptionalInt.empty();
    private long crc32;
    private OptionalLong localCrc32 = OptionalLong.empty();
    private long size;
    private OptionalLong localSize = OptionalLong.empty();
    private OptionalLong compressedSize = OptionalLong.empty();
    private OptionalLong localCompressedSize = OptionalLong.empty();
    private OptionalLong offset = OptionalLong.empty();
    private byte[] extra = new byte[0];
    private int madeBy = 20;
    private long attributes;
    private long time = 0x5aef_7c80L;
    private boolean descriptor;
    private boolean wide;

    private ZipMemberBuilder(byte[] name, byte[] content) {
        this.name = name;
        this.packed = content.clone();
        this.size = content.length;
        this.crc32 = checksum(content);
    }

    /** A stored member; a name outside ASCII is UTF-8 with its flag. */
    public static ZipMemberBuilder stored(String name, byte[] content) {
        byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
        ZipMemberBuilder member = new ZipMemberBuilder(bytes, content);
        member.flags = bytes.length == name.length() ? 0 : FLAG_UTF8;
        return member;
    }

    public static ZipMemberBuilder stored(String name, String content) {
        return stored(name, content.getBytes(StandardCharsets.UTF_8));
    }

    public static ZipMemberBuilder deflated(String name, byte[] content) {
        ZipMemberBuilder member = stored(name, content);
        member.method = 8;
        member.packed = deflate(content);
        return member;
    }

    /** Raw bytes of the name, without the UTF-8 flag. */
    public ZipMemberBuilder rawName(byte... bytes) {
        name = bytes.clone();
        flags &= ~FLAG_UTF8;
        return this;
    }

    public ZipMemberBuilder nameIn(Charset charset, String text) {
        return rawName(text.getBytes(charset));
    }

    public ZipMemberBuilder localName(String text) {
        localName = Optional.of(text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** Sets bits of both headers. */
    public ZipMemberBuilder flag(int bits) {
        flags |= bits;
        return this;
    }

    public ZipMemberBuilder utf8Flag() {
        return flag(FLAG_UTF8);
    }

    public ZipMemberBuilder localFlags(int bits) {
        localFlags = OptionalInt.of(bits);
        return this;
    }

    public ZipMemberBuilder method(int code) {
        method = code;
        return this;
    }

    public ZipMemberBuilder localMethod(int code) {
        localMethod = OptionalInt.of(code);
        return this;
    }

    /** The bytes in the zip, whatever they inflate to. */
    public ZipMemberBuilder packed(byte... bytes) {
        packed = bytes.clone();
        return this;
    }

    public ZipMemberBuilder crc32(long value) {
        crc32 = value;
        return this;
    }

    public ZipMemberBuilder localCrc32(long value) {
        localCrc32 = OptionalLong.of(value);
        return this;
    }

    public ZipMemberBuilder size(long bytes) {
        size = bytes;
        return this;
    }

    public ZipMemberBuilder localSize(long bytes) {
        localSize = OptionalLong.of(bytes);
        return this;
    }

    public ZipMemberBuilder compressedSize(long bytes) {
        compressedSize = OptionalLong.of(bytes);
        return this;
    }

    public ZipMemberBuilder localCompressedSize(long bytes) {
        localCompressedSize = OptionalLong.of(bytes);
        return this;
    }

    /** Where the central header says that the local header is. */
    public ZipMemberBuilder offset(long position) {
        offset = OptionalLong.of(position);
        return this;
    }

    /** Adds an extra field to both headers. */
    public ZipMemberBuilder extra(int id, byte... data) {
        extra = new ZipBytes().bytes(extra).u16(id).u16(data.length).bytes(data).toByteArray();
        return this;
    }

    /** Adds the Unicode path extra field with the checksum of the given raw name. */
    public ZipMemberBuilder unicodePath(String text, byte... rawName) {
        return extra(
                0x7075,
                new ZipBytes()
                        .u8(1)
                        .u32(checksum(rawName))
                        .bytes(text.getBytes(StandardCharsets.UTF_8))
                        .toByteArray());
    }

    public ZipMemberBuilder unixMode(int mode) {
        madeBy = 3 << 8 | 20;
        attributes = (long) mode << 16;
        return this;
    }

    /** DOS date in the upper, time in the lower 16 bits. */
    public ZipMemberBuilder time(long dos) {
        time = dos;
        return this;
    }

    /** Sizes and checksum behind the data, zeros before it. */
    public ZipMemberBuilder descriptor() {
        descriptor = true;
        return flag(FLAG_DESCRIPTOR);
    }

    /** Sizes and offset in zip64 extra fields. */
    public ZipMemberBuilder zip64() {
        wide = true;
        return this;
    }

    byte[] local() {
        long ownSize = localSize.orElse(descriptor ? 0 : size);
        long ownCompressed = localCompressedSize.orElse(descriptor ? 0 : compressedSize.orElse(packed.length));
        byte[] fields = extra;
        if (wide) {
            fields = new ZipBytes()
                    .u16(1)
                    .u16(16)
                    .u64(ownSize)
                    .u64(ownCompressed)
                    .bytes(extra)
                    .toByteArray();
        }
        byte[] ownName = localName.orElse(name);
        ZipBytes bytes = new ZipBytes()
                .u32(0x04034b50L)
                .u16(wide ? 45 : 20)
                .u16(localFlags.orElse(flags))
                .u16(localMethod.orElse(method))
                .u32(time)
                .u32(localCrc32.orElse(descriptor ? 0 : crc32))
                .u32(wide ? SATURATED : ownCompressed)
                .u32(wide ? SATURATED : ownSize)
                .u16(ownName.length)
                .u16(fields.length)
                .bytes(ownName)
                .bytes(fields)
                .bytes(packed);
        if (descriptor) {
            bytes.u32(0x08074b50L).u32(crc32);
            if (wide) {
                bytes.u64(packed.length).u64(size);
            } else {
                bytes.u32(packed.length).u32(size);
            }
        }
        return bytes.toByteArray();
    }

    byte[] central(long position) {
        long compressed = compressedSize.orElse(packed.length);
        long place = offset.orElse(position);
        byte[] fields = extra;
        if (wide) {
            fields = new ZipBytes()
                    .u16(1)
                    .u16(24)
                    .u64(size)
                    .u64(compressed)
                    .u64(place)
                    .bytes(extra)
                    .toByteArray();
        }
        return new ZipBytes()
                .u32(0x02014b50L)
                .u16(madeBy)
                .u16(wide ? 45 : 20)
                .u16(flags)
                .u16(method)
                .u32(time)
                .u32(crc32)
                .u32(wide ? SATURATED : compressed)
                .u32(wide ? SATURATED : size)
                .u16(name.length)
                .u16(fields.length)
                .u16(0)
                .u16(0)
                .u16(0)
                .u32(attributes)
                .u32(wide ? SATURATED : place)
                .bytes(name)
                .bytes(fields)
                .toByteArray();
    }

    /** The raw deflate stream of some bytes. */
    public static byte[] deflate(byte... content) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        deflater.setInput(content);
        deflater.finish();
        byte[] buffer = new byte[content.length + content.length / 1000 + 64];
        int length = deflater.deflate(buffer);
        deflater.end();
        return Arrays.copyOf(buffer, length);
    }

    public static long checksum(byte... content) {
        CRC32 crc = new CRC32();
        crc.update(content);
        return crc.getValue();
    }
}
