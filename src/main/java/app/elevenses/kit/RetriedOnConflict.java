package app.elevenses.kit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.resilience.annotation.Retryable;

/**
 * Begins a transaction anew that lost a race: to a deadlock, a lock that was held for too long, or the same key kept by
 * somebody else meanwhile. Up to three times, after about 20, 40 and 80 ms.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
@Retryable(
        includes = {ConcurrencyFailureException.class, DataIntegrityViolationException.class},
        delay = 20,
        jitter = 20,
        multiplier = 2)
public @interface RetriedOnConflict {}
