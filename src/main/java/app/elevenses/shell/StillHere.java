package app.elevenses.shell;

import app.elevenses.people.Standing;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.web.filter.OncePerRequestFilter;

/** Holds everybody at their next request to what they may do today, and shows out whoever is not to be in any more. */
class StillHere extends OncePerRequestFilter {

    private final SecurityContextHolderStrategy who;
    private final Standing standing;

    StillHere(SecurityContextHolderStrategy who, Standing standing) {
        this.who = who;
        this.standing = standing;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        SecurityContext context = who.getContext();
        Authentication before = context.getAuthentication();
        if (before != null) {
            Optional<Authentication> today = standing.today(before);
            if (today.isEmpty()) {
                request.logout();
            } else if (today.get() != before) {
                // The session holds this very context, so it knows of the change as well.
                context.setAuthentication(today.get());
            }
        }
        chain.doFilter(request, response);
    }
}
