package app.elevenses.care;

import app.elevenses.kit.Refusal;

/** Only what somebody else says can be reported. */
public final class ReportUnfit extends Refusal {

    ReportUnfit() {
        super("care.refusal.unfit");
    }
}
