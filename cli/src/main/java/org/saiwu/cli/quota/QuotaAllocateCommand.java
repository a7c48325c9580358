package org.saiwu.cli.quota;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.saiwu.cli.CommandException;
import org.saiwu.cli.ContestOption;
import org.saiwu.cli.Context;
import org.saiwu.cli.ExitCode;
import org.saiwu.cli.TableFailures;
import org.saiwu.cli.TableReports;
import org.saiwu.contest.Category;
import org.saiwu.contest.Contest;
import org.saiwu.contest.QuotaRule;
import org.saiwu.quota.Allocation;
import org.saiwu.quota.AllocationMethod;
import org.saiwu.quota.AllocationOutcome;
import org.saiwu.quota.AllocationRequest;
import org.saiwu.quota.CategoryFile;
import org.saiwu.quota.Infeasible;
import org.saiwu.quota.MethodComparison;
import org.saiwu.quota.PlaceAllocator;
import org.saiwu.quota.Spread;
import org.saiwu.quota.UnitFile;
import org.saiwu.report.allocation.AllocationReport;
import org.saiwu.report.allocation.ObstacleSentences;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shares places among the units of a table. */
@Command(name = "allocate", addMethodSubcommands = false)
final class QuotaAllocateCommand implements Callable<Integer> {
    /** More sentences of one kind tell a reader nothing new. */
    private static final int MOST_OBSTACLES = 20;

    private final Context context;

    @Option(names = "--units", paramLabel = "FILE", required = true, descriptionKey = "units")
    String units = "";

    @Option(names = "--total", paramLabel = "N", descriptionKey = "total")
    @Nullable
    String total;

    @Option(names = "--method", paramLabel = "METHOD", descriptionKey = "method")
    @Nullable
    String method;

    @Option(names = "--weight", paramLabel = "COLUMN", descriptionKey = "weight")
    @Nullable
    String weight;

    @Option(names = "--min", paramLabel = "N|COLUMN", descriptionKey = "min")
    @Nullable
    String minimum;

    @Option(names = "--max", paramLabel = "N|COLUMN", descriptionKey = "max")
    @Nullable
    String maximum;

    @Option(names = "--by-category", paramLabel = "even|FILE", descriptionKey = "by-category")
    @Nullable
    String byCategory;

    @Option(names = "--compare", paramLabel = "METHOD", split = ",", descriptionKey = "compare")
    List<String> compare = new ArrayList<>();

    @Option(names = "--ties", paramLabel = "KEYS", descriptionKey = "ties")
    @Nullable
    String ties;

    @Option(names = "--seed", paramLabel = "TEXT", descriptionKey = "seed")
    @Nullable
    String seed;

    @Mixin
    ContestOption contestOption = new ContestOption();

    @Mixin
    TableReports reports = new TableReports();

    QuotaAllocateCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException {
        reports.check(context);
        QuotaArguments arguments = new QuotaArguments(context);
        List<AllocationMethod> compared =
                compare.stream().map(arguments::method).distinct().toList();
        OptionalLong places = arguments.places("--total", total);
        OptionalLong least = arguments.number(minimum);
        OptionalLong most = arguments.number(maximum);
        Contest contest = context.contest(contestOption.contest);
        UnitFile table = TableFailures.orUsage(
                context,
                () -> UnitFile.read(
                        context.path(units),
                        contest,
                        new UnitFile.Columns(
                                Optional.ofNullable(weight), column(least, minimum), column(most, maximum))));
        AllocationMethod chosen = method == null
                ? places.isPresent() ? AllocationMethod.WEBSTER : AllocationMethod.FIXED
                : arguments.method(method);
        AllocationRequest request = AllocationRequest.of(
                        arguments.units(QuotaArguments.sharing(table.units(), contest), contest, chosen))
                .withMethod(chosen)
                .withWeightColumn(weight == null ? AllocationRequest.DEFAULT_WEIGHT : weight)
                .withPlacesByType(contest.quota().map(QuotaRule::placesByType).orElse(Map.of()))
                .withPilotFirst(contest.quota().filter(QuotaRule::pilotFirst).isPresent())
                .withLimits(least, most)
                .withSpread(spread(contest))
                .withTieKeys(arguments.tieKeys(ties, seed, contest));
        if (places.isPresent()) {
            request = request.withTotal(places.getAsLong());
        }
        Allocation allocation = allocated(request, contest);
        Optional<MethodComparison> comparison =
                compared.isEmpty() ? Optional.empty() : Optional.of(MethodComparison.of(request, compared));
        reports.write(
                new AllocationReport(
                        contest, allocation, comparison, TableFailures.worthSaying(table.notes(), context)),
                context);
        return ExitCode.OK.code();
    }

    private static Optional<String> column(OptionalLong number, @Nullable String written) {
        return number.isPresent() ? Optional.empty() : Optional.ofNullable(written);
    }

    private Spread spread(Contest contest) throws IOException {
        if (byCategory == null) {
            return new Spread.None();
        }
        if (byCategory.equals("even")) {
            return new Spread.Even(
                    contest.categories().stream().map(Category::id).toList());
        }
        String file = byCategory;
        return TableFailures.orUsage(context, () -> CategoryFile.read(context.path(file), contest));
    }

    private Allocation allocated(AllocationRequest request, Contest contest) {
        AllocationOutcome outcome = PlaceAllocator.allocate(request);
        if (outcome instanceof Allocation allocation) {
            return allocation;
        }
        List<org.saiwu.quota.Obstacle> obstacles = ((Infeasible) outcome).obstacles();
        ObstacleSentences sentences =
                new ObstacleSentences(contest, context.words().language());
        List<String> lines = new ArrayList<>(
                obstacles.stream().limit(MOST_OBSTACLES).map(sentences::say).toList());
        if (obstacles.size() > MOST_OBSTACLES) {
            lines.add(context.words().say("more", Map.of("count", obstacles.size() - MOST_OBSTACLES)));
        }
        throw new CommandException(ExitCode.USAGE, String.join(System.lineSeparator(), lines));
    }
}
