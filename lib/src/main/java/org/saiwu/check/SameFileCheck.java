package org.saiwu.check;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.saiwu.bundle.FileChecksum;
import org.saiwu.contest.Role;
import org.saiwu.entry.EntryContents;

/**
 * {@code entries.same-file}: no file stands in two entries.
 *
 * <p>Files are told apart by size and CRC-32, which were had for nothing; where those agree, the files are opened again and their
 * SHA-256 decides.
 */
public final class SameFileCheck implements BatchCheck {
    /** Smaller files say nothing: an empty note, a one-line read-me. */
    private static final long MIN_SIZE = 64;

    private final ConcurrentLinkedQueue<Copy> copies = new ConcurrentLinkedQueue<>();

    private record Copy(
            int index, String entry, String entryPath, String file, FileChecksum checksum, boolean material) {}

    @Override
    public void take(int index, EntryResult result) {
        for (FileResult file : result.files()) {
            if (file.size() >= MIN_SIZE && file.checksum().isPresent()) {
                boolean material =
                        file.role().filter(role -> role != Role.MATERIAL).isEmpty();
                copies.add(new Copy(
                        index,
                        result.id(),
                        result.path(),
                        file.path(),
                        file.checksum().get(),
                        material));
            }
        }
    }

    @Override
    public List<Finding> finish() {
        Map<FileChecksum, List<Copy>> byChecksum =
                new TreeMap<>(Comparator.comparingLong(FileChecksum::size).thenComparingLong(FileChecksum::crc32));
        copies.forEach(copy -> byChecksum
                .computeIfAbsent(copy.checksum(), key -> new ArrayList<>())
                .add(copy));
        List<List<Copy>> groups = new ArrayList<>();
        for (List<Copy> presumed : byChecksum.values()) {
            if (presumed.stream().map(Copy::index).distinct().count() > 1) {
                groups.addAll(bySha256(presumed));
            }
        }
        return groups.stream()
                .map(SameFileCheck::sorted)
                .filter(group -> group.stream().map(Copy::index).distinct().count() > 1)
                .sorted(Comparator.comparing((List<Copy> group) -> group.get(0).index())
                        .thenComparing(group -> group.get(0).file()))
                .map(SameFileCheck::finding)
                .toList();
    }

    private static List<List<Copy>> bySha256(List<Copy> presumed) {
        Map<String, List<Copy>> groups = new TreeMap<>();
        for (Copy copy : presumed) {
            try {
                String digest = EntryContents.sha256(Path.of(copy.entryPath()), copy.file());
                groups.computeIfAbsent(digest, key -> new ArrayList<>()).add(copy);
            } catch (IOException vanished) {
                // Gone or locked since it was checked: it can't be held against anything any more, the others still
                // can.
            }
        }
        return List.copyOf(groups.values());
    }

    private static List<Copy> sorted(List<Copy> group) {
        return group.stream()
                .sorted(Comparator.comparingInt(Copy::index).thenComparing(Copy::file))
                .toList();
    }

    private static Finding finding(List<Copy> group) {
        boolean material = group.stream().allMatch(Copy::material);
        List<String> entries = group.stream().map(Copy::entry).distinct().toList();
        return Finding.of(material ? FindingKind.SAME_MATERIAL : FindingKind.SAME_FILE)
                .with("actual", entries.size())
                .with(
                        "places",
                        Value.ofTexts(group.stream()
                                .map(copy -> copy.entry() + ": " + copy.file())
                                .toList()))
                .between(entries);
    }
}
