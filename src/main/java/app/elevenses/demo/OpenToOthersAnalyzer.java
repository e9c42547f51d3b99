package app.elevenses.demo;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Has a demo that must not be opened end in its one sentence instead of a stack trace. */
final class OpenToOthersAnalyzer extends AbstractFailureAnalyzer<OpenToOthers> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, OpenToOthers cause) {
        return new FailureAnalysis(cause.getMessage(), null, cause);
    }
}
