package app.elevenses.shell;

import app.elevenses.people.PasswordChosen;
import app.elevenses.people.SignedIn;
import app.elevenses.shell.KeptSignIns.Kept;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.web.authentication.rememberme.AbstractRememberMeServices;
import org.springframework.security.web.authentication.rememberme.InvalidCookieException;
import org.springframework.security.web.authentication.rememberme.RememberMeAuthenticationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Keeps people signed in when the server starts anew: until they close the browser, or for long on a device that asked
 * for it. The secret stays the same for as long as it is used: renewing it at each use signs people out whenever two of
 * their tabs come back at the same moment.
 */
@Component
class StaySignedIn extends AbstractRememberMeServices {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int UNTIL_THE_BROWSER_CLOSES = -1;

    private final KeptSignIns kept;
    private final SignedIn signedIn;

    StaySignedIn(UserDetailsService accounts, KeptSignIns kept, SignedIn signedIn) {
        super(fresh(), accounts);
        this.kept = kept;
        this.signedIn = signedIn;
        setCookieCustomizer(cookie -> cookie.setAttribute("SameSite", "Lax"));
    }

    @Override
    protected boolean rememberMeRequested(HttpServletRequest request, String parameter) {
        return true;
    }

    @Override
    protected void onLoginSuccess(HttpServletRequest request, HttpServletResponse response, Authentication arriving) {
        KeptFor howLong = super.rememberMeRequested(request, getParameter()) ? KeptFor.LONG : KeptFor.THIS_BROWSER;
        String[] tokens = {fresh(), fresh()};
        try {
            kept.keep(tokens[0], tokens[1], arriving.getName(), howLong);
            give(tokens, howLong, request, response);
        } catch (DataAccessException | TransactionException away) {
            logger.debug("This sign-in ends when the server starts anew", away);
        }
    }

    private void give(String[] tokens, KeptFor howLong, HttpServletRequest request, HttpServletResponse response) {
        int seconds =
                howLong == KeptFor.LONG ? Math.toIntExact(howLong.unused().toSeconds()) : UNTIL_THE_BROWSER_CLOSES;
        setCookie(tokens, seconds, request, response);
    }

    @Override
    protected UserDetails processAutoLoginCookie(
            String[] tokens, HttpServletRequest request, HttpServletResponse response) {
        Kept found = use(tokens).orElseThrow(() -> new RememberMeAuthenticationException("not kept any more"));
        give(tokens, found.keptFor(), request, response);
        return getUserDetailsService().loadUserByUsername(found.handle());
    }

    private Optional<Kept> use(String[] tokens) {
        if (tokens.length != 2) {
            throw new InvalidCookieException("not a kept sign-in");
        }
        try {
            return kept.use(tokens[0], tokens[1]);
        } catch (DataAccessException | TransactionException away) {
            throw new AuthenticationServiceException("the database is away", away);
        }
    }

    /** Whoever has been here all along has used it, too. */
    void stillHere(HttpServletRequest request, HttpServletResponse response) {
        String cookie = extractRememberMeCookie(request);
        if (cookie != null && !cookie.isEmpty()) {
            try {
                String[] tokens = decodeCookie(cookie);
                use(tokens).ifPresent(found -> give(tokens, found.keptFor(), request, response));
            } catch (AuthenticationException notNow) {
                logger.debug("This sign-in is not kept, or the database is away", notNow);
            }
        }
    }

    @Override
    public void logout(HttpServletRequest request, HttpServletResponse response, @Nullable Authentication leaving) {
        series(request).ifPresent(kept::forget);
        super.logout(request, response, leaving);
    }

    /** A new password puts out whoever stays signed in with the old one, but not whoever is choosing it. */
    @EventListener
    void forgetOthers(PasswordChosen chosen) {
        kept.forgetOthers(chosen.handle(), mine(chosen.personId()).orElse(""));
    }

    private Optional<String> mine(long personId) {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes here
                        && signedIn.maybe().filter(me -> me == personId).isPresent()
                ? series(here.getRequest())
                : Optional.empty();
    }

    private Optional<String> series(HttpServletRequest request) {
        String cookie = extractRememberMeCookie(request);
        try {
            return cookie == null || cookie.isEmpty() ? Optional.empty() : Optional.of(decodeCookie(cookie)[0]);
        } catch (InvalidCookieException garbled) {
            return Optional.empty();
        }
    }

    private static String fresh() {
        byte[] bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
