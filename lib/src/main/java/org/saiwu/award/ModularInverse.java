package org.saiwu.award;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Optional;

/** The inverse of a matrix modulo a prime below 2^31. */
final class ModularInverse {
    private ModularInverse() {}

    /** The inverse; empty when the matrix is singular modulo that prime. */
    static Optional<long[][]> of(BigInteger[][] matrix, long prime) {
        int size = matrix.length;
        BigInteger base = BigInteger.valueOf(prime);
        long[][] rows = new long[size][2 * size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                rows[i][j] = matrix[i][j].mod(base).longValue();
            }
            rows[i][size + i] = 1;
        }
        for (int column = 0; column < size; column++) {
            int pivot = column;
            while (pivot < size && rows[pivot][column] == 0) {
                pivot++;
            }
            if (pivot == size) {
                return Optional.empty();
            }
            long[] swap = rows[pivot];
            rows[pivot] = rows[column];
            rows[column] = swap;
            eliminate(rows, column, prime);
        }
        long[][] inverse = new long[size][];
        for (int i = 0; i < size; i++) {
            inverse[i] = Arrays.copyOfRange(rows[i], size, 2 * size);
        }
        return Optional.of(inverse);
    }

    private static void eliminate(long[][] rows, int column, long prime) {
        long[] pivot = rows[column];
        long factor = BigInteger.valueOf(pivot[column])
                .modInverse(BigInteger.valueOf(prime))
                .longValue();
        for (int j = column; j < pivot.length; j++) {
            pivot[j] = pivot[j] * factor % prime;
        }
        for (int i = 0; i < rows.length; i++) {
            long times = rows[i][column];
            if (i != column && times != 0) {
                long[] row = rows[i];
                for (int j = column; j < row.length; j++) {
                    if (pivot[j] != 0) {
                        row[j] = (row[j] + (prime - times) * pivot[j]) % prime;
                    }
                }
            }
        }
    }

    /** The product with a vector, from 0 to the prime. */
    static long[] times(long[][] inverse, BigInteger[] vector, long prime) {
        int size = inverse.length;
        BigInteger base = BigInteger.valueOf(prime);
        long[] residues = new long[size];
        for (int i = 0; i < size; i++) {
            residues[i] = vector[i].mod(base).longValue();
        }
        long[] product = new long[size];
        for (int i = 0; i < size; i++) {
            long sum = 0;
            for (int j = 0; j < size; j++) {
                sum = (sum + inverse[i][j] * residues[j]) % prime;
            }
            product[i] = sum;
        }
        return product;
    }
}
