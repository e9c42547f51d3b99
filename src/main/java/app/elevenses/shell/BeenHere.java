package app.elevenses.shell;

import app.elevenses.people.SignedIn;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.web.filter.OncePerRequestFilter;

/** Counts an open page as a use of its kept sign-in, once an hour, so that a long day does not end at a restart. */
class BeenHere extends OncePerRequestFilter {

    static final String SINCE = BeenHere.class.getName();

    private static final Duration OFTEN_ENOUGH = Duration.ofHours(1);

    private final SignedIn signedIn;
    private final StaySignedIn stay;
    private final Clock clock;

    BeenHere(SignedIn signedIn, StaySignedIn stay, Clock clock) {
        this.signedIn = signedIn;
        this.stay = stay;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpSession session = request.getSession(false);
        if (session != null && signedIn.maybe().isPresent()) {
            count(session, request, response);
        }
        chain.doFilter(request, response);
    }

    private void count(HttpSession session, HttpServletRequest request, HttpServletResponse response) {
        Instant now = clock.instant();
        Instant since = session.getAttribute(SINCE) instanceof Instant before ? before : null;
        if (since == null || since.plus(OFTEN_ENOUGH).isBefore(now)) {
            session.setAttribute(SINCE, now);
            if (since != null) {
                stay.stillHere(request, response);
            }
        }
    }
}
