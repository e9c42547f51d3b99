package app.elevenses.shell;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;

/** Lets whoever brings the configured bearer token read the metrics; nobody when none is configured. */
@Component
class MetricsToken implements AuthorizationManager<RequestAuthorizationContext> {

    private final String token;

    MetricsToken(@Value("${elevenses.metrics-token:}") String token) {
        this.token = token;
    }

    @Override
    public AuthorizationDecision authorize(
            Supplier<? extends @Nullable Authentication> who, RequestAuthorizationContext asked) {
        String given = Objects.requireNonNullElse(asked.getRequest().getHeader("Authorization"), "");
        return new AuthorizationDecision(!token.isBlank() && same(given, "Bearer " + token));
    }

    private static boolean same(String given, String expected) {
        return MessageDigest.isEqual(given.getBytes(StandardCharsets.UTF_8), expected.getBytes(StandardCharsets.UTF_8));
    }
}
