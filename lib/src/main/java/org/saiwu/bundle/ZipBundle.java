package org.saiwu.bundle;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A zip opened for reading: its members, what is wrong with its structure and names, and the bytes of members, checked while they are read.
 *
 * <p>Malformed content never makes {@link #open(Path, ZipLimits)} fail: what is wrong is in {@link #problems()}, what
 * can still be read in {@link #members()}. Members can be read by several threads at a time.
 */
public final class ZipBundle implements Closeable {

    /**
     * Opens a file and reads its structure: end, central directory and local headers, but no member.
     *
     * @throws IOException only when the disk fails: no such file, no permission
     */
    public static ZipBundle open(Path file, ZipLimits limits) throws IOException {
        throw new UnsupportedOperationException(file + " " + limits);
    }

    /** The file. */
    public Path file() {
        throw new UnsupportedOperationException();
    }

    /** Size of the file in bytes. */
    public long size() {
        throw new UnsupportedOperationException();
    }

    /** The members in the order of the central directory. */
    public List<BundleMember> members() {
        throw new UnsupportedOperationException();
    }

    /** What is wrong with structure and names, in the order of {@link ProblemKind}, then of members; at most 500 of a kind. */
    public List<BundleProblem> problems() {
        throw new UnsupportedOperationException();
    }

    /** How many problems of a kind were found beyond those in {@link #problems()}. */
    public Map<ProblemKind, Long> omittedProblems() {
        throw new UnsupportedOperationException();
    }

    /**
     * The bytes of a member, inflated; size and checksum are checked at the end.
     *
     * @throws BundleUnreadableException when the member has an obstacle; the stream throws it too where content is bad
     */
    public InputStream open(BundleMember member) throws IOException {
        throw new UnsupportedOperationException(member.name());
    }

    /** Hands a member to a sink, reads what the sink left, and says what the bytes were. */
    public Verification read(BundleMember member, MemberSink sink) throws IOException {
        return read(member, Checksums.CRC32, sink);
    }

    /**
     * The same with a choice of checksums.
     *
     * @throws IOException when the disk fails or the sink throws one of its own; bad content is in the result
     */
    public Verification read(BundleMember member, Checksums checksums, MemberSink sink) throws IOException {
        throw new UnsupportedOperationException(member + " " + checksums + " " + sink);
    }

    /** Reads a member that nobody else reads, for its checksum only. */
    public Verification verify(BundleMember member) throws IOException {
        return read(member, Checksums.CRC32, bytes -> {});
    }

    /**
     * Writes a member to a new file in the folder of this run, under a name of our own.
     *
     * @throws InsufficientSpaceException when there is too little room
     */
    public Extraction extract(BundleMember member, RunFolder folder) throws IOException {
        throw new UnsupportedOperationException(member + " " + folder);
    }

    @Override
    public void close() throws IOException {
        throw new UnsupportedOperationException();
    }
}
