package org.saiwu.contest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.saiwu.contest.ContestDescription.Line;
import org.saiwu.contest.ContestDescription.Rule;
import org.saiwu.contest.ContestDescription.Section;

/** Describes the sections of a contest in the order of a notice. */
final class DescriptionSections {
    private DescriptionSections() {}

    static List<Section> of(Contest contest) {
        List<Section> sections = new ArrayList<>();
        sections.add(categories(contest));
        sections.add(submitters(contest));
        sections.add(items(contest));
        contest.form().ifPresent(form -> sections.add(form(form)));
        contest.quota().ifPresent(quota -> sections.add(quota(contest, quota)));
        if (!contest.stages().isEmpty()) {
            sections.add(stages(contest));
        }
        contest.awards().ifPresent(awards -> sections.add(AwardDescription.of(awards)));
        contest.attachment().ifPresent(attachment -> sections.add(attachment(attachment)));
        contest.video().ifPresent(video -> sections.add(video(video)));
        contest.duplication().ifPresent(rule -> sections.add(duplication(contest, rule)));
        return sections;
    }

    static Section rules(Contest contest, List<Rule> rules) {
        SectionLines lines = new SectionLines("rules");
        for (Rule rule : rules) {
            Optional<RuleSetting> setting = contest.rule(rule.id());
            String severity = setting.flatMap(RuleSetting::severity).orElse(rule.severity());
            lines.add(new Line(
                    0,
                    "rules.rule." + severity,
                    SectionLines.pairs("id", rule.id(), "title", rule.title()),
                    RuleClauses.of(contest, rule.id())));
        }
        return lines.done();
    }

    private static Section categories(Contest contest) {
        SectionLines lines = new SectionLines("categories");
        for (Category category : contest.categories()) {
            lines.add("category", category.clause(), "title", category.title(), "id", category.id());
        }
        return lines.done();
    }

    private static Section submitters(Contest contest) {
        SectionLines lines = new SectionLines("submitters");
        for (Submitter submitter : contest.submitters()) {
            Count authors = submitter.authors().count();
            lines.add("submitter", submitter.clause(), "title", submitter.title(), "id", submitter.id())
                    .more("categories", "titles", categoryTitles(contest, submitter.categories()))
                    .moreIf(
                            authors.max().isPresent(),
                            "authors",
                            "max",
                            authors.max().orElse(0))
                    .moreIf(submitter.authors().sameUnit(), "sameUnit")
                    .moreIf(!submitter.countsTowardsQuota(), "outsideQuota");
        }
        return lines.done();
    }

    private static Section items(Contest contest) {
        SectionLines lines = new SectionLines("items");
        for (Item item : contest.items()) {
            lines.add("item", item.clause(), "title", item.title(), "id", item.id())
                    .moreIf(item.mainWork(), "mainWork")
                    .moreIf(
                            !item.categories().isEmpty(),
                            "categories",
                            "titles",
                            item.categories().isEmpty() ? "-" : categoryTitles(contest, item.categories()))
                    .moreIf(
                            !item.submitters().isEmpty(),
                            "submitters",
                            "titles",
                            item.submitters().isEmpty() ? "-" : submitterTitles(contest, item.submitters()))
                    .more(
                            countKey(item.count()),
                            "min",
                            item.count().min(),
                            "max",
                            item.count().max().orElse(0))
                    .moreIf(
                            item.maxDuration().isPresent(),
                            "maxDuration",
                            "limit",
                            item.maxDuration().map(Notation::formatDuration).orElse("-"))
                    .moreIf(
                            item.length().flatMap(Count::max).isPresent(),
                            "maxLength",
                            "limit",
                            item.length().flatMap(Count::max).orElse(0))
                    .moreIf(
                            item.length().filter(length -> length.min() > 0).isPresent(),
                            "minLength",
                            "limit",
                            item.length().map(Count::min).orElse(0))
                    .more("names", "names", String.join("  ", item.names()));
        }
        return lines.done();
    }

    private static String countKey(Count count) {
        if (count.max().isEmpty()) {
            return "countFrom";
        }
        return count.max().get() == count.min() ? "countExactly" : "countFromTo";
    }

