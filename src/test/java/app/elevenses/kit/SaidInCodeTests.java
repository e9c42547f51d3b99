package app.elevenses.kit;

import static org.assertj.core.api.Assertions.assertThat;

import app.elevenses.kit.SourceTexts.Quoted;
import app.elevenses.notes.Gift;
import app.elevenses.notes.Milestone;
import app.elevenses.notes.ParcelState;
import app.elevenses.notices.NoticeKind;
import app.elevenses.notices.NoticeTopic;
import app.elevenses.people.ColorScheme;
import app.elevenses.wall.Occasion;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SaidInCodeTests {

    /** For the machine, though they look like words. */
    private static final Set<String> NOT_FOR_PEOPLE = Set.of(
            "document.documentElement.lang = $0",
            "return import('/modules/signing-out.js').then((door) => door.signOut())",
            "Content-Security-Policy",
            "Content-Type",
            "SameSite",
            "Files",
            "a[href], button, input, summary",
            "Lax",
            "Enter",
            "?",
            "Escape",
            "ArrowUp",
            "Control+Z Meta+Z",
            "noopener nofollow noreferrer",
            "ArrayRecordComponent",
            "break-room/:room?",
            "NullAway",
            "nobody acts for others from a screen");

    private static final Pattern WORDS = Pattern.compile("\\p{L}{2,}[,.:;!?]? \\p{L}|^\\p{Lu}\\p{Ll}|[!?…]$");

    private static final Pattern POLICY = Pattern.compile("[a-z]+-src |frame-ancestors ");

    private static final Pattern ADDRESS_OR_SCREEN = Pattern.compile("^/|^\\([a-z-]+: ");

    private static final Pattern LOGGED = Pattern.compile("LOG\\s*\\.\\w+\\(\\s*$");

    private static final Pattern STYLED = Pattern.compile("\\bclass(Name)?\\s*[:=]\\s*$");

    private static final Pattern SHOWN = Pattern.compile(
            "(set(Text|Label|Title|Placeholder|HelperText|ErrorMessage|AriaLabel|TooltipText|AccessibleName)\\("
                    + "|new (Button|NativeButton|Span|Paragraph|Text|H\\d|TextField|TextArea|NativeLabel)\\("
                    + "|(placeholder|title|alt|'aria-label'): |(textContent|innerText|ariaLabel) = )\\s*$");

    private final Set<String> keys = MessageFiles.textsOf(Locale.ENGLISH).keySet();

    @Test
    void everyMessageThatTheCodeNamesIsThere() {
        assertThat(keys).containsAll(named());
    }

    @Test
    void everyMessageIsNamedSomewhereInTheCode() {
        assertThat(named()).containsAll(keys);
    }

    @Test
    void everythingTheBrowserSaysIsSentToIt() {
        assertThat(saidInTheBrowser())
                .isNotEmpty()
                .allSatisfy(key -> assertThat(
                                SourceTexts.prefixesForTheBrowser().stream().map(prefix -> prefix + key))
                        .containsAnyElementsOf(keys));
    }

    @Test
    void noViewSpeaksPastTheMessages() {
        assertThat(SourceTexts.java().stream().filter(SaidInCodeTests::usesVaadin))
                .isNotEmpty()
                .flatMap(SourceTexts::in)
                .filteredOn(text -> !LOGGED.matcher(text.before()).find())
                .filteredOn(text -> !POLICY.matcher(text.text()).find())
                .filteredOn(SaidInCodeTests::isForPeople)
                .isEmpty();
    }

    @Test
    void noScriptSpeaksPastTheMessages() {
        assertThat(SourceTexts.scripts())
                .isNotEmpty()
                .flatMap(SourceTexts::in)
                .filteredOn(text -> !STYLED.matcher(text.before()).find())
                .filteredOn(text -> !ADDRESS_OR_SCREEN.matcher(text.text()).find())
                .filteredOn(SaidInCodeTests::isForPeople)
                .isEmpty();
    }

    private static boolean usesVaadin(Path file) {
        return MessageFiles.read(file).contains("import com.vaadin.");
    }

    private static boolean isForPeople(Quoted text) {
        boolean shown =
                SHOWN.matcher(text.before()).find() && text.text().codePoints().anyMatch(Character::isLetter);
        return (shown || WORDS.matcher(text.text()).find()) && !NOT_FOR_PEOPLE.contains(text.text());
    }

    private Set<String> named() {
        String modules = keys.stream()
                .map(key -> key.substring(0, key.indexOf('.')))
                .distinct()
                .collect(Collectors.joining("|", "(", ")"));
        Pattern key = Pattern.compile(modules + "(\\.[a-z-]+)+");
        Set<String> named = new TreeSet<>(namedInParts());
        SourceTexts.java().stream()
                .flatMap(file -> SourceTexts.in(file).stream())
                .map(Quoted::text)
                .filter(text -> key.matcher(text).matches())
                .forEach(named::add);
        SourceTexts.prefixesForTheBrowser()
                .forEach(prefix -> saidInTheBrowser().stream()
                        .map(said -> prefix + said)
                        .filter(keys::contains)
                        .forEach(named::add));
        return named;
    }

    /** Those whose last part is only known when they are said. */
    private static List<String> namedInParts() {
        Stream<String> occasions = Stream.of(Occasion.values())
                .flatMap(each -> Stream.of("wall.occasion." + each.key(), "wall.compose.hint." + each.key()));
        Stream<String> papers = Stream.of(ColorScheme.values())
                .map(each -> "shell.paper." + each.name().toLowerCase(Locale.ROOT));
        Stream<String> notices = Stream.of(NoticeKind.values()).map(each -> "notices.entry." + each.key());
        Stream<String> topics = Stream.of(NoticeTopic.values())
                .flatMap(each -> Stream.of("notices.topic." + each.key(), "notices.mail." + each.key()));
        Stream<String> roles =
                Stream.of("approver", "mail-room", "moderator", "administrator").map(role -> "people.role." + role);
        Stream<String> emoji = Stream.of(
                        "smileys", "people", "nature", "food", "travel", "activities", "objects", "symbols", "flags")
                .map(group -> "kit.emoji." + group);
        Stream<String> ends = Stream.of("never", "hour", "day", "week").map(end -> "polls.end." + end);
        Stream<String> statusEnds = Stream.of("half-an-hour", "an-hour", "today", "this-week", "never")
                .map(end -> "people.status.end." + end);
        Stream<String> ideas = Stream.of("meeting", "break", "focus", "at-home", "ill", "holiday")
                .map(idea -> "people.status.idea." + idea);
        Stream<String> soon = Stream.of("in-twenty-minutes", "in-an-hour", "this-evening", "next-working-day")
                .map(moment -> "later.soon." + moment);
        return Stream.of(occasions, papers, roles, notices, topics, emoji, ends, statusEnds, ideas, soon, notes())
                .flatMap(each -> each)
                .toList();
    }

    private static Stream<String> notes() {
        Stream<String> gifts = Stream.of(Gift.values()).map(each -> "notes.gift." + each.key());
        Stream<String> places = Stream.of(ParcelState.values())
                .map(SaidInCodeTests::key)
                .flatMap(each -> Stream.of("notes.state." + each, "notes.next." + each));
        Stream<String> story = Stream.of(Milestone.values()).map(each -> "notes.story." + key(each));
        Stream<String> doorstep = Stream.of(
                        ParcelState.AWAITING_ADDRESS,
                        ParcelState.READY,
                        ParcelState.PRINTED,
                        ParcelState.POSTED,
                        ParcelState.LOST)
                .map(each -> "notes.for-me." + key(each));
        return Stream.of(gifts, places, story, doorstep).flatMap(all -> all);
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Set<String> saidInTheBrowser() {
        return SourceTexts.scripts().stream()
                .flatMap(file -> SourceTexts.in(file).stream())
                .filter(text -> text.before().endsWith(".say("))
                .map(Quoted::text)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
