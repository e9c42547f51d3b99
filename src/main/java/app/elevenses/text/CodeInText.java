package app.elevenses.text;

import java.util.BitSet;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;

/** Finds which characters of what somebody wrote stand in code, with the signs that make them code. */
final class CodeInText extends AbstractVisitor {

    private final BitSet positions = new BitSet();

    private CodeInText() {}

    static BitSet positions(String written) {
        CodeInText code = new CodeInText();
        Markdown.parsed(written).accept(code);
        return code.positions;
    }

    @Override
    public void visit(Code code) {
        mark(code);
    }

    @Override
    public void visit(FencedCodeBlock code) {
        mark(code);
    }

    private void mark(Node node) {
        node.getSourceSpans()
                .forEach(span -> positions.set(span.getInputIndex(), span.getInputIndex() + span.getLength()));
    }
}
