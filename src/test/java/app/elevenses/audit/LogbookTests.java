package app.elevenses.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import app.elevenses.people.Colleagues;
import app.elevenses.people.Colleagues.Colleague;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;

@SpringBootTest
@Tag("database")
class LogbookTests {

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private Logbook logbook;

    private Colleague olu;
    private Colleague yuki;

    @BeforeEach
    void twoPeople() {
        Colleagues colleagues = beans.createBean(Colleagues.class);
        olu = colleagues.hire("Olu");
        yuki = colleagues.hire("Yuki");
    }

    @Test
    void whatWasDoneIsReadNewestFirstAndAboutItsOwnerAlone() {
        write("address.seen", 1);
        write("address.seen", 2);
        write("something.else", 3);

        assertThat(olu.does(() -> logbook.about(yuki.id(), "address.seen", 10)))
                .extracting(AuditItem::actorId, AuditItem::subject, AuditItem::subjectId)
                .containsExactly(tuple(olu.id(), "parcel", 2L), tuple(olu.id(), "parcel", 1L));
        assertThat(olu.does(() -> logbook.about(olu.id(), "address.seen", 10))).isEmpty();
        assertThat(olu.does(() -> logbook.about(yuki.id(), "address.seen", 1))).hasSize(1);
    }

    private void write(String action, long subjectId) {
        olu.does(() -> logbook.write(new AuditLine(olu.id(), action, "parcel", subjectId, yuki.id())));
    }

    @Test
    void aStrangerNeitherWritesNorReads() {
        SecurityContextHolder.clearContext();
        assertThatThrownBy(() -> logbook.about(yuki.id(), "address.seen", 10))
                .isInstanceOf(AuthenticationException.class);
    }

    @Test
    void thereIsNoWayToChangeOrRemoveALine() {
        assertThat(Arrays.stream(AuditEntryRepository.class.getMethods()).map(method -> method.getName()))
                .containsExactlyInAnyOrder("save", "about");
        assertThat(Arrays.stream(AuditEntry.class.getDeclaredMethods()).filter(method -> !method.isSynthetic()))
                .isEmpty();
    }
}
