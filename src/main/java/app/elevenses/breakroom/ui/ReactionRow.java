package app.elevenses.breakroom.ui;

import app.elevenses.breakroom.ReactionItem;
import app.elevenses.people.PersonCard;
import java.util.List;

record ReactionRow(String emoji, int count, boolean mine, List<String> names) {

    private static final int NAMED = 20;

    static ReactionRow of(ReactionItem item, long readerId) {
        return new ReactionRow(
                item.emoji(),
                item.people().size(),
                item.isBy(readerId),
                item.people().stream().map(PersonCard::name).limit(NAMED).toList());
    }
}
