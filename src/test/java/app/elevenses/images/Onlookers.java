package app.elevenses.images;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.security.concurrent.DelegatingSecurityContextExecutorService;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;

/** Stands for two features, one that shows what it is told to and one that shows nothing, and for those who look. */
@TestConfiguration
@EnableMethodSecurity
class Onlookers {

    final Set<Long> shown = ConcurrentHashMap.newKeySet();

    private final ObjectProvider<SecurityContextHolderStrategy> strategies;

    Onlookers(ObjectProvider<SecurityContextHolderStrategy> strategies) {
        this.strategies = strategies;
    }

    @Bean
    PictureUse shownPictures() {
        return shown::contains;
    }

    @Bean
    PictureUse noPictures() {
        return pictureId -> false;
    }

    void leave() {
        SecurityContextHolder.clearContext();
        signedIn().clearContext();
    }

    /** Threads signed in as the test is. */
    ExecutorService threads(int count) {
        SecurityContextHolderStrategy strategy = signedIn();
        var threads = new DelegatingSecurityContextExecutorService(
                Executors.newFixedThreadPool(count), strategy.getContext());
        threads.setSecurityContextHolderStrategy(strategy);
        return threads;
    }

    /** Each application context may have its own, and the static one is that of the context which came last. */
    private SecurityContextHolderStrategy signedIn() {
        return strategies.getIfAvailable(SecurityContextHolder::getContextHolderStrategy);
    }
}
