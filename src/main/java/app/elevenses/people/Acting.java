package app.elevenses.people;

import com.vaadin.flow.server.VaadinSession;
import java.util.function.Supplier;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.stereotype.Component;
import org.springframework.util.Assert;

/** Lets jobs and the demo do something as a named person, with that person's rights and no more. */
@Component
public class Acting {

    private final Accounts accounts;
    private final SecurityContextHolderStrategy who;

    Acting(Accounts accounts, SecurityContextHolderStrategy who) {
        this.accounts = accounts;
        this.who = who;
    }

    /** Does it as the person with that handle, and is nobody else afterwards; refuses in a screen of somebody's. */
    public <T> T as(String handle, Supplier<T> deed) {
        // Within a screen Vaadin answers with whoever looks at it, whatever is set here.
        Assert.state(VaadinSession.getCurrent() == null, "nobody acts for others from a screen");
        SecurityContext before = who.getContext();
        Account account = accounts.loadUserByUsername(handle);
        if (!account.isEnabled()) {
            throw new NobodyThere();
        }
        SecurityContext acting = who.createEmptyContext();
        var actedFor = UsernamePasswordAuthenticationToken.authenticated(account, null, account.getAuthorities());
        actedFor.setDetails(SignedIn.ACTED_FOR);
        acting.setAuthentication(actedFor);
        try {
            who.setContext(acting);
            return deed.get();
        } finally {
            who.setContext(before);
        }
    }

    /** Does it as the person with that handle. */
    public void as(String handle, Runnable deed) {
        as(handle, () -> {
            deed.run();
            return true;
        });
    }
}
