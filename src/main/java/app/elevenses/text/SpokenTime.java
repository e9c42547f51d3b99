package app.elevenses.text;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A time as people say it first, in any of our languages, such as "tomorrow 9:00", and what they say after it. */
public record SpokenTime(ZonedDateTime at, String rest) {

    private static final LocalTime EVENING = LocalTime.of(18, 0);
    private static final int HOURS_BEFORE_NOON = 12;

    private static final Map<String, DayOfWeek> WEEKDAYS = weekdays();

    private static final String SPAN = """
            (?:in\\ |en\\ )?(?<count>\\d{1,4})\\ ?
            (?:(?<minutes>minut(?:en?|es?|os?)|min(?:s|\\.)?|m|分)
              |(?<hours>stunden?|hours?|horas?|std\\.?|hrs?|h|時間)
              |(?<days>tage?n?|days?|d[ií]as?|d|日(?=後)))
            (?:後|から)?
            """;

    private static final String DAY =
            """
            (?:on\\ |am\\ |el\\ )?
            (?:(?<today>today|heute|hoy|今日)|(?<tomorrow>tomorrow|morgen|ma[nñ]ana|明日)
              |(?<date>\\d{4}-\\d{1,2}-\\d{1,2})|(?<weekday>%s))
            """.formatted(WEEKDAYS.keySet().stream().map(Pattern::quote).collect(Collectors.joining("|")));

    private static final String PART = """
            (?:(?<morning>(?:in\\ the\\ )?morning|früh|por\\ la\\ mañana|朝)
              |(?<evening>(?:in\\ the\\ )?evening|abend|por\\ la\\ (?:tarde|noche)|夜))
            """;

    private static final String CLOCK = """
            (?<said>at\\ |um\\ |a\\ las?\\ )?(?<hour>\\d{1,2})
            (?:[:.](?<minute>\\d{2}))?
            (?<spoken>\\ ?(?<half>[ap]m)|\\ uhr|時(?:(?<past>\\d{1,2})分)?)?
            """;

