package app.elevenses.wall.ui;

import app.elevenses.people.Face;
import app.elevenses.wall.CommentItem;
import java.util.List;

record CommentRow(long id, Face author, String text, String at) {

    static CommentRow of(CommentItem comment) {
        return new CommentRow(
                comment.id(),
                Face.of(comment.author()),
                comment.text(),
                comment.saidAt().toString());
    }

    static List<CommentRow> of(List<CommentItem> comments) {
        return comments.stream().map(CommentRow::of).toList();
    }
}
