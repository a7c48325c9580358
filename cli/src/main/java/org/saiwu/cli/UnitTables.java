package org.saiwu.cli;

import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saiwu.contest.Contest;
import org.saiwu.contest.UnitNames;
import org.saiwu.quota.UnitFile;
import org.saiwu.quota.UnitTable;

/** Tables of units that users name: types, other names, places, and who nominates whom. */
public final class UnitTables {
    private UnitTables() {}

    /** Reads a table and says what is worth saying of it; one that can't be used ends the run with exit code 2. */
    public static UnitTable read(String written, Contest contest, Context context) throws IOException {
        UnitFile file = TableFailures.orUsage(
                context, () -> UnitFile.read(context.path(written), contest, UnitFile.Columns.USUAL));
        TableFailures.remark(written, file.notes(), context);
        return UnitTable.of(file.units(), UnitNames.of(contest));
    }

    /** The table that an option names, if it was given. */
    public static Optional<UnitTable> readIfNamed(@Nullable String written, Contest contest, Context context)
            throws IOException {
        return written == null ? Optional.empty() : Optional.of(read(written, contest, context));
    }
}
