package org.saiwu.contest;

import java.util.List;

/** The ids of the program's rules that a contest may set; the checks' own list and the schema are held to it by tests. */
final class KnownRules {
    static final List<String> IDS = List.of(
            "bundle.format",
            "bundle.corrupt",
            "bundle.encrypted",
            "bundle.size",
            "bundle.path",
            "bundle.overlap",
            "bundle.bomb",
            "bundle.name-encoding",
            "bundle.duplicate-name",
            "bundle.nested",
            "item.missing",
            "item.count",
            "item.unexpected",
            "item.main-work-differs",
            "form.unreadable",
            "form.field-missing",
            "form.field-invalid",
            "authors.count",
            "authors.same-unit",
            "media.unreadable",
            "media.container",
            "media.truncated",
            "media.resolution",
            "media.aspect-ratio",
            "media.duration",
            "media.codec",
            "media.no-audio",
            "media.faststart",
            "media.black",
            "media.frozen",
            "media.silent",
            "media.letterbox",
            "media.upscaled",
            "media.unstable",
            "media.subtitles",
            "document.unreadable",
            "document.encrypted",
            "document.empty",
            "document.length",
            "document.hidden-text",
            "entry.unreadable",
            "entries.same-topic",
            "entries.same-file",
            "entries.two-routes",
            "quota.exceeded",
            "quota.uneven",
            "quota.usage",
            "deadline.missed",
            "duplication.rate");

    private KnownRules() {}
}
