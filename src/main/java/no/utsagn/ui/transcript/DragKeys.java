package no.utsagn.ui.transcript;

import java.util.Optional;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.Dragboard;
import no.utsagn.base.Id;
import no.utsagn.codebook.Code;

/** What travels when a code is dragged to words, or words to a code: ids alone, never the words. */
public final class DragKeys {

    private static final String CODE = "application/x-utsagn-code";
    private static final String SELECTION = "application/x-utsagn-selection";

    private DragKeys() {}

    /** The content of a dragged code. */
    public static ClipboardContent ofCode(Id<Code> code) {
        ClipboardContent content = new ClipboardContent();
        content.put(format(CODE), code.toString());
        return content;
    }

    /** The content of a dragged selection: the code that it lands on asks the view what is selected. */
    static ClipboardContent ofSelection() {
        ClipboardContent content = new ClipboardContent();
        content.put(format(SELECTION), "selection");
        return content;
    }

    /** The code that is dragged, if one is. */
    public static Optional<Id<Code>> code(Dragboard board) {
        return board.hasContent(format(CODE))
                ? Optional.of(Id.of(String.valueOf(board.getContent(format(CODE)))))
                : Optional.empty();
    }

    /** Whether selected words are dragged. */
    public static boolean hasSelection(Dragboard board) {
        return board.hasContent(format(SELECTION));
    }

    private static DataFormat format(String name) {
        DataFormat known = DataFormat.lookupMimeType(name);
        return known == null ? new DataFormat(name) : known;
    }
}
