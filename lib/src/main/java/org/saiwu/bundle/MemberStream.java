package org.saiwu.bundle;

import java.io.IOException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import org.saiwu.file.ArrayStream;
import org.saiwu.file.zip.MemberDecoder;

/**
 * The inflated bytes of a member, counted and checked on their way. Never gives more bytes than the member declares, whatever the data would inflate to.
 */
final class MemberStream extends ArrayStream {
    private static final int DRAIN_BUFFER = 1 << 17;

    private final BundleMember member;
    private final MemberDecoder decoder;
    private final CRC32 crc = new CRC32();
    private final Optional<MessageDigest> digest;
    private final byte[] head;
    private int headLength;
    private long count;
    private boolean finished;
    private Optional<BundleProblem> problem = Optional.empty();
    private Optional<BundleProblem> leftover = Optional.empty();

    MemberStream(BundleMember member, MemberDecoder decoder, Optional<MessageDigest> digest) {
        this.member = member;
        this.decoder = decoder;
        this.digest = digest;
        this.head = new byte[(int) Math.min(member.size(), ContentKind.HEAD_LENGTH)];
    }

    /** What stopped the reading, if something did. */
    Optional<BundleProblem> problem() {
        return problem;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (problem.isPresent()) {
            throw new BundleUnreadableException(problem.get());
        }
        if (length == 0) {
            return 0;
        }
        if (finished) {
            return -1;
        }
        long left = member.size() - count;
        if (left == 0) {
            finish();
            return -1;
        }
        int got = decode(target, offset, (int) Math.min(length, left));
        if (got < 0) {
            throw fail(ProblemKind.WRONG_SIZE, count, member.size());
        }
        account(target, offset, got);
        return got;
    }

    /** Reads what is left, for its checksum; stops without an exception where content is bad. */
    void drain() throws IOException {
        byte[] buffer = new byte[(int) Math.min(DRAIN_BUFFER, Math.max(1, member.size() - count))];
        try {
            while (!finished) {
                if (read(buffer, 0, buffer.length) < 0) {
                    return;
                }
            }
        } catch (BundleUnreadableException e) {
            // Kept as the problem of this stream, and reported with the result.
            return;
        }
    }

    Verification verification() {
        List<BundleProblem> problems = new ArrayList<>();
        problem.ifPresent(problems::add);
        leftover.ifPresent(problems::add);
        ContentKind content = ZipDocuments.refine(member.name(), ContentKind.of(head, headLength));
        if (content.archive()) {
            problems.add(BundleProblem.ofMember(
                    ProblemKind.NESTED_ARCHIVE, member.name(), new ProblemDetail.Content(content)));
        }
        Optional<String> sha256 =
                problem.isEmpty() ? digest.map(value -> HexFormat.of().formatHex(value.digest())) : Optional.empty();
        return new Verification(member, count, crc.getValue(), sha256, content, problems);
    }

    @Override
    public void close() throws IOException {
        decoder.close();
    }

    private void account(byte[] bytes, int offset, int length) {
        crc.update(bytes, offset, length);
        digest.ifPresent(value -> value.update(bytes, offset, length));
        if (headLength < head.length) {
            int taken = Math.min(length, head.length - headLength);
            System.arraycopy(bytes, offset, head, headLength, taken);
            headLength += taken;
        }
        count += length;
    }

    private void finish() throws IOException {
        if (decode(new byte[1], 0, 1) >= 0) {
            throw fail(ProblemKind.WRONG_SIZE, count + 1, member.size());
        }
        if (crc.getValue() != member.crc32()) {
            throw fail(ProblemKind.WRONG_CHECKSUM, crc.getValue(), member.crc32());
        }
        long unused = decoder.unused();
        if (unused > 0) {
            leftover = Optional.of(BundleProblem.ofMember(
                    ProblemKind.LEFTOVER_DATA,
                    member.name(),
                    new ProblemDetail.Measured(member.compressedSize() - unused, member.compressedSize())));
        }
        finished = true;
    }

    private int decode(byte[] target, int offset, int length) throws IOException {
        try {
            return decoder.read(target, offset, length);
        } catch (MemberDecoder.MalformedDataException e) {
            throw fail(ProblemKind.CORRUPT_DATA, count, member.size());
        }
    }

    private BundleUnreadableException fail(ProblemKind kind, long actual, long limit) {
        BundleProblem found = BundleProblem.ofMember(kind, member.name(), new ProblemDetail.Measured(actual, limit));
        problem = Optional.of(found);
        return new BundleUnreadableException(found);
    }
}