    private static final Pattern SAID = Pattern.compile(
            "(?:" + SPAN + "|(?<tonight>tonight|this\\ evening|heute\\ abend|esta\\ (?:tarde|noche)|今晩|今夜)" + "|(?:"
                    + DAY + "(?:,?\\ |の|に)?)?(?:" + PART + "|" + CLOCK + ")?)"
                    + "に?(?:$|[\\s,、]+|(?<=[分間後ら日曜時朝夜晩に]))",
            Pattern.COMMENTS | Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern UNTIL = Pattern.compile(
            "(?<words>.*[^\\s,、])[\\s,、]+(?:(?:until|till|bis|hasta(?: las?)?)\\s+(?<time>.+)|(?<before>\\S+)まで)",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    private static Map<String, DayOfWeek> weekdays() {
        Map<String, DayOfWeek> names = new HashMap<>();
        for (Locale language : List.of(Locale.ENGLISH, Locale.GERMAN, Locale.of("es"), Locale.JAPANESE)) {
            for (DayOfWeek day : DayOfWeek.values()) {
                String name = day.getDisplayName(TextStyle.FULL, language).toLowerCase(language);
                names.put(name, day);
                names.put(Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", ""), day);
            }
        }
        return Map.copyOf(names);
    }

    /** Nothing where no time is said, or none that there is; the morning begins when it does for whoever speaks. */
    public static Optional<SpokenTime> first(String typed, ZonedDateTime now, LocalTime morning) {
        String words = Normalizer.normalize(typed, Normalizer.Form.NFC).strip();
        Matcher said = SAID.matcher(words);
        if (!said.lookingAt() || said.end() == 0) {
            return Optional.empty();
        }
        String rest = words.substring(said.end());
        Matcher day = SAID.matcher(rest);
        if (said.group("hour") != null && !namesDay(said) && day.lookingAt() && namesDay(day) && !namesTime(day)) {
            return first(
                    "%s %s %s".formatted(day.group().strip(), said.group().strip(), rest.substring(day.end())),
                    now,
                    morning);
        }
        try {
            return at(said, now, morning).map(at -> new SpokenTime(at, rest));
        } catch (DateTimeException never) {
            return Optional.empty();
        }
    }

    /** Where words end in one, such as "lunch until 13:00"; the rest is what is said before it. */
    public static Optional<SpokenTime> last(String typed, ZonedDateTime now, LocalTime morning) {
        Matcher until = UNTIL.matcher(typed.strip());
        if (!until.matches()) {
            return Optional.empty();
        }
        String time = until.group("time") == null ? until.group("before") : until.group("time");
        return first(time, now, morning)
                .filter(said -> said.rest().isEmpty())
                .map(said -> new SpokenTime(said.at(), until.group("words")));
    }

    private static boolean namesDay(Matcher said) {
        return Stream.of("today", "tomorrow", "date", "weekday").anyMatch(day -> said.group(day) != null);
    }

    private static boolean namesTime(Matcher said) {
        return Stream.of("hour", "morning", "evening").anyMatch(time -> said.group(time) != null);
    }

    private static Optional<ZonedDateTime> at(Matcher said, ZonedDateTime now, LocalTime morning) {
        if (said.group("count") != null) {
            return Optional.of(after(said, now, Long.parseLong(said.group("count"))));
        }
        LocalDate day = day(said, now.toLocalDate());
        LocalTime time = time(said, morning);
        if (day == null && time == null) {
            return Optional.empty();
        }
        LocalTime hour = time == null ? morning : time;
        ZonedDateTime next =
                (day == null ? now.toLocalDate() : day).atTime(hour).atZone(now.getZone());
        if (next.isAfter(now)) {
            return Optional.of(next);
        }
        int again = said.group("weekday") == null ? 1 : DayOfWeek.values().length;
        boolean isOneDay = day != null && said.group("weekday") == null;
        return Optional.of(isOneDay ? next : next.plusDays(again));
    }

    private static ZonedDateTime after(Matcher said, ZonedDateTime now, long count) {
        if (said.group("minutes") != null) {
            return now.plusMinutes(count);
        }
        return said.group("hours") != null ? now.plusHours(count) : now.plusDays(count);
    }

    private static @Nullable LocalDate day(Matcher said, LocalDate today) {
        if (said.group("today") != null || said.group("tonight") != null) {
            return today;
        }
        if (said.group("tomorrow") != null) {
            return today.plusDays(1);
        }
        String weekday = said.group("weekday");
        if (weekday != null) {
            DayOfWeek named = WEEKDAYS.get(weekday.toLowerCase(Locale.ROOT));
            return named == null ? null : today.with(TemporalAdjusters.nextOrSame(named));
        }
        String date = said.group("date");
        return date == null ? null : date(date.split("-"));
    }

    private static LocalDate date(String[] parts) {
        return LocalDate.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
    }

    /** A bare number is none, unless it is said to be one. */
    private static @Nullable LocalTime time(Matcher said, LocalTime morning) {
        if (said.group("evening") != null || said.group("tonight") != null) {
            return EVENING;
        }
        if (said.group("morning") != null) {
            return morning;
        }
        String hour = said.group("hour");
        if (hour == null) {
            return null;
        }
        if (said.group("said") == null && said.group("minute") == null && said.group("spoken") == null) {
            throw new DateTimeException(hour);
        }
        String minute = said.group("minute") == null ? said.group("past") : said.group("minute");
        return LocalTime.of(
                hour(Integer.parseInt(hour), said.group("half")), minute == null ? 0 : Integer.parseInt(minute));
    }

    private static int hour(int said, @Nullable String half) {
        if (half == null) {
            return said;
        }
        if (said < 1 || said > HOURS_BEFORE_NOON) {
            throw new DateTimeException(half);
        }
        return said % HOURS_BEFORE_NOON + (half.toLowerCase(Locale.ROOT).startsWith("p") ? HOURS_BEFORE_NOON : 0);
    }
}
