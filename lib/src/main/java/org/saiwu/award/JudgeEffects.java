package org.saiwu.award;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.saiwu.award.MarkSieve.Judged;

/**
 * The effect of each judge by least squares of mark = work + judge, solved exactly; the effects, weighted by the number of
 * marks, add up to 0.
 *
 * <p>With the works eliminated the normal equations are (D - sum over works of a a^T / n) effect = sum of residuals, where
 * D counts each judge's marks and a says who marked the work. Multiplied by the least common multiple of all n they are
 * integers.
 */
final class JudgeEffects {
    private JudgeEffects() {}

    /** By judge; judges and works must be connected. */
    static Map<String, Rational> of(List<Judged> works) {
        Map<String, Integer> index = new TreeMap<>();
        int scale = 0;
        BigInteger common = BigInteger.ONE;
        for (Judged judged : works) {
            for (Mark mark : judged.marks()) {
                index.put(mark.judge(), 0);
                scale = Math.max(scale, mark.score().scale());
            }
            BigInteger size = BigInteger.valueOf(judged.marks().size());
            common = common.divide(common.gcd(size)).multiply(size);
        }
        int next = 0;
        for (Map.Entry<String, Integer> entry : index.entrySet()) {
            entry.setValue(next++);
        }
        int judges = index.size();
        BigInteger[][] matrix = new BigInteger[judges][judges];
        BigInteger[] right = new BigInteger[judges];
        long[] marks = new long[judges];
        fill(works, index, scale, common, matrix, right, marks);
        // The equations are one too many; the last judge's effect is set to 0 until they are centred.
        Rational[] solved = new Rational[judges];
        solved[judges - 1] = Rational.ZERO;
        if (judges > 1) {
            System.arraycopy(ExactSystem.solve(leading(matrix, judges - 1), right), 0, solved, 0, judges - 1);
        }
        Rational unit = Rational.of(new BigDecimal(BigInteger.TEN.pow(scale)));
        return centred(index, solved, marks, unit);
    }

    private static void fill(
            List<Judged> works,
            Map<String, Integer> index,
            int scale,
            BigInteger common,
            BigInteger[][] matrix,
            BigInteger[] right,
            long[] marks) {
        for (int i = 0; i < right.length; i++) {
            right[i] = BigInteger.ZERO;
            Arrays.fill(matrix[i], BigInteger.ZERO);
        }
        for (Judged judged : works) {
            int size = judged.marks().size();
            BigInteger part = common.divide(BigInteger.valueOf(size));
            int[] judges = new int[size];
            BigInteger[] scores = new BigInteger[size];
            BigInteger sum = BigInteger.ZERO;
            for (int i = 0; i < size; i++) {
                judges[i] = index.getOrDefault(judged.marks().get(i).judge(), 0);
                scores[i] = judged.marks().get(i).score().setScale(scale).unscaledValue();
                sum = sum.add(scores[i]);
            }
            for (int i = 0; i < size; i++) {
                int row = judges[i];
                marks[row]++;
                right[row] = right[row].add(common.multiply(scores[i])).subtract(part.multiply(sum));
                matrix[row][row] = matrix[row][row].add(common);
                for (int j = 0; j < size; j++) {
                    matrix[row][judges[j]] = matrix[row][judges[j]].subtract(part);
                }
            }
        }
    }

    private static BigInteger[][] leading(BigInteger[][] matrix, int size) {
        BigInteger[][] part = new BigInteger[size][];
        for (int i = 0; i < size; i++) {
            part[i] = Arrays.copyOf(matrix[i], size);
        }
        return part;
    }

    private static Map<String, Rational> centred(
            Map<String, Integer> index, Rational[] solved, long[] marks, Rational unit) {
        Rational sum = Rational.ZERO;
        long all = 0;
        for (int i = 0; i < solved.length; i++) {
            sum = sum.plus(solved[i].times(Rational.of(marks[i])));
            all += marks[i];
        }
        Rational center = sum.over(all);
        Map<String, Rational> effects = new TreeMap<>();
        index.forEach((judge, i) -> effects.put(judge, solved[i].minus(center).over(unit)));
        return effects;
    }
}
