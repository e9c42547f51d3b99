package app.elevenses.shell;

import app.elevenses.shell.KeptSignIns.Kept;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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

    StaySignedIn(UserDetailsService accounts, KeptSignIns kept) {
        super(fresh(), accounts);
        this.kept = kept;
        setCookieCustomizer(cookie -> cookie.setAttribute("SameSite", "Lax"));
    }

    @Override
    protected boolean rememberMeRequested(HttpServletRequest request, String parameter) {
        return true;
    }

    @Override
    protected void onLoginSuccess(HttpServletRequest request, HttpServletResponse response, Authentication signedIn) {
        KeptFor howLong = super.rememberMeRequested(request, getParameter()) ? KeptFor.LONG : KeptFor.THIS_BROWSER;
        String[] tokens = {fresh(), fresh()};
        try {
            kept.keep(tokens[0], tokens[1], signedIn.getName(), howLong);
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
    public void logout(HttpServletRequest request, HttpServletResponse response, @Nullable Authentication signedIn) {
        String cookie = extractRememberMeCookie(request);
        if (cookie != null && !cookie.isEmpty()) {
            forget(cookie);
        }
        super.logout(request, response, signedIn);
    }

    private void forget(String cookie) {
        try {
            kept.forget(decodeCookie(cookie)[0]);
        } catch (InvalidCookieException garbled) {
            logger.debug("There is nothing to forget", garbled);
        }
    }

    private static String fresh() {
        byte[] bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
