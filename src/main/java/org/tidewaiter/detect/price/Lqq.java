package org.tidewaiter.detect.price;

import java.util.function.DoubleUnaryOperator;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * A loss that grows like the square, then slower, then not at all: its derivative is linear, quadratic and quadratic
 * again ("lqq", Koller and Stahel 2011, "Sharpening Wald-type inference in robust regression for small samples",
 * Computational Statistics and Data Analysis 55, section 4). Their constants are used: a slope of -1/2 at the steepest.
 */
final class Lqq {
    /** 95 % efficient for normal errors. */
    static final Lqq EFFICIENT = new Lqq(1.4734061, 0.9822707, 1.5);

    /** For the scale of a fit of which half may be anything: its mean over a normal law is one half. */
    static final Lqq HALF_BREAKDOWN = new Lqq(0.4015457, 0.2676971, 1.5);

    private static final double REACH = 8; // standard deviations; beyond lies less than 1e-14
    private static final double STEP = 0.005;

    private final double linear; // up to here the derivative is x
    private final double bend;
    private final double slope;
    private final double fall; // width of the third part
    private final double top; // the loss beyond, before it is made 1

    private Lqq(double bend, double linear, double slope) {
        this.bend = bend;
        this.linear = linear;
        this.slope = slope;
        this.fall = (2 * linear + 2 * bend - bend * slope) / (slope - 1);
        this.top = unscaledLoss(linear + bend + fall);
    }

    /** Derivative of the loss. */
    double psi(double x) {
        return x * weight(x);
    }

    /** Derivative over x: the weight in iterated least squares. */
    double weight(double x) {
        double size = Math.abs(x);
        if (size <= linear) {
            return 1;
        }
        if (size <= linear + bend) {
            double over = size - linear;
            return 1 - slope * over * over / (2 * bend * size);
        }
        double over = size - linear - bend;
        if (over >= fall) {
            return 0;
        }
        double height = linear + bend - bend * slope / 2 + (slope - 1) / fall * (over * over / 2 - fall * over);
        return height / size;
    }

    /** Loss, 1 at most. */
    double loss(double x) {
        return Math.abs(x) >= linear + bend + fall ? 1 : unscaledLoss(Math.abs(x)) / top;
    }

    private double unscaledLoss(double size) {
        double over = size - linear;
        if (over <= 0) {
            return size * size / 2;
        }
        if (over <= bend) {
            return size * size / 2 - slope * over * over * over / (6 * bend);
        }
        double turn = linear + bend;
        double last = over - bend;
        return turn * turn / 2
                - slope * bend * bend / 6
                + last * (turn - bend * slope / 2)
                + (slope - 1) / fall * (last * last * last / 6 - fall * last * last / 2);
    }

    private double derivative(double x) {
        double size = Math.abs(x);
        if (size <= linear) {
            return 1;
        }
        if (size <= linear + bend) {
            return 1 - slope * (size - linear) / bend;
        }
        double over = size - linear - bend;
        return over >= fall ? 0 : (slope - 1) * (over / fall - 1);
    }

    /** What the mean of psi(e) e is over the mean of its weight, for normal e. */
    double kappa() {
        return overNormal(x -> psi(x) * x) / overNormal(this::weight);
    }

    /** Variance of a coefficient over that of least squares, for normal errors. */
    double inefficiency() {
        double slopes = overNormal(this::derivative);
        return overNormal(x -> psi(x) * psi(x)) / (slopes * slopes);
    }

    private static double overNormal(DoubleUnaryOperator function) {
        NormalDistribution normal = NormalDistribution.of(0, 1);
        double sum = 0;
        for (int i = 0; i <= 2 * REACH / STEP; i++) {
            double at = i * STEP - REACH;
            sum += function.applyAsDouble(at) * normal.density(at);
        }
        return sum * STEP;
    }
}
