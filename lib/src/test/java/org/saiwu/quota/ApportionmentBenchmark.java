package org.saiwu.quota;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.PriorityQueue;
import java.util.Random;

/**
 * Prints how long apportionments take after warm-up, in milliseconds, beside a plain loop of highest averages over BigInteger fractions in
 * the same run.
 */
public final class ApportionmentBenchmark {
    private static final int WARM_UP = 5;
    private static final int RUNS = 7;

    private ApportionmentBenchmark() {}

    /** Runs all; no arguments. */
    public static void main(String[] arguments) {
        Random random = new Random(40);
        List<BigDecimal> weights = new ArrayList<>();
        for (int i = 0; i < 2000; i++) {
            weights.add(BigDecimal.valueOf(logNormal(random)));
        }
        List<Apportionment.Claim> claims =
                weights.stream().map(Apportionment.Claim::of).toList();
        for (DivisorMethod method : DivisorMethod.values()) {
            print(
                    "2,000 units, 80,000 places, " + method.allocationMethod().id(),
                    () -> Apportionment.byDivisors(method, claims, 80_000));
        }
        print("2,000 units, 80,000 places, hamilton", () -> Apportionment.byRemainders(claims, 80_000));
        print("2,000 units, 80,000 places, plain loop (webster)", () -> plainWebster(weights, 80_000));
        List<Apportionment.Claim> many = new ArrayList<>();
        for (int i = 0; i < 1_000_000; i++) {
            many.add(Apportionment.Claim.of(BigDecimal.valueOf(logNormal(random))));
        }
        print(
                "1,000,000 units, 20,000,000 places, webster",
                () -> Apportionment.byDivisors(DivisorMethod.WEBSTER, many, 20_000_000));
        table("2,000 x 50, 40,000 places, log-normal", random, false);
        table("2,000 x 50, 40,000 places, tie-heavy", random, true);
    }

    private static void table(String what, Random random, boolean ties) {
        List<List<BigDecimal>> weights = new ArrayList<>();
        double[] rowSizes = new double[2000];
        double[] columnSizes = new double[50];
        for (int r = 0; r < rowSizes.length; r++) {
            List<BigDecimal> row = new ArrayList<>();
            for (int c = 0; c < columnSizes.length; c++) {
                long weight = ties ? random.nextInt(6) : logNormal(random);
                rowSizes[r] += weight;
                columnSizes[c] += weight;
                row.add(BigDecimal.valueOf(weight));
            }
            weights.add(row);
        }
        List<Long> rowTotals = totals(rowSizes);
        List<Long> columnTotals = totals(columnSizes);
        print(what, () -> Biproportional.solve(weights, rowTotals, columnTotals));
    }

    private static List<Long> totals(double[] sizes) {
        Apportioned result = Apportionment.byRemainders(
                Arrays.stream(sizes)
                        .mapToObj(size -> Apportionment.Claim.of(new BigDecimal(size)))
                        .toList(),
                40_000);
        List<Long> totals = new ArrayList<>(result.places());
        result.tied().stream().limit(result.open()).forEach(i -> totals.set(i, totals.get(i) + 1));
        return totals;
    }

    private static long logNormal(Random random) {
        return 1 + (long) Math.exp(8 + 1.5 * random.nextGaussian());
    }

    /** The next place to the largest w/(2k+1), 80,000 times. */
    private static long[] plainWebster(List<BigDecimal> weights, int total) {
        record Claim(int unit, BigInteger weight, BigInteger divisor) {}
        PriorityQueue<Claim> queue = new PriorityQueue<>(Comparator.comparing(
                (Claim claim) -> claim,
                (a, b) -> b.weight.multiply(a.divisor).compareTo(a.weight.multiply(b.divisor))));
        for (int i = 0; i < weights.size(); i++) {
            queue.add(new Claim(i, weights.get(i).toBigIntegerExact(), BigInteger.ONE));
        }
        long[] places = new long[weights.size()];
        for (int i = 0; i < total; i++) {
            Claim top = queue.remove();
            places[top.unit]++;
            queue.add(new Claim(top.unit, top.weight, top.divisor.add(BigInteger.TWO)));
        }
        return places;
    }

    private static void print(String what, Runnable task) {
        for (int i = 0; i < WARM_UP; i++) {
            task.run();
        }
        long[] times = new long[RUNS];
        for (int i = 0; i < RUNS; i++) {
            long start = System.nanoTime();
            task.run();
            times[i] = System.nanoTime() - start;
        }
        Arrays.sort(times);
        System.out.println(String.format(
                Locale.ROOT,
                "%-55s median %9.2f ms, worst %9.2f ms",
                what,
                times[RUNS / 2] / 1e6,
                times[RUNS - 1] / 1e6));
    }
}
