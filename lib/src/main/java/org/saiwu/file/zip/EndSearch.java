package org.saiwu.file.zip;

import static org.saiwu.file.zip.LittleEndian.u16;
import static org.saiwu.file.zip.LittleEndian.u32;
import static org.saiwu.file.zip.LittleEndian.u64;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Looks for the end of the central directory (APPNOTE 4.3.14 to 4.3.16) from the end of a file backwards.
 *
 * <p>A signature alone proves nothing, since a comment or a member can contain one: a record counts only when a central
 * directory lies where it says, or right before it, and when it is not that of a zip inside: a document stored whole in a zip
 * that was cut off has such a record of its own.
 */
public final class EndSearch {
    static final int LENGTH = 22;
    private static final long SIGNATURE = 0x06054b50L;
    private static final long WIDE_SIGNATURE = 0x06064b50L;
    private static final long WIDE_LOCATOR_SIGNATURE = 0x07064b50L;
    private static final long ARCHIVE_EXTRA_SIGNATURE = 0x08064b50L;
    private static final int LONGEST_COMMENT = 0xffff;
    /** How far from the end we look when nothing is found where the format demands it: other bytes were added behind. */
    private static final int LONGEST_TAIL = 1 << 20;
    /** A file full of signatures must not cost a read each. */
    private static final int MOST_CANDIDATES = 1_000;

    private final FileBytes file;
    private final int maxMembers;
    private Optional<LocalWalk> walk = Optional.empty();
    private final List<EndOfDirectory> found = new ArrayList<>();
    private OptionalLong volumes = OptionalLong.empty();
    private boolean broken;

    /** Searches a file; a zip has {@code maxMembers} members at most, as far as anybody wants to know. */
    public EndSearch(FileBytes file, int maxMembers) throws IOException {
        this.file = file;
        this.maxMembers = maxMembers;
        search(LENGTH + LONGEST_COMMENT, 0);
        if (found.isEmpty() && volumes.isEmpty()) {
            search(LONGEST_TAIL, LENGTH + LONGEST_COMMENT);
        }
    }

    /** The record that counts: the last whose comment ends with the file, else the last. */
    public Optional<EndOfDirectory> best() {
        return found.stream().filter(this::endsWithFile).findFirst().or(() -> found.stream()
                .findFirst());
    }

    /** Another record that some reader may follow instead of the best. */
    public Optional<EndOfDirectory> rival() {
        return best().flatMap(best -> found.stream()
                .filter(other -> other != best)
                .filter(other -> other.position() > best.position() || endsWithFile(other))
                .findFirst());
    }

    /** Number of volumes, of which this is the last, when a record says that there are several. */
    public OptionalLong volumes() {
        return volumes;
    }

    /** Whether there was a record that ends with the file but has no directory. */
    public boolean broken() {
        return broken;
    }

    /** The local headers met from the start of the file on, walked once when first asked for. */
    public LocalWalk walk() throws IOException {
        if (walk.isEmpty()) {
            walk = Optional.of(LocalWalk.ofFile(file, maxMembers));
        }
        return walk.get();
    }

    private boolean endsWithFile(EndOfDirectory end) {
        return end.end() == file.size();
    }

    private void search(int length, int skipped) throws IOException {
        long start = Math.max(0, file.size() - length);
        byte[] tail = file.read(start, length);
        int candidates = 0;
        int last = tail.length - LENGTH - (skipped == 0 ? 0 : skipped - LENGTH + 1);
        for (int at = last; at >= 0 && candidates < MOST_CANDIDATES; at--) {
            if (tail[at] == 'P' && u32(tail, at) == SIGNATURE) {
                candidates++;
                consider(tail, at, start + at);
            }
        }
    }

