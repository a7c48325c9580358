package org.saiwu.cli;

import org.saiwu.cli.award.AwardCommands;
import org.saiwu.cli.contest.ContestCommands;
import org.saiwu.cli.doctor.DoctorCommand;
import org.saiwu.cli.duplication.DuplicationCommands;
import org.saiwu.cli.pack.PackCommand;
import org.saiwu.cli.quota.QuotaCommands;
import org.saiwu.cli.roster.RosterCommands;
import org.saiwu.cli.validate.ValidateCommand;
import picocli.CommandLine;

/** Every subcommand, in the order of the help. */
final class Commands {
    private Commands() {}

    static CommandLine of(GlobalOptions global, Context context) {
        return Subcommands.of(global.command(), context)
                .with("validate", () -> new ValidateCommand(context))
                .with("pack", () -> new PackCommand(context))
                .with("duplication", () -> DuplicationCommands.group(context))
                .with("quota", () -> QuotaCommands.group(context))
                .with("roster", () -> RosterCommands.group(context))
                .with("award", () -> AwardCommands.group(context))
                .with("contest", () -> ContestCommands.group(context))
                .with("doctor", () -> new DoctorCommand(context))
                .with("completion", () -> new CompletionCommand(context))
                .line();
    }
}
