package app.elevenses.shell;

import app.elevenses.people.SignedIn;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Shows whoever has left the company out at their next request, wherever they are signed in. */
class StillHere extends OncePerRequestFilter {

    private final SignedIn signedIn;
    private final WorksHere worksHere;

    StillHere(SignedIn signedIn, WorksHere worksHere) {
        this.signedIn = signedIn;
        this.worksHere = worksHere;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (signedIn.maybe().filter(me -> !worksHere.still(me)).isPresent()) {
            request.logout();
        }
        chain.doFilter(request, response);
    }
}
