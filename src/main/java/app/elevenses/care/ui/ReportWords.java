package app.elevenses.care.ui;

import app.elevenses.care.ReportKind;

/** The messages that say what is wrong with a message. */
final class ReportWords {

    private ReportWords() {}

    static String key(ReportKind kind) {
        return switch (kind) {
            case HURTFUL -> "care.kind.hurtful";
            case PRIVATE -> "care.kind.private";
            case UNWANTED -> "care.kind.unwanted";
            case OTHER -> "care.kind.other";
        };
    }
}
