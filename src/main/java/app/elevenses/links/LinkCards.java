package app.elevenses.links;

import app.elevenses.breakroom.MessageExtra;
import app.elevenses.previews.PreviewCard;
import java.util.List;

/** What the pages say about themselves that a message links to, in its order. */
public record LinkCards(List<PreviewCard> cards) implements MessageExtra.Shown {

    @Override
    public Object to(long readerId) {
        return cards.stream().map(LinkRow::of).toList();
    }
}
