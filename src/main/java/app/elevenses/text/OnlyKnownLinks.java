package app.elevenses.text;

import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.PostProcessor;

/** Leaves the words alone of links that lead anywhere but to the web or to a mailbox, and makes pictures links. */
final class OnlyKnownLinks extends AbstractVisitor implements PostProcessor {

    private static final Pattern KNOWN = Pattern.compile("(?i)(https?://|mailto:)[^\\s\\p{Cntrl}]+");

    @Override
    public Node process(Node document) {
        document.accept(this);
        return document;
    }

    @Override
    public void visit(Link link) {
        replace(link, link.getDestination());
    }

    @Override
    public void visit(Image image) {
        replace(image, image.getDestination());
    }

    private void replace(Node node, String destination) {
        visitChildren(node);
        if (KNOWN.matcher(destination).matches()) {
            Link link = new Link(destination, null);
            node.insertBefore(link);
            while (node.getFirstChild() != null) {
                link.appendChild(node.getFirstChild());
            }
            if (link.getFirstChild() == null) {
                link.appendChild(new Text(destination));
            }
        }
        while (node.getFirstChild() != null) {
            node.insertBefore(node.getFirstChild());
        }
        node.unlink();
    }
}
