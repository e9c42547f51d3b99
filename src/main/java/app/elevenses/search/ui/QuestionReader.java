package app.elevenses.search.ui;

import app.elevenses.people.Directory;
import app.elevenses.people.PersonCard;
import app.elevenses.search.Question;
import app.elevenses.search.Search;
import app.elevenses.text.PlainText;
import app.elevenses.text.Sought;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what the address of the page asks for, by the reader's calendar, and refuses what nothing answers. */
@Component
class QuestionReader {

    /** In characters. */
    static final int LONGEST = 200;

    static final LocalDate FIRST_DAY = LocalDate.of(1970, 1, 2);
    static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 30);

    private final Directory directory;
    private final Search search;

    QuestionReader(Directory directory, Search search) {
        this.directory = directory;
        this.search = search;
    }

    Question read(SearchAddress asked, ZoneId zone, Locale language) {
        LocalDate before = day(asked.before());
        return new Question(
                words(asked.words()),
                asked.writer().isEmpty() ? null : writer(asked.writer()).id(),
                asked.place().isEmpty() ? null : place(asked.place(), language),
                begin(day(asked.after()), zone),
                begin(before == null ? null : before.plusDays(1), zone));
    }

    private static Sought words(String typed) {
        if (PlainText.length(typed) > LONGEST) {
            throw new Unanswerable("search.refusal.too-long", LONGEST);
        }
        Sought sought = Sought.of(typed);
        if (sought.isEmpty() && !typed.isEmpty()) {
            throw new Unanswerable("search.refusal.no-word");
        }
        return sought;
    }

    PersonCard writer(String handle) {
        return directory.card(handle).orElseThrow(() -> new Unanswerable("search.refusal.nobody"));
    }

    private String place(String code, Locale language) {
        if (search.places(language).stream().noneMatch(place -> place.code().equals(code))) {
            throw new Unanswerable("search.refusal.nowhere");
        }
        return code;
    }

    @Nullable
    LocalDate day(String written) {
        if (written.isEmpty()) {
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(written);
            if (!day.isBefore(FIRST_DAY) && !day.isAfter(LAST_DAY)) {
                return day;
            }
        } catch (DateTimeParseException noDay) {
            // Told below, as one that nobody will live to see.
        }
        throw new Unanswerable("search.refusal.no-day");
    }

    private static @Nullable Instant begin(@Nullable LocalDate day, ZoneId zone) {
        return day == null ? null : day.atStartOfDay(zone).toInstant();
    }
}
