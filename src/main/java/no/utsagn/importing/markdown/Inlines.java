package no.utsagn.importing.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import no.utsagn.importing.document.LeftOut;
import no.utsagn.importing.document.LeftOut.Thing;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Takes the words of a paragraph out of its markup, line by line. It does not recurse: stars may nest without end. */
final class Inlines {

    private static final Pattern ADDRESS = Pattern.compile("(?s)[#/.].*|.*(://|www\\.|mailto:|\\.\\w{2,5}(/|$)).*");

    private final LeftOut leftOut;
    private final List<Line> lines = new ArrayList<>();
    private StringBuilder text = new StringBuilder();
    private int strong;
    private int images;
    private int bold;
    private boolean plainSeen;
    private boolean wrapped;

    /**
     * A line of a paragraph.
     *
     * @param bold how much of it is bold from its beginning on, in UTF-16 characters
     * @param wrapped whether only its width parts it from the line before
     */
    record Line(String text, int bold, boolean wrapped) {

        @Override
        public String toString() {
            return "line of " + text.length() + " characters";
        }
    }

    private Inlines(LeftOut leftOut) {
        this.leftOut = leftOut;
    }

    /** The lines of a block, as many as it has in the file. */
    static List<Line> of(Node block, LeftOut leftOut) {
        Inlines inlines = new Inlines(leftOut);
        inlines.walk(block);
        inlines.endLine(false);
        return inlines.lines;
    }

    private void walk(Node block) {
        Node node = block.getFirstChild();
        while (node != null && node != block) {
            enter(node);
            Node next = node.getFirstChild();
            while (next == null && node != block) {
                leave(node);
                next = node.getNext();
                node = next == null ? node.getParent() : node;
            }
            node = next;
        }
    }

    private void enter(Node node) {
        if (node instanceof Text words) {
            append(words.getLiteral());
        } else if (node instanceof Code code) {
            append(code.getLiteral());
        } else if (node instanceof HtmlInline html) {
            append(Html.text(html.getLiteral(), leftOut));
        } else if (node instanceof StrongEmphasis) {
            strong++;
        } else if (node instanceof Image) {
            leftOut.saw(Thing.PICTURES);
            images++;
        } else if (node instanceof Link link && !isAddress(link)) {
            append("[");
        } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
            endLine(node instanceof SoftLineBreak);
        }
    }

    private void leave(Node node) {
        if (node instanceof StrongEmphasis) {
            strong--;
        } else if (node instanceof Image) {
            images--;
        } else if (node instanceof Link link && !isAddress(link)) {
            append("](" + link.getDestination() + ")");
        }
    }

    /** "[latter](pause)" are two notes of a transcriber, not a link. */
    private static boolean isAddress(Link link) {
        return ADDRESS.matcher(link.getDestination()).matches();
    }

    private void append(String more) {
        if (images > 0) {
            return;
        }
        text.append(more);
        plainSeen |= strong == 0 && !more.isBlank();
        bold = strong > 0 && !plainSeen ? text.length() : bold;
    }

    private void endLine(boolean nextIsWrapped) {
        lines.add(new Line(text.toString(), bold, wrapped));
        text = new StringBuilder();
        bold = 0;
        plainSeen = false;
        wrapped = nextIsWrapped;
    }
}
