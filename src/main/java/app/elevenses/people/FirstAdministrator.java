package app.elevenses.people;

import jakarta.validation.Valid;
import java.time.Clock;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** Sets up the one person who is not welcomed by anybody, once, guarded by the code on the console. */
@Service
@Validated
@PreAuthorize("permitAll()")
@Transactional
public class FirstAdministrator {

    private final SetupRepository setups;
    private final SetupCode code;
    private final Enrolment enrolment;
    private final Clock clock;

    FirstAdministrator(SetupRepository setups, SetupCode code, Enrolment enrolment, Clock clock) {
        this.setups = setups;
        this.code = code;
        this.enrolment = enrolment;
        this.clock = clock;
    }

    /** Whether nobody has set this portal up yet. */
    @Transactional(readOnly = true)
    public boolean isMissing() {
        return setups.count() == 0;
    }

    /** Makes them the first administrator; two at once cannot both win, for there is one row to take. */
    public long setUp(String givenCode, @Valid NewPerson someone) {
        if (!code.matches(givenCode)) {
            throw new SetupCodeWrong();
        }
        if (!isMissing()) {
            throw new AlreadySetUp();
        }
        long id = enrolment.enrol(someone);
        take(new Setup(id, clock.instant()));
        return id;
    }

    private void take(Setup onlyRow) {
        try {
            setups.saveAndFlush(onlyRow);
        } catch (DataIntegrityViolationException justTaken) {
            throw new AlreadySetUp();
        }
    }
}
