package org.saiwu.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The top of the command line; what it does is in its subcommands. */
@Command(name = "saiwu", mixinStandardHelpOptions = false, usageHelpAutoWidth = true)
public final class SaiwuCommand {
    @Mixin
    GlobalOptions global = new GlobalOptions();

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            descriptionKey = "version")
    boolean version;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = picocli.CommandLine.ScopeType.INHERIT,
            descriptionKey = "help")
    boolean help;
}
