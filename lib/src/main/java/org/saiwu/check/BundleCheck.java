package org.saiwu.check;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.saiwu.bundle.BundleProblem;
import org.saiwu.bundle.NameDecoding;
import org.saiwu.bundle.ProblemDetail;
import org.saiwu.contest.Attachment;
import org.saiwu.contest.Contest;
import org.saiwu.entry.Entry;

/** All of {@code bundle.*} but the size: what the zip reader found wrong with a zip, its members and their names. */
final class BundleCheck implements EntryCheck {
    @Override
    public List<Finding> check(Entry entry, Contest contest) {
        return of(entry.problems(), contest);
    }

    /** The findings of these problems, not weighed yet. */
    static List<Finding> of(List<Entry.Located> problems, Contest contest) {
        Optional<String> clause = contest.attachment().map(Attachment::clause);
        return problems.stream()
                .flatMap(located -> kind(located.problem()).stream()
                        .map(kind -> detailed(Finding.of(kind).in(located.path()), located.problem())))
                .map(finding -> clause.map(finding::under).orElse(finding))
                .toList();
    }

    private static Optional<FindingKind> kind(BundleProblem problem) {
        return Optional.ofNullable(
                switch (problem.kind()) {
                    case NOT_A_ZIP -> FindingKind.NOT_A_ZIP;
                    case TRUNCATED -> FindingKind.ZIP_TRUNCATED;
                    case SPLIT_ARCHIVE -> FindingKind.SPLIT_ARCHIVE;
                    case DAMAGED_DIRECTORY -> FindingKind.DAMAGED_DIRECTORY;
                    case WRONG_DIRECTORY_SIZE -> FindingKind.WRONG_DIRECTORY_SIZE;
                    case AMBIGUOUS_DIRECTORY -> FindingKind.AMBIGUOUS_DIRECTORY;
                    case ENCRYPTED_DIRECTORY -> FindingKind.DIRECTORY_ENCRYPTED;
                    case DIRECTORY_TOO_LARGE -> FindingKind.DIRECTORY_TOO_LARGE;
                    case PREPENDED_DATA -> FindingKind.PREPENDED_DATA;
                    case TRAILING_DATA -> FindingKind.TRAILING_DATA;
                    case TOO_MANY_MEMBERS -> FindingKind.TOO_MANY_MEMBERS;
                    case BOMB -> FindingKind.BOMB;
                    case ENCRYPTED_MEMBER -> FindingKind.MEMBER_ENCRYPTED;
                    case UNSUPPORTED_METHOD -> FindingKind.UNSUPPORTED_METHOD;
                    case HEADER_MISMATCH -> FindingKind.HEADER_MISMATCH;
                    case OUTSIDE_OF_FILE -> FindingKind.OUTSIDE_OF_FILE;
                    case OVERLAPPING_MEMBERS -> FindingKind.OVERLAPPING_MEMBERS;
                    case FOLDER_WITH_DATA -> FindingKind.FOLDER_WITH_DATA;
                    case SYMBOLIC_LINK -> FindingKind.SYMBOLIC_LINK;
                    case SPECIAL_FILE -> FindingKind.SPECIAL_FILE;
                    case WRONG_CHECKSUM -> FindingKind.WRONG_CHECKSUM;
                    case WRONG_SIZE -> FindingKind.WRONG_SIZE;
                    case CORRUPT_DATA -> FindingKind.CORRUPT_DATA;
                    case LEFTOVER_DATA -> FindingKind.LEFTOVER_DATA;
                    case NESTED_ARCHIVE -> FindingKind.NESTED_ARCHIVE;
                    case NAME_ENCODING -> nameEncoding(problem.detail());
                    case FALSE_UTF8_FLAG -> FindingKind.FALSE_UTF8_FLAG;
                    case EMPTY_NAME -> FindingKind.EMPTY_NAME;
                    case ABSOLUTE_PATH -> FindingKind.ABSOLUTE_PATH;
                    case DRIVE_PATH -> FindingKind.DRIVE_PATH;
                    case CLIMBING_PATH -> FindingKind.CLIMBING_PATH;
                    case RESERVED_NAME -> FindingKind.RESERVED_NAME;
                    case TRAILING_DOT_OR_SPACE -> FindingKind.TRAILING_DOT_OR_SPACE;
                    case FORBIDDEN_CHARACTER -> FindingKind.FORBIDDEN_CHARACTER;
                    case NAME_TOO_LONG -> FindingKind.NAME_TOO_LONG;
                    case TOO_DEEP -> FindingKind.TOO_DEEP;
                    case CASE_CLASH -> FindingKind.CASE_CLASH;
                    case DUPLICATE_NAME -> FindingKind.DUPLICATE_NAME;
                    case FILE_AND_FOLDER_CLASH -> FindingKind.FILE_AND_FOLDER_CLASH;
                    // item.unexpected has these from the entry, packed or not.
                    case JUNK -> null;
                });
    }

    private static FindingKind nameEncoding(ProblemDetail detail) {
        return detail instanceof ProblemDetail.Decoding decoding && decoding.decoding() == NameDecoding.UNDECODABLE
                ? FindingKind.NAME_UNDECODABLE
                : FindingKind.NAME_ENCODING;
    }

    private static Finding detailed(Finding finding, BundleProblem problem) {
        ProblemDetail detail = problem.detail();
        if (detail instanceof ProblemDetail.Measured measured) {
            return switch (problem.kind()) {
                case WRONG_CHECKSUM ->
                    finding.with("actual", crc(measured.actual())).with("expected", crc(measured.limit()));
                case TOO_MANY_MEMBERS, NAME_TOO_LONG, TOO_DEEP, SPLIT_ARCHIVE, DAMAGED_DIRECTORY, AMBIGUOUS_DIRECTORY ->
                    finding.with("actual", measured.actual())
                            .with("limit", measured.limit())
                            .with("expected", measured.limit());
                default ->
                    finding.with("actual", new Value.Size(measured.actual()))
                            .with("size", new Value.Size(measured.actual()))
                            .with("limit", new Value.Size(measured.limit()))
                            .with("expected", new Value.Size(measured.limit()));
            };
        }
        if (detail instanceof ProblemDetail.Content content) {
            return finding.with("kind", Documents.word("content", content.content()));
        }
        if (detail instanceof ProblemDetail.Method method) {
            return finding.with("method", method.name());
        }
        if (detail instanceof ProblemDetail.OtherMember other) {
            return finding.with("other", other.name());
        }
        if (detail instanceof ProblemDetail.Field field) {
            return finding.with("detail", Documents.word("header", field.field()));
        }
        if (detail instanceof ProblemDetail.Part part) {
            return finding.with("part", part.text());
        }
        if (detail instanceof ProblemDetail.Decoding decoding) {
            return finding.with("members", decoding.members());
        }
        return finding;
    }

    private static String crc(long value) {
        return HexFormat.of().toHexDigits((int) value);
    }
}
