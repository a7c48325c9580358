package org.saiwu.cli.completion;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saiwu.cli.Saiwu;
import org.saiwu.contest.Language;
import org.saiwu.examples.Repository;

/** The scripts in {@code completions/} know the commands and options of the program as it is. */
class CompletionFilesTest {
    @ParameterizedTest
    @CsvSource({"bash,saiwu.bash", "zsh,_saiwu", "fish,saiwu.fish", "powershell,saiwu.ps1"})
    void eachShellHasItsScriptMadeFromTheCommands(Shell shell, String file) throws IOException {
        Repository.assertHolds("completions/" + file, CompletionScript.of(shell, Saiwu.model(Language.EN)));
    }
}
