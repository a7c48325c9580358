package org.saiwu.cli.duplication;

import picocli.CommandLine.Option;

/** Which archive a command works on. */
public final class ArchiveOption {
    @Option(names = "--archive", paramLabel = "DIR", required = true, descriptionKey = "archive.folder")
    String folder = "";
}
