package org.saiwu.cli;

import org.saiwu.cli.award.AwardCommands;
import org.saiwu.cli.contest.ContestCommands;
import org.saiwu.cli.duplication.DuplicationCommands;
import org.saiwu.cli.quota.QuotaCommands;
import org.saiwu.cli.roster.RosterCommands;
import org.saiwu.cli.validate.ValidateCommand;
import picocli.CommandLine;

/** Every subcommand, in the order of the help. */
final class Commands {
    private Commands() {}

    static void addTo(CommandLine saiwu, Context context) {
        saiwu.addSubcommand("validate", new ValidateCommand(context));
        saiwu.addSubcommand("duplication", DuplicationCommands.group(context));
        saiwu.addSubcommand("quota", QuotaCommands.group(context));
        saiwu.addSubcommand("roster", RosterCommands.group(context));
        saiwu.addSubcommand("award", AwardCommands.group(context));
        saiwu.addSubcommand("contest", ContestCommands.group(context));
        saiwu.addSubcommand("completion", new CompletionCommand(context));
    }
}
