package app.elevenses.links;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import app.elevenses.breakroom.Conversation;
import app.elevenses.images.PictureUse;
import app.elevenses.people.SignedIn;
import app.elevenses.previews.Previews;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** The pictures of cards are seen by those who read a message they stand under. */
@Component
@Order(50)
class LinkPictures implements PictureUse {

    private static final int MOST_MESSAGES = 100;

    private final Previews previews;
    private final MessageLinkRepository links;
    private final Conversation conversation;
    private final SignedIn signedIn;

    LinkPictures(Previews previews, MessageLinkRepository links, Conversation conversation, SignedIn signedIn) {
        this.previews = previews;
        this.links = links;
        this.conversation = conversation;
        this.signedIn = signedIn;
    }

    @Override
    public boolean shows(long pictureId) {
        return signedIn.maybe().isPresent() && isUnderAMessage(previews.showing(pictureId));
    }

    private boolean isUnderAMessage(List<Long> previewIds) {
        return !previewIds.isEmpty()
                && links.showing(previewIds, Limit.of(MOST_MESSAGES)).stream()
                        .collect(groupingBy(LinkRecord::roomId, mapping(LinkRecord::messageId, toSet())))
                        .entrySet()
                        .stream()
                        .anyMatch(room -> conversation.shows(room.getKey(), room.getValue()));
    }
}
