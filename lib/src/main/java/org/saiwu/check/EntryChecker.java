package org.saiwu.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.saiwu.contest.Category;
import org.saiwu.contest.Contest;
import org.saiwu.contest.Item;
import org.saiwu.contest.Submitter;
import org.saiwu.entry.Author;
import org.saiwu.entry.Entry;
import org.saiwu.entry.EntryFile;
import org.saiwu.entry.EntrySource;
import org.saiwu.media.AudioStream;
import org.saiwu.media.MediaInfo;
import org.saiwu.media.ProbeResult;
import org.saiwu.media.Ratio;
import org.saiwu.media.VideoStream;

/** Holds an entry against every rule and makes its result. */
public final class EntryChecker {
    private final Contest contest;
    private final List<EntryCheck> checks;
    private final SeveritySettings settings;

    public EntryChecker(Contest contest, List<EntryCheck> checks) {
        this.contest = contest;
        this.checks = List.copyOf(checks);
        this.settings = new SeveritySettings(contest);
    }

    /** The result of one entry. */
    public EntryResult check(Entry entry) {
        return check(entry, List.of());
    }

    /** The result of one entry of which something was found already. */
    public EntryResult check(Entry entry, List<Finding> known) {
        List<Finding> found = new ArrayList<>(known);
        checks.forEach(check -> found.addAll(check.check(entry, contest)));
        List<Finding> findings = settings.weigh(found.stream().distinct().toList());
        return new EntryResult(
                entry.id(),
                entry.path().toString().replace('\\', '/'),
                entry.metadata().category().map(Category::id),
                entry.metadata().submitter().map(Submitter::id),
                entry.metadata().title(),
                entry.metadata().topic(),
                entry.metadata().authors().stream().map(Author::name).toList(),
                entry.metadata().unit(),
                entry.metadata().nominatedBy(),
                status(findings),
                entry.files().stream().map(EntryChecker::result).toList(),
                findings);
    }

    /** The result of an entry that could not be read or checked to the end. */
    public EntryResult failed(EntrySource source, Finding why) {
        return unread(source, EntryStatus.ERROR, List.of(why));
    }

    /**
     * The result of a folder that can't be packed as it is, for the problems of its files' names; its files are not read. No contest
     * can switch these findings off, since there will be no zip.
     */
    public EntryResult unpackable(EntrySource source, List<Entry.Located> problems) {
        return unread(source, EntryStatus.FAIL, BundleCheck.of(problems, contest));
    }

    private static EntryResult unread(EntrySource source, EntryStatus status, List<Finding> findings) {
        return new EntryResult(
                source.id(),
                source.path().toString().replace('\\', '/'),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                status,
                List.of(),
                findings);
    }

    /** Findings between entries, as the contest weighs them. */
    public List<Finding> weigh(List<Finding> findings) {
        return settings.weigh(findings);
    }

    private static EntryStatus status(List<Finding> findings) {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR)
                ? EntryStatus.FAIL
                : EntryStatus.PASS;
    }

    private static FileResult result(EntryFile file) {
        return new FileResult(
                file.path(),
                file.size(),
                file.item().map(Item::role),
                file.item().map(Item::id),
                file.checksum(),
                file.media()
                        .filter(ProbeResult.Probed.class::isInstance)
                        .map(probed -> summary(((ProbeResult.Probed) probed).info())));
    }

    private static MediaSummary summary(MediaInfo info) {
        Optional<VideoStream> picture = info.mainVideo();
        return new MediaSummary(
                info.container(),
                picture.map(VideoStream::width),
                picture.map(VideoStream::height),
                picture.flatMap(VideoStream::displayAspectRatio).map(Ratio::withColon),
                info.longestDuration().map(Videos::duration),
                picture.map(VideoStream::codec),
                info.audios().stream().findFirst().map(AudioStream::codec));
    }
}
