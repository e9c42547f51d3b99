package app.elevenses.bench;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A figure as it is kept and compared: what is left of it once the single values are forgotten. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Summary(
        String name,
        String unit,
        boolean moreIsBetter,
        double median,
        @Nullable Double p95,
        @Nullable Double p99,
        double[] rounds,
        @Nullable String floor,
        double @Nullable [] floorRounds,
        @Nullable Double ratio,
        @Nullable Double ratioOfP95,
        String must) {

    /** Less than this is the machine's mood. */
    private static final double NOTICEABLE = 0.10;

    private static final int DIGITS = 4;

    static Summary of(Figure figure) {
        Figure.Floor floor = figure.floor();
        boolean many = figure.hasPercentiles();
        return new Summary(
                figure.name(),
                figure.unit(),
                figure.moreIsBetter(),
                rounded(figure.median()),
                many ? rounded(figure.p95()) : null,
                many ? rounded(figure.p99()) : null,
                rounded(figure.medians()),
                floor == null ? null : floor.name(),
                floor == null
                        ? null
                        : rounded(Figure.less("", "", floor.rounds()).medians()),
                floor == null ? null : rounded(figure.ratio()),
                floor == null || !many ? null : rounded(figure.ratioOfP95()),
                figure.must());
    }

    private static double[] rounded(double[] values) {
        return Arrays.stream(values).map(Summary::rounded).toArray();
    }

    private static double rounded(double value) {
        if (!Double.isFinite(value)) {
            return 0;
        }
        return new BigDecimal(value).round(new MathContext(DIGITS)).doubleValue();
    }

    double lowest() {
        return Arrays.stream(rounds).min().orElse(median);
    }

    double highest() {
        return Arrays.stream(rounds).max().orElse(median);
    }

    /** How many times worse than before, above 1 when it is; the ratio to the floor is compared where there is one. */
    double worseThan(Summary before) {
        double now = ratio == null || before.ratio == null ? median : ratio;
        double then = ratio == null || before.ratio == null ? before.median : before.ratio;
        return moreIsBetter ? then / now : now / then;
    }

    /** Whether it is worse by more than chance: noticeably, and in every round. */
    boolean isClearlyWorseThan(Summary before) {
        boolean apart = moreIsBetter ? highest() < before.lowest() : lowest() > before.highest();
        return worseThan(before) > 1 + NOTICEABLE && (apart || ratio != null);
    }
}
