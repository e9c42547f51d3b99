package app.elevenses.breakroom;

import app.elevenses.care.AlreadyDecided;
import app.elevenses.care.AlreadyReported;
import app.elevenses.care.ReportDesk;
import app.elevenses.care.ReportDraft;
import app.elevenses.care.ReportKind;
import app.elevenses.care.Reports;
import app.elevenses.corners.DailyQuestions;
import app.elevenses.drafts.DraftPlaceClosed;
import app.elevenses.drafts.Drafts;
import app.elevenses.images.PictureUse;
import app.elevenses.kit.Refusal;
import app.elevenses.later.NotThere;
import app.elevenses.later.Reminders;
import app.elevenses.later.WaitingMessages;
import app.elevenses.links.LinksAllowed;
import app.elevenses.people.Colleagues.Colleague;
import app.elevenses.search.FindingKey;
import app.elevenses.search.Question;
import app.elevenses.text.Sought;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;

/** All that one may try with a room in which everybody has said something, and what comes of it. */
final class RoomSurfaces {

    private static final String NAME = "A gift for Yuki";
    private static final Set<String> MERE_LOOKERS = Set.of("outsider", "stranger", "moderator");

    private final Rooms rooms;
    private final RoomAccess access;
    private final Conversation conversation;
    private final Talking talking;
    private final Reactions reactions;
    private final RoomMembers members;
    private final RoomKeeping keeping;
    private final Retention retention;
    private final LinksAllowed linksAllowed;
    private final DailyQuestions questions;
    private final MessageSearch search;
    private final Drafts drafts;
    private final Hiding hiding;
    private final Reports reports;
    private final ReportDesk desk;
    private final List<PictureUse> pictureUses;
    private final Reminders reminders;
    private final WaitingMessages waiting;
    private final KitchenScene scene;
    private final RoomScene roomScene;
    private final RoomPeople people;
    private final RoomCard room;
    private final long roomPicture;
    private final long saidPicture;
    private final Map<String, Long> said;
    private final long first;

    private RoomSurfaces(AutowireCapableBeanFactory beans, KitchenScene scene, RoomPeople people, RoomKind kind) {
        rooms = beans.getBean(Rooms.class);
        access = beans.getBean(RoomAccess.class);
        conversation = beans.getBean(Conversation.class);
        talking = beans.getBean(Talking.class);
        reactions = beans.getBean(Reactions.class);
        members = beans.getBean(RoomMembers.class);
        keeping = beans.getBean(RoomKeeping.class);
        retention = beans.getBean(Retention.class);
        linksAllowed = beans.getBean(LinksAllowed.class);
        questions = beans.getBean(DailyQuestions.class);
        search = beans.getBean(MessageSearch.class);
        drafts = beans.getBean(Drafts.class);
        hiding = beans.getBean(Hiding.class);
        reports = beans.getBean(Reports.class);
        desk = beans.getBean(ReportDesk.class);
        pictureUses = beans.getBeanProvider(PictureUse.class).stream().toList();
        reminders = beans.getBean(Reminders.class);
        waiting = beans.getBean(WaitingMessages.class);
        this.scene = scene;
        roomScene = RoomScene.of(beans);
        this.people = people;
        Colleague maker = people.who("maker");
        roomPicture = scene.picture(maker).id();
        saidPicture = scene.picture(maker).id();
        room = kind.isNamed()
                ? people.make(roomScene, kind, new RoomDraft(NAME, "", roomPicture))
                : roomScene.between(maker, people.who("member"));
        said = talk(kind.isNamed() ? List.of("maker", "member", "removed") : List.of("maker", "member"));
        first = Objects.requireNonNull(said.get("maker"));
        said.keySet().forEach(each -> people.who(each).does(() -> reactions.react(first, "👍")));
        if (kind.isNamed()) {
            people.takeOut(roomScene, room);
        }
    }

    /** With the one who is removed a member until everybody has said something. */
    static RoomSurfaces of(AutowireCapableBeanFactory beans, KitchenScene scene, RoomPeople people, RoomKind kind) {
        return new RoomSurfaces(beans, scene, people, kind);
    }

    private Map<String, Long> talk(List<String> talkers) {
        MessageDraft look = new MessageDraft(KitchenScene.key(), "Look", saidPicture, "");
        people.who("maker").does(() -> talking.say(room.id(), look));
        Map<String, Long> words = new LinkedHashMap<>();
        talkers.forEach(each -> words.put(each, roomScene.say(room, people.who(each), "I am " + each)));
        return words;
    }

    /**
     * "yes", "no" to somebody who may know of the room, "nothing" where it does not exist for them, and "door" for
     * whoever is not signed in. Afterwards the room is as it was.
     */
    String outcome(String surface, String who) {
        try {
            return reach(surface, who) ? "yes" : "nothing";
        } catch (AuthenticationException nobody) {
            return "door";
        } catch (RoomGone | MessageGone | DraftPlaceClosed | NotThere | AlreadyDecided unknown) {
            return "nothing";
        } catch (Refusal | AccessDeniedException refusal) {
            return "no";
        } finally {
            restore();
        }
    }

