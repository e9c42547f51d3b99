package app.elevenses.demo.drawing;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;

/** The fixed tiles of chance all paper here is made of: fine grain, evenly spread, and slow waves. */
final class Noise {
    private static final int SIDE = 512;
    private static final int CELLS = 16;
    private static final float[] GRAIN = grains();
    private static final float[] WAVES = values(CELLS * CELLS, 7);
    private static final float[] DRIFT = drifts();

    private Noise() {}

    /** From 0 to 1, every value equally frequent, different from pixel to pixel. */
    static float grain(int x, int y) {
        return GRAIN[(y & SIDE - 1) * SIDE + (x & SIDE - 1)];
    }

    /** From -1 to 1, changing smoothly over a distance of 1. */
    static double wave(double x, double y) {
        int left = (int) Math.floor(x);
        int top = (int) Math.floor(y);
        double across = ease(x - left);
        double down = ease(y - top);
        double above = knot(left, top) * (1 - across) + knot(left + 1, top) * across;
        double below = knot(left, top + 1) * (1 - across) + knot(left + 1, top + 1) * across;
        return 2 * (above * (1 - down) + below * down) - 1;
    }

    /** A wave some thirty pixels long, looked up rather than reckoned: every pixel of every shape asks. */
    static float drift(int x, int y) {
        return DRIFT[(y & SIDE - 1) * SIDE + (x & SIDE - 1)];
    }

    private static double knot(int x, int y) {
        return WAVES[(y & CELLS - 1) * CELLS + (x & CELLS - 1)];
    }

    private static double ease(double t) {
        return t * t * (3 - 2 * t);
    }

    private static float[] drifts() {
        float[] drifts = new float[SIDE * SIDE];
        double cell = (double) SIDE / CELLS;
        for (int at = 0; at < drifts.length; at++) {
            drifts[at] = (float) wave(at % SIDE / cell, at / SIDE / cell);
        }
        return drifts;
    }

    private static float[] grains() {
        float[] fine = values(SIDE * SIDE, 11);
        float[] clumped = new float[fine.length];
        for (int at = 0; at < fine.length; at++) {
            float around = fine[at + 1 & fine.length - 1] + fine[at + SIDE & fine.length - 1];
            clumped[at] = 0.6f * fine[at] + 0.4f * around + at * 1e-9f;
        }
        return ranked(clumped);
    }

    private static float[] ranked(float[] values) {
        long[] order = IntStream.range(0, values.length)
                .mapToLong(at -> ((long) (values[at] * 1e6) << 20) | at)
                .toArray();
        Arrays.sort(order);
        float[] ranks = new float[values.length];
        for (int rank = 0; rank < order.length; rank++) {
            ranks[(int) (order[rank] & 0xFFFFF)] = (rank + 0.5f) / order.length;
        }
        return ranks;
    }

    private static float[] values(int count, long seed) {
        var random = new Random(seed);
        float[] values = new float[count];
        for (int at = 0; at < count; at++) {
            values[at] = random.nextFloat();
        }
        return values;
    }
}
