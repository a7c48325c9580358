package org.saiwu.bundle.testing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** A zip in memory: right, but for what a test sets otherwise. */
public final class ZipBuilder {
    private final List<ZipMemberBuilder> members = new ArrayList<>();
    private byte[] prefix = new byte[0];
    private boolean prefixCounted = true;
    private byte[] suffix = new byte[0];
    private byte[] comment = new byte[0];
    private boolean endWritten = true;
    private boolean directoryWritten = true;
    private boolean wide;
    private boolean saturated = true;
    private int disk;
    private OptionalInt entries = OptionalInt.empty();
    private OptionalLong directoryOffset = OptionalLong.empty();
    private OptionalInt directorySignature = OptionalInt.empty();

    /** A zip of these members. */
    public static ZipBuilder of(ZipMemberBuilder... members) {
        ZipBuilder zip = new ZipBuilder();
        for (ZipMemberBuilder member : members) {
            zip.add(member);
        }
        return zip;
    }

    public ZipBuilder add(ZipMemberBuilder member) {
        members.add(member);
        return this;
    }

    /** Adds a stored text. */
    public ZipBuilder add(String name, String content) {
        return add(ZipMemberBuilder.stored(name, content));
    }

    /** Bytes before the zip that its offsets know of. */
    public ZipBuilder prefix(byte... bytes) {
        prefix = bytes.clone();
        return this;
    }

    /** Bytes before the zip that its offsets do not know of. */
    public ZipBuilder uncountedPrefix(byte... bytes) {
        prefixCounted = false;
        return prefix(bytes);
    }

    public ZipBuilder suffix(byte... bytes) {
        suffix = bytes.clone();
        return this;
    }

    public ZipBuilder comment(byte... bytes) {
        comment = bytes.clone();
        return this;
    }

    public ZipBuilder comment(String text) {
        return comment(text.getBytes(StandardCharsets.UTF_8));
    }

    public ZipBuilder withoutEnd() {
        endWritten = false;
        return this;
    }

    public ZipBuilder withoutDirectory() {
        directoryWritten = false;
        return withoutEnd();
    }

    /** Ends with a zip64 record. */
    public ZipBuilder zip64() {
        wide = true;
        return this;
    }

    /** Ends with a zip64 record that nothing in the ordinary one points to. */
    public ZipBuilder needlessZip64() {
        saturated = false;
        return zip64();
    }

    /** Number of the volume that this is, from 0. */
    public ZipBuilder disk(int number) {
        disk = number;
        return this;
    }

    /** Number of members that the end record declares. */
    public ZipBuilder entries(int number) {
        entries = OptionalInt.of(number);
        return this;
    }

    /** Where the end record says that the directory is. */
    public ZipBuilder directoryOffset(long position) {
        directoryOffset = OptionalLong.of(position);
        return this;
    }

    /** The first four bytes of the directory. */
    public ZipBuilder directorySignature(int signature) {
        directorySignature = OptionalInt.of(signature);
        return this;
    }

    public byte[] build() {
        ZipBytes out = new ZipBytes().bytes(prefix);
        long unseen = prefixCounted ? 0 : prefix.length;
        ZipBytes directory = new ZipBytes();
        for (ZipMemberBuilder member : members) {
            directory.bytes(member.central(out.size() - unseen));
            out.bytes(member.local());
        }
        byte[] directoryBytes = directory.toByteArray();
        directorySignature.ifPresent(
                signature -> System.arraycopy(new ZipBytes().u32(signature).toByteArray(), 0, directoryBytes, 0, 4));
        long start = directoryOffset.orElse(out.size() - unseen);
        if (directoryWritten) {
            out.bytes(directoryBytes);
        }
        if (endWritten) {
            end(out, start, directoryBytes.length, entries.orElse(members.size()));
        }
        return out.bytes(suffix).toByteArray();
    }

    private void end(ZipBytes out, long start, long size, int count) {
        if (wide) {
            long position = out.size() - (prefixCounted ? 0 : prefix.length);
            out.u32(0x06064b50L).u64(44).u16(45).u16(45).u32(0).u32(0);
            out.u64(count).u64(count).u64(size).u64(start);
            out.u32(0x07064b50L).u32(0).u64(position).u32(1);
        }
        out.u32(0x06054b50L)
                .u16(disk)
                .u16(disk)
                .u16(wide && saturated ? 0xffff : count)
                .u16(wide && saturated ? 0xffff : count)
                .u32(wide && saturated ? 0xffffffffL : size)
                .u32(wide && saturated ? 0xffffffffL : start)
                .u16(comment.length)
                .bytes(comment);
    }

    /** Builds it as a file in a folder. */
    public Path write(Path folder, String fileName) throws IOException {
        return Files.write(folder.resolve(fileName), build());
    }
}
