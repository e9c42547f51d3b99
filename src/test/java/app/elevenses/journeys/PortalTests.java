package app.elevenses.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("journey")
@ExtendWith(Chromium.class)
@DisabledOnOs(OS.WINDOWS)
class PortalTests {

    @Test
    void itDiesAndComesBackAtTheSameAddress(Portal portal) {
        assertThat(portal.isOpen()).isTrue();
        portal.kill();
        assertThat(portal.isOpen()).isFalse();
        assertThat(portal.restart().isOpen()).isTrue();
    }
}
