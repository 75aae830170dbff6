package org.tidewaiter.detect.price;

/** Solves small symmetric positive systems, held as the lower triangle of a square, row after row. */
final class Cholesky {
    static final double SINGULAR = 1e-12; // share of a pivot that is left before it counts as nothing

    private Cholesky() {}

    /** Replaces the matrix by its factor; false where it is singular. */
    static boolean factor(double[] matrix, int size) {
        for (int a = 0; a < size; a++) {
            double whole = matrix[a * size + a];
            for (int b = 0; b <= a; b++) {
                double sum = matrix[a * size + b];
                for (int k = 0; k < b; k++) {
                    sum -= matrix[a * size + k] * matrix[b * size + k];
                }
                if (a == b) {
                    if (!(sum > SINGULAR * whole)) {
                        return false;
                    }
                    matrix[a * size + a] = Math.sqrt(sum);
                } else {
                    matrix[a * size + b] = sum / matrix[b * size + b];
                }
            }
        }
        return true;
    }

    /** Replaces the right side by the solution. */
    static void solve(double[] factor, int size, double[] right) {
        for (int a = 0; a < size; a++) {
            for (int k = 0; k < a; k++) {
                right[a] -= factor[a * size + k] * right[k];
            }
            right[a] /= factor[a * size + a];
        }
        for (int a = size - 1; a >= 0; a--) {
            for (int k = a + 1; k < size; k++) {
                right[a] -= factor[k * size + a] * right[k];
            }
            right[a] /= factor[a * size + a];
        }
    }
}
