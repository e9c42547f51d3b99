package app.elevenses.images;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;

/** Stands for two features: one that shows what it is told to, and one that never shows anything. */
@TestConfiguration
@EnableMethodSecurity
class Onlookers {

    final Set<Long> shown = ConcurrentHashMap.newKeySet();

    @Bean
    PictureUse shownPictures() {
        return shown::contains;
    }

    @Bean
    PictureUse noPictures() {
        return pictureId -> false;
    }
}
