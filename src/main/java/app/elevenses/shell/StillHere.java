package app.elevenses.shell;

import app.elevenses.people.Directory;
import app.elevenses.people.SignedIn;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Shows whoever has left the company out at their next request, wherever they are signed in. */
class StillHere extends OncePerRequestFilter {

    private final SignedIn signedIn;
    private final Directory directory;

    StillHere(SignedIn signedIn, Directory directory) {
        this.signedIn = signedIn;
        this.directory = directory;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (signedIn.maybe().filter(me -> !works(me)).isPresent()) {
            request.logout();
        }
        chain.doFilter(request, response);
    }

    /** A database that is away shows nobody out: they would lose what they are writing, and can read nothing anyway. */
    private boolean works(long personId) {
        try {
            return directory.allHere(Set.of(personId));
        } catch (DataAccessException | TransactionException away) {
            return true;
        }
    }
}
