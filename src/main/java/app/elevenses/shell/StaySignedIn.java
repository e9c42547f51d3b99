package app.elevenses.shell;

import app.elevenses.people.PasswordChosen;
import app.elevenses.people.SignedIn;
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
 * Keeps people signed in on a device that asked for it. The secret stays the same for as long as it is used: renewing
 * it at each use signs people out whenever two of their tabs come back at the same moment.
 */
@Component
class StaySignedIn extends AbstractRememberMeServices {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final KeptSignIns kept;
    private final SignedIn signedIn;

    StaySignedIn(UserDetailsService accounts, KeptSignIns kept, SignedIn signedIn) {
        super(fresh(), accounts);
        this.kept = kept;
        this.signedIn = signedIn;
        setTokenValiditySeconds(Math.toIntExact(KeptSignIns.UNUSED.toSeconds()));
        setCookieCustomizer(cookie -> cookie.setAttribute("SameSite", "Lax"));
    }

    @Override
    protected void onLoginSuccess(HttpServletRequest request, HttpServletResponse response, Authentication arriving) {
        String series = fresh();
        String secret = fresh();
        kept.keep(series, secret, arriving.getName());
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