    private static Section form(Form form) {
        SectionLines lines = new SectionLines("form");
        for (FormField field : form.fields()) {
            lines.add(field.required() ? "required" : "field", form.clause(), "title", field.title(), "id", field.id());
        }
        if (!form.otherPeople().isEmpty()) {
            lines.add("otherPeople", form.clause(), "names", String.join("  ", form.otherPeople()));
        }
        return lines.done();
    }

    private static Section attachment(Attachment attachment) {
        SectionLines lines = new SectionLines("attachment");
        lines.add("maxSize", attachment.clause(), "limit", Notation.formatSize(attachment.maxSize()));
        return lines.moreIf(
                        attachment.warnAbove() < attachment.maxSize(),
                        "warnAbove",
                        "limit",
                        Notation.formatSize(attachment.warnAbove()))
                .done();
    }

    private static Section video(VideoRule video) {
        String clause = video.clause();
        return new SectionLines("video")
                .add("containers", clause, "names", String.join(", ", video.containers()))
                .moreIf(!video.videoCodecs().isEmpty(), "videoCodecs", "names", String.join(", ", video.videoCodecs()))
                .moreIf(!video.audioCodecs().isEmpty(), "audioCodecs", "names", String.join(", ", video.audioCodecs()))
                .add("resolution", clause, "width", video.minWidth(), "height", video.minHeight())
                .add("aspectRatio", clause, "ratio", video.aspectRatio(), "tolerance", video.aspectTolerance())
                .add("durationTolerance", clause, "tolerance", Notation.formatDuration(video.durationTolerance()))
                .done();
    }

    private static Section duplication(Contest contest, DuplicationRule rule) {
        SectionLines lines = new SectionLines("duplication");
        lines.add("threshold", rule.clause(), "limit", rule.threshold())
                .more("match", "characters", rule.minMatch())
                .more("items", "titles", titles(rule.items(), id -> contest.item(id)
                        .map(Item::title)))
                .more("failing", "titles", titles(rule.failing(), id -> contest.item(id)
                        .map(Item::title)));
        return lines.moreIf(
                        !rule.failingSubmitters().isEmpty(),
                        "failingSubmitters",
                        "titles",
                        rule.failingSubmitters().isEmpty() ? "-" : submitterTitles(contest, rule.failingSubmitters()))
                .done();
    }

    private static Section quota(Contest contest, QuotaRule quota) {
        SectionLines lines = new SectionLines("quota");
        for (UnitType type : quota.unitTypes()) {
            lines.add(
                    type.places().isPresent() ? "places" : "unitType",
                    quota.clause(),
                    "title",
                    type.title(),
                    "places",
                    type.places().orElse(0));
        }
        if (quota.evenSpread()) {
            lines.add("evenSpread", quota.clause());
        }
        if (quota.pilotFirst()) {
            lines.add("pilotFirst", quota.clause());
        }
        return lines.done();
    }

    private static Section stages(Contest contest) {
        SectionLines lines = new SectionLines("stages");
        for (Stage stage : contest.stages()) {
            lines.add("stage", stage.clause(), "title", stage.title(), "deadline", stage.deadline(), "id", stage.id())
                    .moreIf(
                            !stage.categories().isEmpty(),
                            "categories",
                            "titles",
                            stage.categories().isEmpty() ? "-" : categoryTitles(contest, stage.categories()));
        }
        return lines.plain("timeZone", "zone", contest.timeZone().name()).done();
    }

    private static LocalizedText categoryTitles(Contest contest, List<String> ids) {
        return titles(ids, id -> contest.category(id).map(Category::title));
    }

    private static LocalizedText submitterTitles(Contest contest, List<String> ids) {
        return titles(ids, id -> contest.submitter(id).map(Submitter::title));
    }

    private static LocalizedText titles(List<String> ids, Function<String, Optional<LocalizedText>> titleOf) {
        List<LocalizedText> titles = ids.stream()
                .map(id -> titleOf.apply(id).orElse(new LocalizedText(id, id)))
                .toList();
        return titles.isEmpty()
                ? new LocalizedText("-", "-")
                : new LocalizedText(
                        titles.stream().map(LocalizedText::zh).collect(Collectors.joining("、")),
                        titles.stream().map(LocalizedText::en).collect(Collectors.joining(", ")));
    }
}