    private void consider(byte[] tail, int at, long position) throws IOException {
        int disk = u16(tail, at + 4);
        int directoryDisk = u16(tail, at + 6);
        int entriesHere = u16(tail, at + 8);
        long entries = u16(tail, at + 10);
        long size = u32(tail, at + 12);
        long offset = u32(tail, at + 16);
        long end = position + LENGTH + u16(tail, at + 20);
        boolean wide = false;
        long directoryEnd = position;
        boolean encrypted = false;
        boolean saturated = entries == 0xffff || size == 0xffffffffL || offset == 0xffffffffL || disk == 0xffff;
        Optional<Wide> record = wideBefore(position);
        if (record.isPresent()) {
            // Info-ZIP writes one where none is needed: the directory ends before it all the same.
            directoryEnd = record.get().position;
        }
        if (record.isPresent() && saturated) {
            Wide values = record.get();
            wide = true;
            entries = values.entries;
            size = values.size;
            offset = values.offset;
            encrypted = values.encrypted;
            if (values.disk != 0 || values.directoryDisk != 0) {
                considerVolumes((int) values.disk, end);
                return;
            }
        } else if (disk != 0 || directoryDisk != 0 || entriesHere != entries) {
            considerVolumes(disk, end);
            return;
        }
        Optional<EndOfDirectory> match = locate(position, end, directoryEnd, offset, size, entries, wide, encrypted);
        if (match.isPresent() && isInside(match.get())) {
            return;
        }
        match.ifPresent(found::add);
        broken |= match.isEmpty() && end == file.size();
    }

    private void considerVolumes(int disk, long end) {
        if (end == file.size() && disk < 0xffff) {
            volumes = OptionalLong.of(disk + 1L);
        }
    }

    private Optional<EndOfDirectory> locate(
            long position,
            long end,
            long directoryEnd,
            long offset,
            long size,
            long entries,
            boolean wide,
            boolean encrypted)
            throws IOException {
        if (size > directoryEnd) {
            return Optional.empty();
        }
        long before = directoryEnd - size;
        if (size == 0) {
            // Nothing to check it by, so it must be exactly where it says.
            return entries == 0 && offset == before
                    ? Optional.of(new EndOfDirectory(position, end, new ByteRange(before, 0), 0, 0, wide, 0, encrypted))
                    : Optional.empty();
        }
        // Right before the record comes first: that is where bytes put before the zip have moved it.
        for (long start : new long[] {before, offset}) {
            long signature = start < directoryEnd ? signatureAt(start) : 0;
            if (signature == CentralDirectory.SIGNATURE || signature == ARCHIVE_EXTRA_SIGNATURE || encrypted) {
                return Optional.of(new EndOfDirectory(
                        position,
                        end,
                        // When the size is off, the headers themselves show where they end.
                        new ByteRange(start, directoryEnd - start),
                        size,
                        entries,
                        wide,
                        start - offset,
                        encrypted || signature == ARCHIVE_EXTRA_SIGNATURE));
            }
        }
        return Optional.empty();
    }

    /** Whether the record is that of a zip which begins among the members of this one, with its first member where its directory says. */
    private boolean isInside(EndOfDirectory end) throws IOException {
        if (end.shift() <= 0 || end.encrypted() || end.entries() == 0 || !walk().covers(end.shift())) {
            return false;
        }
        byte[] header = file.read(end.directory().offset(), CentralDirectory.HEADER_LENGTH);
        return header.length == CentralDirectory.HEADER_LENGTH
                && signatureAt(end.shift() + u32(header, 42)) == LocalHeader.SIGNATURE;
    }

    private long signatureAt(long position) throws IOException {
        byte[] bytes = file.read(position, 4);
        return bytes.length < 4 ? 0 : u32(bytes, 0);
    }

    private record Wide(
            long position, long disk, long directoryDisk, long entries, long size, long offset, boolean encrypted) {}

    private Optional<Wide> wideBefore(long position) throws IOException {
        if (position < 20) {
            return Optional.empty();
        }
        byte[] locator = file.read(position - 20, 20);
        if (locator.length < 20 || u32(locator, 0) != WIDE_LOCATOR_SIGNATURE) {
            return Optional.empty();
        }
        // The stated place, or right before the locator when other bytes were put before the zip.
        for (long start : new long[] {u64(locator, 8), position - 20 - 56}) {
            byte[] record = start < 0 || start > position - 76 ? new byte[0] : file.read(start, 84);
            if (record.length >= 56 && u32(record, 0) == WIDE_SIGNATURE) {
                // Version 2 of the record carries the algorithm by which the directory is encrypted.
                boolean encrypted = u64(record, 4) >= 72 && record.length >= 84 && u16(record, 76) != 0;
                return Optional.of(new Wide(
                        start,
                        u32(record, 16),
                        u32(record, 20),
                        u64(record, 32),
                        u64(record, 40),
                        u64(record, 48),
                        encrypted));
            }
        }
        return Optional.empty();
    }
}
