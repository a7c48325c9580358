package org.saiwu.bundle;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.saiwu.file.zip.ByteRange;
import org.saiwu.file.zip.FileBytes;
import org.saiwu.file.zip.HeaderField;
import org.saiwu.file.zip.LocalHeader;
import org.saiwu.file.zip.RawHeader;
import org.saiwu.file.zip.ZipMethod;

/** Makes members from headers, holding each against its local header and the limits. */
final class MemberInspection {
    private static final int TYPE_MASK = 0xf000;
    private static final int TYPE_FIFO = 0x1000;
    private static final int TYPE_CHARACTER_DEVICE = 0x2000;
    private static final int TYPE_BLOCK_DEVICE = 0x6000;
    private static final int TYPE_LINK = 0xa000;
    private static final int TYPE_SOCKET = 0xc000;

    private final FileBytes file;
    private final ZipStructure structure;
    private final ZipLimits limits;
    private final ProblemLog log;

    MemberInspection(FileBytes file, ZipStructure structure, ZipLimits limits, ProblemLog log) {
        this.file = file;
        this.structure = structure;
        this.limits = limits;
        this.log = log;
    }

    List<BundleMember> members() throws IOException {
        List<NameDecoder.DecodedName> names = NameDecoder.decode(structure.headers());
        Optional<BundleProblem> bomb = totalBomb();
        bomb.ifPresent(log::add);
        List<BundleMember> members = new ArrayList<>(names.size());
        for (int i = 0; i < names.size(); i++) {
            members.add(member(i, structure.headers().get(i), names.get(i), bomb));
        }
        return members;
    }

    private BundleMember member(int index, RawHeader header, NameDecoder.DecodedName name, Optional<BundleProblem> bomb)
            throws IOException {
        Optional<LocalHeader> local = LocalHeader.read(file, header.offset());
        Optional<ByteRange> data = local.flatMap(found -> dataRange(found, header));
        boolean directory = name.name().endsWith("/");
        Optional<BundleProblem> obstacle = obstacle(header, name.name(), local, data);
        // That a zip is cut off has been said: the member that the cut goes through is no other mistake.
        obstacle.filter(problem -> !(structure.incomplete() && problem.kind() == ProblemKind.OUTSIDE_OF_FILE))
                .ifPresent(log::add);
        local.ifPresent(found -> found.mismatches(header)
                .forEach(field -> add(ProblemKind.HEADER_MISMATCH, name.name(), new ProblemDetail.Field(field))));
        if (directory && header.size() > 0) {
            add(ProblemKind.FOLDER_WITH_DATA, name.name(), new ProblemDetail.Measured(header.size(), 0));
        }
        inspectMode(header, name.name());
        return new BundleMember(
                index,
                name.name(),
                header.name(),
                name.decoding(),
                header.size(),
                header.compressedSize(),
                header.crc32(),
                header.innerMethod(),
                header.offset(),
                data,
                directory,
                header.encryption(),
                time(header.time()),
                bomb.or(() -> obstacle));
    }

    private Optional<ByteRange> dataRange(LocalHeader local, RawHeader header) {
        boolean cut = structure.incomplete() && header.endUnknown();
        boolean inside = header.compressedSize() <= structure.membersEnd() - local.dataOffset();
        return inside && !cut
                ? Optional.of(new ByteRange(local.dataOffset(), header.compressedSize()))
                : Optional.empty();
    }

    private Optional<BundleProblem> obstacle(
            RawHeader header, String name, Optional<LocalHeader> local, Optional<ByteRange> data) {
        if (header.encryption().isPresent()) {
            return Optional.of(BundleProblem.ofMember(
                    ProblemKind.ENCRYPTED_MEMBER,
                    name,
                    new ProblemDetail.Encryption(header.encryption().get())));
        }
        if (local.isEmpty() && header.offset() >= 0 && header.offset() < structure.membersEnd()) {
            return Optional.of(BundleProblem.ofMember(
                    ProblemKind.HEADER_MISMATCH, name, new ProblemDetail.Field(HeaderField.SIGNATURE)));
        }
        if (data.isEmpty()) {
            long start = local.map(LocalHeader::dataOffset).orElse(header.offset());
            return Optional.of(BundleProblem.ofMember(
                    ProblemKind.OUTSIDE_OF_FILE,
                    name,
                    new ProblemDetail.Measured(saturatedSum(start, header.compressedSize()), structure.membersEnd())));
        }
        if (!ZipMethod.readable(header.method())) {
            return Optional.of(BundleProblem.ofMember(
                    ProblemKind.UNSUPPORTED_METHOD,
                    name,
                    new ProblemDetail.Method(header.method(), ZipMethod.name(header.method()))));
        }
        long allowed = allowed(header.compressedSize());
        return header.size() > allowed
                ? Optional.of(BundleProblem.ofMember(
                        ProblemKind.BOMB, name, new ProblemDetail.Measured(header.size(), allowed)))
                : Optional.empty();
    }

    /** All members together: declared sizes bind the reading, so their sum is what reading them all can cost. */
    private Optional<BundleProblem> totalBomb() {
        long total = structure.headers().stream().mapToLong(RawHeader::size).reduce(0, MemberInspection::saturatedSum);
        long allowed = Math.min(limits.maxTotalBytes(), allowed(file.size()));
        return total > allowed
                ? Optional.of(BundleProblem.ofBundle(ProblemKind.BOMB, new ProblemDetail.Measured(total, allowed)))
                : Optional.empty();
    }

    private long allowed(long compressed) {
        long byRatio =
                compressed > Long.MAX_VALUE / limits.maxRatio() ? Long.MAX_VALUE : compressed * limits.maxRatio();
        return Math.max(limits.ratioFloorBytes(), byRatio);
    }

    private static long saturatedSum(long one, long other) {
        long sum = one + other;
        return sum < 0 ? Long.MAX_VALUE : sum;
    }

    /** A pipe with content is what Info-ZIP makes of its standard input: an ordinary file. */
    private void inspectMode(RawHeader header, String name) {
        int type = header.mode() & TYPE_MASK;
        if (type == TYPE_LINK) {
            log.add(BundleProblem.ofMember(ProblemKind.SYMBOLIC_LINK, name));
        } else if ((type == TYPE_FIFO && header.size() == 0)
                || type == TYPE_CHARACTER_DEVICE
                || type == TYPE_BLOCK_DEVICE
                || type == TYPE_SOCKET) {
            add(ProblemKind.SPECIAL_FILE, name, new ProblemDetail.Measured(header.mode(), 0));
        }
    }

    private void add(ProblemKind kind, String name, ProblemDetail detail) {
        log.add(BundleProblem.ofMember(kind, name, detail));
    }

    /** Date and time as DOS has them, in steps of two seconds. */
    private static Optional<LocalDateTime> time(long dos) {
        int time = (int) (dos & 0xffff);
        int date = (int) (dos >> 16);
        try {
            return Optional.of(LocalDateTime.of(
                    1980 + (date >> 9),
                    (date >> 5) & 15,
                    date & 31,
                    time >> 11,
                    (time >> 5) & 63,
                    Math.min(59, (time & 31) * 2)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
