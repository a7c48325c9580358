package org.saiwu.award;

import java.math.BigInteger;
import java.util.Optional;

/**
 * Solves a square system of integers exactly, by p-adic lifting (Dixon 1982): one inverse modulo a prime, then digit after
 * digit of the solution, then the fractions that the digits stand for. The solution is put into the equations before it is
 * given.
 */
final class ExactSystem {
    private static final long[] PRIMES = {2147483647L, 2147483629L, 2147483587L, 2147483579L, 2147483563L};

    private final BigInteger[][] matrix;
    private final BigInteger[] right;
    private final int size;

    private ExactSystem(BigInteger[][] matrix, BigInteger[] right) {
        this.matrix = matrix;
        this.right = right;
        this.size = matrix.length;
    }

    /** The solution; the matrix must be regular. Elements of {@code right} beyond its size are left aside. */
    static Rational[] solve(BigInteger[][] matrix, BigInteger[] right) {
        ExactSystem system = new ExactSystem(matrix, right);
        for (long prime : PRIMES) {
            Optional<long[][]> inverse = ModularInverse.of(matrix, prime);
            if (inverse.isPresent()) {
                return system.lift(inverse.get(), prime);
            }
        }
        throw new ArithmeticException("singular system");
    }

    private Rational[] lift(long[][] inverse, long prime) {
        BigInteger bound = bound();
        BigInteger base = BigInteger.valueOf(prime);
        BigInteger modulus = BigInteger.ONE;
        BigInteger[] digits = new BigInteger[size];
        BigInteger[] rest = new BigInteger[size];
        for (int i = 0; i < size; i++) {
            digits[i] = BigInteger.ZERO;
            rest[i] = right[i];
        }
        // Fractions with both parts below the bound are told apart modulo twice its square.
        int bits = 2 * bound.bitLength() + 2;
        while (modulus.bitLength() <= bits) {
            long[] digit = ModularInverse.times(inverse, rest, prime);
            for (int i = 0; i < size; i++) {
                digits[i] = digits[i].add(modulus.multiply(BigInteger.valueOf(digit[i])));
            }
            subtract(digit, rest);
            for (int i = 0; i < size; i++) {
                rest[i] = rest[i].divide(base);
            }
            modulus = modulus.multiply(base);
        }
        return fractions(digits, modulus, bound);
    }

    /** Takes matrix times digit away from the rest. */
    private void subtract(long[] digit, BigInteger[] rest) {
        BigInteger[] column = new BigInteger[size];
        for (int j = 0; j < size; j++) {
            column[j] = BigInteger.valueOf(digit[j]);
        }
        for (int i = 0; i < size; i++) {
            long small = 0;
            BigInteger large = BigInteger.ZERO;
            for (int j = 0; j < size; j++) {
                BigInteger element = matrix[i][j];
                // 22 bits of element, 31 of digit: 1,000 products fit a long.
                if (element.bitLength() <= 22 && j < 1_000) {
                    small += element.intValue() * digit[j];
                } else {
                    large = large.add(element.multiply(column[j]));
                }
            }
            rest[i] = rest[i].subtract(large).subtract(BigInteger.valueOf(small));
        }
    }

    /** More than any determinant in Cramer's rule (Hadamard). */
    private BigInteger bound() {
        BigInteger bound = BigInteger.ONE;
        BigInteger ofRight = BigInteger.ONE;
        for (int i = 0; i < size; i++) {
            BigInteger squares = BigInteger.ONE;
            for (int j = 0; j < size; j++) {
                squares = squares.add(matrix[i][j].multiply(matrix[i][j]));
            }
            bound = bound.multiply(squares.sqrt().add(BigInteger.ONE));
            ofRight = ofRight.add(right[i].abs());
        }
        return bound.multiply(ofRight);
    }

    private Rational[] fractions(BigInteger[] digits, BigInteger modulus, BigInteger bound) {
        BigInteger denominator = BigInteger.ONE;
        BigInteger[] numerators = new BigInteger[size];
        for (int i = 0; i < size; i++) {
            // Mostly the denominator found so far does already, and no fraction has to be searched.
            BigInteger scaled = centred(digits[i].multiply(denominator).mod(modulus), modulus);
            if (scaled.abs().compareTo(bound) > 0) {
                BigInteger more = denominatorOf(scaled.mod(modulus), modulus, bound);
                denominator = denominator.multiply(more);
                for (int before = 0; before < i; before++) {
                    numerators[before] = numerators[before].multiply(more);
                }
                scaled = centred(scaled.multiply(more).mod(modulus), modulus);
            }
            numerators[i] = scaled;
        }
        verify(numerators, denominator);
        Rational[] solution = new Rational[size];
        for (int i = 0; i < size; i++) {
            solution[i] = new Rational(numerators[i], denominator);
        }
        return solution;
    }

    private static BigInteger centred(BigInteger residue, BigInteger modulus) {
        return residue.shiftLeft(1).compareTo(modulus) > 0 ? residue.subtract(modulus) : residue;
    }

    /** The denominator of the fraction that the residue stands for, by Euclid's algorithm stopped half-way. */
    private static BigInteger denominatorOf(BigInteger residue, BigInteger modulus, BigInteger bound) {
        BigInteger before = modulus;
        BigInteger now = residue;
        BigInteger factorBefore = BigInteger.ZERO;
        BigInteger factor = BigInteger.ONE;
        while (now.compareTo(bound) > 0) {
            BigInteger[] parts = before.divideAndRemainder(now);
            BigInteger nextFactor = factorBefore.subtract(parts[0].multiply(factor));
            before = now;
            now = parts[1];
            factorBefore = factor;
            factor = nextFactor;
        }
        return factor.abs();
    }

    private void verify(BigInteger[] numerators, BigInteger denominator) {
        for (int i = 0; i < size; i++) {
            BigInteger sum = BigInteger.ZERO;
            for (int j = 0; j < size; j++) {
                if (matrix[i][j].signum() != 0) {
                    sum = sum.add(matrix[i][j].multiply(numerators[j]));
                }
            }
            if (!sum.equals(right[i].multiply(denominator))) {
                throw new ArithmeticException("the solution does not satisfy equation " + i);
            }
        }
    }
}
