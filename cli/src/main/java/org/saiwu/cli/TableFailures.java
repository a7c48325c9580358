package org.saiwu.cli;

import java.io.IOException;
import java.util.List;
import org.saiwu.table.TableException;
import org.saiwu.table.TableNote;

/** Turns a table that can't be used into the message and exit code for it. */
public final class TableFailures {
    private TableFailures() {}

    /** Reads a table. */
    @FunctionalInterface
    public interface Reading<T> {
        T read() throws TableException, IOException;
    }

    /** What is read, or the sentence with file, sheet, row and cell, and exit code 2. */
    public static <T> T orUsage(Context context, Reading<T> reading) throws IOException {
        try {
            return reading.read();
        } catch (TableException unusable) {
            throw new CommandException(
                    ExitCode.USAGE, unusable.sentence(context.words().language().locale()), unusable);
        }
    }

    /** The notes that change what a figure means; how plain text was read only when the user wants to hear more. */
    public static List<TableNote> worthSaying(List<TableNote> notes, Context context) {
        return notes.stream()
                .filter(note -> context.verbose() || !(note instanceof TableNote.TextRead))
                .filter(note -> !(note instanceof TableNote.SheetChosen chosen) || !isOwn(chosen))
                .toList();
    }

    /** Says those notes, each with the file. */
    public static void remark(String file, List<TableNote> notes, Context context) {
        worthSaying(notes, context)
                .forEach(note -> context.remark(
                        file + ": " + note.sentence(context.words().language().locale())));
    }

    /** The sheet behind drop-down lists, in workbooks that this program wrote. */
    private static boolean isOwn(TableNote.SheetChosen chosen) {
        return chosen.others().equals(List.of("_lists"));
    }
}
