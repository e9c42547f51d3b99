package app.elevenses.bench;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One thing measured, round by round, and the floor that was measured in the same rounds. The ratio is taken pair by
 * pair, so that it holds when the machine's speed drifts.
 */
public record Figure(
        String name,
        String unit,
        boolean moreIsBetter,
        List<double[]> rounds,
        @Nullable Floor floor,
        String must) {

    private static final int ENOUGH_FOR_PERCENTILES = 20;

    /** What the least of its kind took, in the same rounds. */
    public record Floor(String name, List<double[]> rounds) {}

    public static Figure less(String name, String unit, List<double[]> rounds) {
        return new Figure(name, unit, false, List.copyOf(rounds), null, "");
    }

    public static Figure more(String name, String unit, List<double[]> rounds) {
        return new Figure(name, unit, true, List.copyOf(rounds), null, "");
    }

    public static Figure one(String name, String unit, double value) {
        return less(name, unit, List.of(new double[] {value}));
    }

    public Figure over(String floor, List<double[]> same) {
        return new Figure(name, unit, moreIsBetter, rounds, new Floor(floor, List.copyOf(same)), must);
    }

    /** What is asked of it, in words. */
    public Figure must(String asked) {
        return new Figure(name, unit, moreIsBetter, rounds, floor, asked);
    }

    public double median() {
        return percentile(rounds, 50);
    }

    public boolean hasPercentiles() {
        return rounds.stream().mapToInt(round -> round.length).sum() >= ENOUGH_FOR_PERCENTILES;
    }

    public double p95() {
        return percentile(rounds, 95);
    }

    public double p99() {
        return percentile(rounds, 99);
    }

    /** The medians of the rounds. */
    public double[] medians() {
        return medians(rounds);
    }

    private static double[] medians(List<double[]> rounds) {
        return rounds.stream()
                .mapToDouble(round -> percentile(List.of(round), 50))
                .toArray();
    }

    public double lowest() {
        return Arrays.stream(medians()).min().orElse(Double.NaN);
    }

    public double highest() {
        return Arrays.stream(medians()).max().orElse(Double.NaN);
    }

    /** How many times its floor it is, the median of the rounds' ratios; nothing without a floor. */
    public double ratio() {
        return floor == null ? Double.NaN : percentile(List.of(ratios(medians(), medians(floor.rounds()))), 50);
    }

    /** The same for the slowest one in twenty. */
    public double ratioOfP95() {
        return floor == null ? Double.NaN : p95() / percentile(floor.rounds(), 95);
    }

    private static double[] ratios(double[] mine, double[] least) {
        return IntStream.range(0, Math.min(mine.length, least.length))
                .mapToDouble(round -> mine[round] / least[round])
                .toArray();
    }

    /** The value that as many percent of all values do not exceed. */
    static double percentile(List<double[]> rounds, double percent) {
        double[] sorted =
                rounds.stream().flatMapToDouble(Arrays::stream).sorted().toArray();
        if (sorted.length == 0) {
            return Double.NaN;
        }
        if (percent == 50 && sorted.length % 2 == 0) {
            return (sorted[sorted.length / 2 - 1] + sorted[sorted.length / 2]) / 2;
        }
        int place = (int) Math.ceil(percent / 100 * sorted.length) - 1;
        return sorted[Math.clamp(place, 0, sorted.length - 1)];
    }
}
