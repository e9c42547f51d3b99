package app.elevenses.kit;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.WeekFields;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Names a day between two others, in the words and the order of the reader's language. */
public class DayField extends DatePicker {

    private static final int DAYS_IN_A_WEEK = 7;

    /** What is said when there is no day, one too early, or one too late; translated already. */
    public record Sentences(String missing, String tooEarly, String tooLate) {}

    public DayField(String label, LocalDate first, LocalDate last, Sentences sentences) {
        Locale reader = getLocale();
        setLabel(label);
        setLocale(reader);
        setMin(first);
        setMax(last);
        setRequiredIndicatorVisible(true);
        setI18n(new DatePickerI18n()
                .setMonthNames(Stream.of(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, reader))
                        .toList())
                .setWeekdays(weekdays(TextStyle.FULL_STANDALONE, reader))
                .setWeekdaysShort(weekdays(TextStyle.SHORT_STANDALONE, reader))
                .setFirstDayOfWeek(WeekFields.of(reader).getFirstDayOfWeek().getValue() % DAYS_IN_A_WEEK)
                .setToday(getTranslation("kit.day.today"))
                .setCancel(getTranslation("kit.day.cancel"))
                .setBadInputErrorMessage(getTranslation("kit.day.unreadable"))
                .setRequiredErrorMessage(sentences.missing())
                .setMinErrorMessage(sentences.tooEarly())
                .setMaxErrorMessage(sentences.tooLate()));
    }

    /** From Sunday on, as the calendar asks for them. */
    private static List<String> weekdays(TextStyle style, Locale reader) {
        return IntStream.range(0, DAYS_IN_A_WEEK)
                .mapToObj(number -> DayOfWeek.SUNDAY.plus(number).getDisplayName(style, reader))
                .toList();
    }

    /** Shows what is wrong with the day, if anything is. */
    public boolean isFit() {
        validate();
        return !isInvalid();
    }
}
