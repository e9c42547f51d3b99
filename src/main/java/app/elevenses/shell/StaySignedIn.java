package app.elevenses.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.web.authentication.rememberme.AbstractRememberMeServices;
import org.springframework.security.web.authentication.rememberme.InvalidCookieException;
import org.springframework.security.web.authentication.rememberme.RememberMeAuthenticationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Keeps people signed in on a device that asked for it. The secret stays the same for as long as it is used: renewing
 * it at each use signs people out whenever two of their tabs come back at the same moment.
 */
@Component
class StaySignedIn extends AbstractRememberMeServices {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final KeptSignIns kept;

    StaySignedIn(UserDetailsService accounts, KeptSignIns kept) {
        super(fresh(), accounts);
        this.kept = kept;
        setTokenValiditySeconds(Math.toIntExact(KeptSignIns.UNUSED.toSeconds()));
        setCookieCustomizer(cookie -> cookie.setAttribute("SameSite", "Lax"));
    }

    @Override
    protected void onLoginSuccess(HttpServletRequest request, HttpServletResponse response, Authentication signedIn) {
        String series = fresh();
        String secret = fresh();
        kept.keep(series, secret, signedIn.getName());
        setCookie(new String[] {series, secret}, getTokenValiditySeconds(), request, response);
    }

    @Override
    protected UserDetails processAutoLoginCookie(
            String[] tokens, HttpServletRequest request, HttpServletResponse response) {
        if (tokens.length != 2) {
            throw new InvalidCookieException("not a kept sign-in");
        }
        String handle = holder(tokens).orElseThrow(() -> new RememberMeAuthenticationException("not kept any more"));
        setCookie(tokens, getTokenValiditySeconds(), request, response);
        return getUserDetailsService().loadUserByUsername(handle);
    }

    private Optional<String> holder(String[] tokens) {
        try {
            return kept.use(tokens[0], tokens[1]);
        } catch (DataAccessException | TransactionException away) {
            throw new AuthenticationServiceException("the database is away", away);
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
