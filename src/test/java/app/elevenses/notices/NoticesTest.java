package app.elevenses.notices;

import app.elevenses.Wristwatch;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** A test of a portal that mails, by a clock the test sets; all of them share one application. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        properties = {
            "spring.mail.host=localhost",
            "spring.mail.properties.mail.smtp.connectiontimeout=3000",
            "spring.mail.properties.mail.smtp.timeout=3000",
            "spring.mail.properties.mail.smtp.writetimeout=3000",
            "elevenses.mail.from=portal@elevenses.example",
            "elevenses.address=https://portal.elevenses.example"
        })
@Import(Wristwatch.Worn.class)
@Tag("database")
public @interface NoticesTest {}
