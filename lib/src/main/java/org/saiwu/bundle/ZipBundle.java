package org.saiwu.bundle;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saiwu.file.zip.FileBytes;
import org.saiwu.file.zip.MemberDecoder;

/**
 * A zip opened for reading: its members, what is wrong with its structure and names, and the bytes of members, checked while they are read.
 *
 * <p>Malformed content never makes {@link #open(Path, ZipLimits)} fail: what is wrong is in {@link #problems()}, what
 * can still be read in {@link #members()}. Members can be read by several threads at a time.
 *
 * <p>Structures are read by {@link org.saiwu.file.zip}, not through a library: libraries hide what has to be reported here
 * (bad UTF-8 becomes {@code ?}, local headers that disagree, overlaps, bytes before and behind). Only the decoders of
 * Deflate64 and bzip2 are Commons Compress's.
 */
public final class ZipBundle implements Closeable {
    private final Path path;
    private final FileBytes file;
    private final List<BundleMember> members;
    private final List<BundleProblem> problems;
    private final Map<ProblemKind, Long> omitted;

    private ZipBundle(Path path, FileBytes file, List<BundleMember> members, ProblemLog log) {
        this.path = path;
        this.file = file;
        this.members = List.copyOf(members);
        this.problems = log.problems();
        this.omitted = log.omitted();
    }

    /**
     * Opens a file and reads its structure: end, central directory and local headers, but no member.
     *
     * @throws IOException only when the disk fails: no such file, no permission
     */
    public static ZipBundle open(Path file, ZipLimits limits) throws IOException {
        FileBytes bytes = FileBytes.open(file);
        try {
            ProblemLog log = new ProblemLog();
            ZipStructure structure = ZipStructure.read(file, bytes, limits, log);
            List<BundleMember> members = new MemberInspection(bytes, structure, limits, log).members();
            OverlapInspection.inspect(members, log);
            EncodingInspection.inspect(structure.headers(), members, log);
            NameRules.inspect(members.stream().map(BundleMember::name).toList(), limits, log);
            return new ZipBundle(file, bytes, members, log);
        } catch (IOException | RuntimeException e) {
            bytes.close();
            throw e;
        }
    }

    /** The file. */
    public Path file() {
        return path;
    }

    /** Size of the file in bytes. */
    public long size() {
        return file.size();
    }

    /** The members in the order of the central directory. */
    public List<BundleMember> members() {
        return members;
    }

    /** What is wrong with structure and names, in the order of {@link ProblemKind}, then as found; at most 500 of a kind. */
    public List<BundleProblem> problems() {
        return problems;
    }

    /** How many problems of a kind were found beyond those in {@link #problems()}. */
    public Map<ProblemKind, Long> omittedProblems() {
        return omitted;
    }

    /**
     * The bytes of a member, inflated; size and checksum are checked at the end. The caller closes the stream.
     *
     * @throws BundleUnreadableException when the member has an obstacle; the stream throws it too where content is bad
     */
    public InputStream open(BundleMember member) throws IOException {
        return stream(member, Checksums.CRC32);
    }

    /**
     * Hands a member to a sink, reads what the sink left, and says what the bytes were.
     *
     * @throws IOException when the disk fails or the sink throws one of its own; bad content is in the result
     */
    public Verification read(BundleMember member, MemberSink sink) throws IOException {
        return read(member, Checksums.CRC32, sink);
    }

    /** The same with a choice of checksums. */
    public Verification read(BundleMember member, Checksums checksums, MemberSink sink) throws IOException {
        if (member.obstacle().isPresent()) {
            return new Verification(
                    member,
                    0,
                    0,
                    Optional.empty(),
                    ContentKind.UNKNOWN,
                    List.of(member.obstacle().get()));
        }
        try (MemberStream stream = stream(member, checksums)) {
            try {
                sink.take(new Lent(stream));
            } catch (IOException e) {
                // What a reader makes of bad content is no news: the stream knows what was bad.
                if (stream.problem().isEmpty()) {
                    throw e;
                }
            }
            stream.drain();
            return stream.verification();
        }
    }

    /** Reads a member that nobody else reads, for its checksum only. */
    public Verification verify(BundleMember member) throws IOException {
        return read(member, Checksums.CRC32, bytes -> {});
    }

    /**
     * Writes a member to a new file in the folder of this run, under a name of our own; one that turns out bad is removed again.
     *
     * @throws BundleUnreadableException when the member's content is bad
     * @throws InsufficientSpaceException when there is too little room
     */
    public Extraction extract(BundleMember member, RunFolder folder) throws IOException {
        if (member.obstacle().isPresent()) {
            throw new BundleUnreadableException(member.obstacle().get());
        }
        Path target = folder.reserve(member.name(), member.size());
        boolean kept = false;
        try (OutputStream out =
                Files.newOutputStream(target, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            Verification verification = read(member, bytes -> bytes.transferTo(out));
            if (!verification.intact()) {
                throw new BundleUnreadableException(verification.problems().get(0));
            }
            kept = true;
            return new Extraction(target, verification);
        } finally {
            if (!kept) {
                folder.release(target);
            }
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    private MemberStream stream(BundleMember member, Checksums checksums) throws IOException {
        if (member.obstacle().isPresent()) {
            throw new BundleUnreadableException(member.obstacle().get());
        }
        if (member.index() >= members.size() || members.get(member.index()) != member) {
            throw new IllegalArgumentException("a member of another bundle: " + member.name());
        }
        MemberDecoder decoder = new MemberDecoder(file, member.data().orElseThrow(), member.method());
        return new MemberStream(member, decoder, digest(checksums));
    }

    private static Optional<MessageDigest> digest(Checksums checksums) {
        try {
            return switch (checksums) {
                case CRC32 -> Optional.empty();
                case CRC32_AND_SHA256 -> Optional.of(MessageDigest.getInstance("SHA-256"));
            };
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** A stream whose borrower cannot close it: readers of documents do, and the rest still has to be checked. */
    private static final class Lent extends FilterInputStream {
        Lent(MemberStream stream) {
            super(stream);
        }

        @Override
        public void close() {}
    }
}
