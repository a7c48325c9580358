package org.saiwu.bundle;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.saiwu.file.zip.RawHeader;

/** Says which names were not written as UTF-8 with its flag, once for each way in which they were read instead. */
final class EncodingInspection {
    private EncodingInspection() {}

    /** {@code headers} and {@code members} belong together one by one. */
    static void inspect(List<RawHeader> headers, List<BundleMember> members, ProblemLog log) {
        Map<NameDecoding, Integer> counts = new EnumMap<>(NameDecoding.class);
        Map<NameDecoding, String> firsts = new EnumMap<>(NameDecoding.class);
        for (BundleMember member : members) {
            counts.merge(member.decoding(), 1, Integer::sum);
            firsts.putIfAbsent(member.decoding(), member.name());
            if (headers.get(member.index()).utf8() && notUtf8(member.decoding())) {
                log.add(BundleProblem.ofMember(
                        ProblemKind.FALSE_UTF8_FLAG, member.name(), new ProblemDetail.Decoding(member.decoding(), 1)));
            }
        }
        counts.forEach((decoding, count) -> {
            if (notUtf8(decoding) || decoding == NameDecoding.UTF8_BY_VOTE) {
                log.add(BundleProblem.ofMember(
                        ProblemKind.NAME_ENCODING,
                        firsts.getOrDefault(decoding, ""),
                        new ProblemDetail.Decoding(decoding, count)));
            }
        });
    }

    private static boolean notUtf8(NameDecoding decoding) {
        return switch (decoding) {
            case GB18030, UNDECODABLE -> true;
            case UNICODE_EXTRA_FIELD, UTF8_FLAG, ASCII, UTF8_BY_VOTE -> false;
        };
    }
}
