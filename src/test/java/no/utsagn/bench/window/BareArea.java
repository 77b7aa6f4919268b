package no.utsagn.bench.window;

import java.util.List;
import javafx.geometry.Bounds;
import no.utsagn.language.Span;
import no.utsagn.transcript.Transcript;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.fxmisc.richtext.InlineCssTextArea;
import org.fxmisc.richtext.model.StyleSpansBuilder;

/** What the library gives without us: the same text in a plain area, a paragraph for each turn, each coding filled. */
final class BareArea {

    final InlineCssTextArea area = new InlineCssTextArea();
    final VirtualizedScrollPane<InlineCssTextArea> node = new VirtualizedScrollPane<>(area);

    BareArea() {
        area.setEditable(false);
        area.setWrapText(true);
        area.setStyle("-fx-font-family: 'Utsagn Sans'; -fx-font-size: 14.5px;");
    }

    void show(Transcript transcript, List<Span> codings, boolean filled) {
        area.replaceText(transcript.text());
        if (filled) {
            area.setStyleSpans(0, fills(transcript.text().length(), codings));
        }
        area.moveTo(0);
        area.requestFollowCaret();
    }

    private static org.fxmisc.richtext.model.StyleSpans<String> fills(int length, List<Span> codings) {
        StyleSpansBuilder<String> spans = new StyleSpansBuilder<>();
        int at = 0;
        for (Span coding : codings) {
            int from = Math.max(at, coding.start());
            if (coding.end() > from) {
                spans.add("", from - at);
                spans.add("-rtfx-background-color: #cfe3ff;", coding.end() - from);
                at = coding.end();
            }
        }
        return spans.add("", length - at).create();
    }

    void fill(Span span, boolean filled) {
        area.setStyle(span.start(), span.end(), filled ? "-rtfx-background-color: #cfe3ff;" : "");
    }

    boolean shows(Transcript transcript) {
        return area.getLength() == transcript.text().length()
                && area.getCharacterBoundsOnScreen(0, 1).map(Bounds::getHeight).orElse(0.0) > 0;
    }
}
