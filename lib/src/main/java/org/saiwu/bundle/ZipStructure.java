package org.saiwu.bundle;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.saiwu.file.zip.ByteRange;
import org.saiwu.file.zip.CentralDirectory;
import org.saiwu.file.zip.EndOfDirectory;
import org.saiwu.file.zip.EndSearch;
import org.saiwu.file.zip.FileBytes;
import org.saiwu.file.zip.LocalWalk;
import org.saiwu.file.zip.RawHeader;

/**
 * The headers of a zip, wherever they could be found, and what is wrong with the file as a whole.
 *
 * @param headers as in the central directory, or from local headers where there is none
 * @param membersEnd position before which all data of members must end
 * @param incomplete whether bytes of the zip are missing and the log says so
 */
record ZipStructure(List<RawHeader> headers, long membersEnd, boolean incomplete) {
    private static final Pattern VOLUME_NAME = Pattern.compile(".*\\.(z\\d\\d|\\d{3})");

    static ZipStructure read(Path path, FileBytes file, ZipLimits limits, ProblemLog log) throws IOException {
        Optional<ContentKind> other = otherArchive(file);
        if (other.isPresent()) {
            // A zip that another archive holds is not what was handed in.
            log.add(BundleProblem.ofBundle(ProblemKind.NOT_A_ZIP, new ProblemDetail.Content(other.get())));
            return new ZipStructure(List.of(), file.size(), false);
        }
        EndSearch search = new EndSearch(file, limits.maxMembers());
        Optional<EndOfDirectory> best = search.best();
        if (best.isPresent()) {
            search.rival()
                    .ifPresent(rival -> log.add(BundleProblem.ofBundle(
                            ProblemKind.AMBIGUOUS_DIRECTORY,
                            new ProblemDetail.Measured(best.get().position(), rival.position()))));
            return fromDirectory(file, search, best.get(), limits, log);
        }
        return withoutDirectory(path, file, search, limits, log);
    }

    /** The format of an archive that is no zip, told by its first bytes; a program may carry a zip behind it. */
    private static Optional<ContentKind> otherArchive(FileBytes file) throws IOException {
        byte[] start = file.read(0, 2);
        if (start.length < 2 || (start[0] == 'P' && start[1] == 'K')) {
            return Optional.empty();
        }
        byte[] head = file.read(0, ContentKind.HEAD_LENGTH);
        return Optional.of(ContentKind.of(head, head.length)).filter(ContentKind::archive);
    }

    private static ZipStructure fromDirectory(
            FileBytes file, EndSearch search, EndOfDirectory end, ZipLimits limits, ProblemLog log) throws IOException {
        ByteRange directory = end.directory();
        if (end.end() < file.size()) {
            log.add(measured(ProblemKind.TRAILING_DATA, file.size() - end.end(), 0));
        } else if (end.end() > file.size()) {
            log.add(measured(ProblemKind.TRUNCATED, file.size(), directory.offset()));
        }
        if (end.encrypted()) {
            log.add(BundleProblem.ofBundle(ProblemKind.ENCRYPTED_DIRECTORY));
            return new ZipStructure(List.of(), directory.offset(), false);
        }
        if (directory.length() > limits.maxDirectoryBytes()) {
            log.add(measured(ProblemKind.DIRECTORY_TOO_LARGE, directory.length(), limits.maxDirectoryBytes()));
        }
        int length = (int) Math.min(directory.length(), limits.maxDirectoryBytes());
        byte[] bytes = file.read(directory.offset(), length);
        CentralDirectory read = CentralDirectory.read(bytes, end.shift(), limits.maxMembers() + 1);
        List<RawHeader> headers = read.headers();
        if (headers.size() > limits.maxMembers()) {
            log.add(measured(
                    ProblemKind.TOO_MANY_MEMBERS, Math.max(headers.size(), end.entries()), limits.maxMembers()));
            headers = headers.subList(0, limits.maxMembers());
        } else if (length == directory.length()) {
            inspectSize(read, end, log);
        }
        if (headers.isEmpty() && end.entries() > 0) {
            return new ZipStructure(search.walk().headers(), directory.offset(), false);
        }
        prepended(file, headers, directory.offset(), log);
        return new ZipStructure(headers, directory.offset(), false);
    }

    private static void inspectSize(CentralDirectory read, EndOfDirectory end, ProblemLog log) {
        int headers = read.headers().size();
        if (miscounted(headers, end)) {
            log.add(measured(ProblemKind.DAMAGED_DIRECTORY, headers, end.entries()));
        } else if (!read.signed()
                && (read.size() != end.declaredSize()
                        || read.size() != end.directory().length())) {
            boolean gap = read.size() == end.declaredSize();
            log.add(measured(
                    ProblemKind.WRONG_DIRECTORY_SIZE,
                    gap ? end.directory().length() : read.size(),
                    end.declaredSize()));
        }
    }

    private static boolean miscounted(int headers, EndOfDirectory end) {
        // Without zip64 the number is written modulo 65,536 by some, and read that way by all.
        return end.wide() ? headers != end.entries() : (headers & 0xffff) != end.entries();
    }

    private static void prepended(FileBytes file, List<RawHeader> headers, long none, ProblemLog log)
            throws IOException {
        long first = headers.stream().mapToLong(RawHeader::offset).min().orElse(none);
        if (first > 0 && first <= none && !(first == LocalWalk.SPLIT_MARKER_LENGTH && LocalWalk.hasSplitMarker(file))) {
            byte[] head = file.read(0, (int) Math.min(first, ContentKind.HEAD_LENGTH));
            log.add(BundleProblem.ofBundle(
                    ProblemKind.PREPENDED_DATA, new ProblemDetail.Content(ContentKind.of(head, head.length))));
        }
    }

    private static ZipStructure withoutDirectory(
            Path path, FileBytes file, EndSearch search, ZipLimits limits, ProblemLog log) throws IOException {
        boolean marked = LocalWalk.hasSplitMarker(file);
        LocalWalk walk = search.walk();
        String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
        if (search.volumes().isPresent()) {
            long volumes = search.volumes().getAsLong();
            log.add(measured(ProblemKind.SPLIT_ARCHIVE, volumes, volumes));
        } else if (walk.headers().isEmpty()) {
            notAZip(file, search, log);
        } else if (marked || VOLUME_NAME.matcher(name).matches()) {
            log.add(measured(ProblemKind.SPLIT_ARCHIVE, 1, 0));
        } else if (search.broken()) {
            log.add(measured(ProblemKind.DAMAGED_DIRECTORY, 0, walk.headers().size()));
        } else {
            log.add(measured(ProblemKind.TRUNCATED, file.size(), walk.wholeEnd()));
        }
        return new ZipStructure(walk.headers(), file.size(), true);
    }

    private static void notAZip(FileBytes file, EndSearch search, ProblemLog log) throws IOException {
        byte[] head = file.read(0, ContentKind.HEAD_LENGTH);
        ContentKind content = ContentKind.of(head, head.length);
        boolean zip = content == ContentKind.ZIP || content == ContentKind.ZIP_DOCUMENT;
        if (zip && search.broken()) {
            log.add(measured(ProblemKind.DAMAGED_DIRECTORY, 0, 0));
        } else if (zip) {
            log.add(measured(ProblemKind.TRUNCATED, file.size(), 0));
        } else {
            log.add(BundleProblem.ofBundle(ProblemKind.NOT_A_ZIP, new ProblemDetail.Content(content)));
        }
    }

    private static BundleProblem measured(ProblemKind kind, long actual, long limit) {
        return BundleProblem.ofBundle(kind, new ProblemDetail.Measured(actual, limit));
    }
}
