package app.elevenses;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** A test of the whole portal behind a real port; all of them share one application. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "elevenses.metrics-token=" + PortalTest.METRICS_TOKEN)
@Import(Reception.class)
@Tag("database")
public @interface PortalTest {

    String METRICS_TOKEN = "let-me-count-the-cups";
}