    private boolean reach(String surface, String who) {
        if (surface.equals("see what is reported")) {
            people.who("member").does(this::reportOnce);
        }
        if (who.equals("stranger")) {
            SecurityContextHolder.clearContext();
            return surface(surface, who).getAsBoolean();
        }
        return people.who(who).<Boolean>does(() -> surface(surface, who).getAsBoolean());
    }

    private void reportOnce() {
        try {
            reports.report(new ReportDraft(room.id(), first, ReportKind.HURTFUL, ""));
        } catch (AlreadyReported known) {
            // Once is enough for all who look.
        }
    }

    private void restore() {
        Colleague maker = people.who("maker");
        if (room.kind().isNamed()) {
            maker.does(() -> {
                for (String in : List.of("maker", "member")) {
                    scene.putIn(room.id(), people.who(in));
                }
                keeping.bringBack(room.id());
                for (String out : List.of("removed", "outsider", "administrator", "moderator")) {
                    members.remove(room.id(), people.who(out).id());
                }
                keeping.change(room.id(), new RoomDraft(NAME, "", roomPicture), changedAt());
            });
        }
    }

    private @Nullable Instant changedAt() {
        return people.who("maker")
                .does(() -> rooms.card(room.id()).orElseThrow().changedAt());
    }

    private BooleanSupplier surface(String name, String who) {
        long id = room.id();
        long own = said.getOrDefault(who, first);
        return switch (name) {
            case "is known" -> () -> access.mayRead(id);
            case "found by slug" -> () -> rooms.find(room.slug()).isPresent();
            case "in my list" -> () -> isAmong(rooms.mine());
            case "to browse" -> () -> isAmong(rooms.open());
            case "read newest" -> () -> !conversation.newest(id).items().isEmpty();
            case "read older" -> () -> !conversation.before(id, own).items().isEmpty();
            case "read changed" -> () -> !conversation.these(id, Set.of(own)).isEmpty();
            case "find" -> () -> finds(null, id);
            case "find in it" -> () -> finds(room.slug(), id);
            case "say" -> did(() -> talking.say(id, KitchenScene.draft("Hello")));
            case "edit own" -> did(() -> talking.edit(own, "Otherwise " + System.nanoTime(), scene.editedAt(own)));
            case "delete own" ->
                did(() -> {
                    talking.delete(own);
                    scene.putBack(own);
                });
            case "put back own" ->
                did(() -> {
                    scene.delete(own, MERE_LOOKERS.contains(who) ? null : people.who(who));
                    try {
                        talking.putBack(own);
                    } finally {
                        scene.putBack(own);
                    }
                });
            case "react" -> did(() -> reactions.react(own, "🎉"));
            case "take back" -> did(() -> reactions.takeBack(first, "👍"));
            case "picture said" -> () -> shows(saidPicture);
            case "picture of room" -> () -> shows(roomPicture);
            case "draft" -> did(() -> drafts.keep("message:" + id, "{}", List.of(), Instant.now()));
            case "who is in it" -> () -> !members.of(id).isEmpty();
            case "join" -> did(() -> members.join(id));
            case "bring" ->
                did(() -> members.bring(id, List.of(people.who("outsider").id())));
            case "leave" -> did(() -> members.leave(id));
            case "take out" -> did(() -> members.remove(id, people.who("member").id()));
            case "change" -> did(() -> keeping.change(id, new RoomDraft("Otherwise", "", roomPicture), changedAt()));
            case "report" -> did(() -> reports.report(new ReportDraft(id, first, ReportKind.HURTFUL, "")));
            case "hide" ->
                did(() -> {
                    hiding.hide(first, "Unkind");
                    hiding.showAgain(first);
                });
            case "see what is reported" -> did(() -> desk.look(first));
            case "choose life" -> did(() -> retention.choose(id, MessageLife.FOR_GOOD));
            case "choose previews" -> did(() -> linksAllowed.forbid(id));
            case "choose question" -> did(() -> questions.stop(id));
            case "put away" -> did(() -> keeping.archive(id));
            case "remind me" -> did(() -> reminders.remindOf(first, inADay()));
            case "send later" -> did(() -> waiting.leave(id, KitchenScene.draft("Hello"), inADay()));
            default -> throw new IllegalArgumentException(name);
        };
    }

    private boolean finds(@Nullable String place, long id) {
        Question question = new Question(Sought.of("I am maker"), null, place, null, null);
        return search.find(question, FindingKey.LAST, 100).stream().anyMatch(item -> item.roomId() == id);
    }

    private static Instant inADay() {
        return Instant.now().plus(Duration.ofDays(1));
    }

    private static BooleanSupplier did(Runnable deed) {
        return () -> {
            deed.run();
            return true;
        };
    }

    private boolean isAmong(Collection<RoomCard> found) {
        return found.stream().anyMatch(each -> each.id() == room.id());
    }

    private boolean shows(long picture) {
        return pictureUses.stream().anyMatch(use -> use.shows(picture));
    }
}
