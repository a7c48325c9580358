package org.saiwu.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/**
 * Writes zips: names in UTF-8 with the flag, members in the order of their names, one fixed time, so that the same sources give the same bytes.
 */
public final class BundleWriter {
    /** A month after the earliest that the format knows, so that no zone's arithmetic falls before it. */
    private static final LocalDateTime FIXED_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private static final int COPY_BUFFER = 1 << 17;

    private BundleWriter() {}

    /**
     * Writes {@code target} anew: aside first, read back and verified, then moved into place.
     *
     * @throws IllegalArgumentException when a name is one that reading would report (absolute, climbing, reserved, twice ...)
     * @throws BundleUnreadableException when what was read back is not what was written; the target is as it was
     * @throws IOException when a source can't be read or the target can't be written; the target is as it was
     */
    public static void write(Path target, List<BundleSource> sources) throws IOException {
        List<BundleSource> sorted = sources.stream()
                .sorted(Comparator.comparing(BundleSource::name))
                .toList();
        List<BundleProblem> problems =
                NameRules.inspect(sorted.stream().map(BundleSource::name).toList(), ZipLimits.defaults());
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(problems.get(0).toString());
        }
        Path place = target.toAbsolutePath();
        Path aside = place.resolveSibling(String.format(
                Locale.ROOT,
                ".%s.%08x.part",
                target.getFileName(),
                ThreadLocalRandom.current().nextInt()));
        try {
            writeAside(aside, sorted);
            verify(aside);
            move(aside, place);
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    private static void writeAside(Path aside, List<BundleSource> sources) throws IOException {
        byte[] buffer = new byte[COPY_BUFFER];
        try (FileChannel channel = FileChannel.open(
                        aside, StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE);
                ZipArchiveOutputStream zip = new ZipArchiveOutputStream(channel)) {
            zip.setEncoding("UTF-8");
            zip.setUseLanguageEncodingFlag(true);
            zip.setCreateUnicodeExtraFields(ZipArchiveOutputStream.UnicodeExtraFieldPolicy.NEVER);
            zip.setUseZip64(Zip64Mode.AsNeeded);
            zip.setLevel(Deflater.DEFAULT_COMPRESSION);
            for (BundleSource source : sources) {
                add(zip, source, buffer);
            }
        }
    }

    private static void add(ZipArchiveOutputStream zip, BundleSource source, byte[] buffer) throws IOException {
        ZipArchiveEntry entry = new ZipArchiveEntry(source.name());
        entry.setTimeLocal(FIXED_TIME);
        entry.setMethod(
                switch (source.storage()) {
                    case STORED -> ZipEntry.STORED;
                    case DEFLATED -> ZipEntry.DEFLATED;
                });
        zip.putArchiveEntry(entry);
        try (InputStream content = source.content().open()) {
            for (int count = content.read(buffer); count >= 0; count = content.read(buffer)) {
                zip.write(buffer, 0, count);
            }
        }
        zip.closeArchiveEntry();
    }

    private static void verify(Path aside) throws IOException {
        try (ZipBundle bundle = ZipBundle.open(aside, ZipLimits.defaults().withMaxTotalBytes(Long.MAX_VALUE))) {
            for (BundleMember member : bundle.members()) {
                Verification verification = bundle.verify(member);
                if (!verification.intact()) {
                    throw new BundleUnreadableException(verification.problems().get(0));
                }
            }
        }
    }

    private static void move(Path aside, Path target) throws IOException {
        try {
            Files.move(aside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(aside, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
