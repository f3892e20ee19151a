package dragoman.help;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/**
 * The words of a text in Markdown.
 *
 * @param headings those of its headings
 * @param body all others
 */
record PlainText(String headings, String body) {

    static PlainText of(String markdown) {
        var reading = new Reading();
        Markdown.parse(markdown).accept(reading);
        return new PlainText(reading.headings.toString().strip(), reading.body.toString().strip());
    }

    private static final class Reading extends AbstractVisitor {

        private final StringBuilder headings = new StringBuilder();
        private final StringBuilder body = new StringBuilder();
        private StringBuilder open = body;

        @Override
        public void visit(Heading heading) {
            open = headings;
            visitChildren(heading);
            open = body;
            headings.append('\n');
        }

        @Override
        public void visit(Paragraph paragraph) {
            visitChildren(paragraph);
            open.append(' ');
        }

        @Override
        public void visit(Text text) {
            open.append(text.getLiteral());
        }

        @Override
        public void visit(Code code) {
            open.append(code.getLiteral());
        }

        @Override
        public void visit(SoftLineBreak line) {
            open.append(' ');
        }

        @Override
        public void visit(HardLineBreak line) {
            open.append(' ');
        }

        // A cell of a table ends like a paragraph.
        @Override
        protected void visitChildren(Node parent) {
            super.visitChildren(parent);
            if (parent instanceof org.commonmark.node.CustomNode || parent instanceof org.commonmark.node.CustomBlock) {
                open.append(' ');
            }
        }
    }
}
