package no.utsagn.ui.work;

import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;
import no.utsagn.base.Messages;
import no.utsagn.ui.code.CodePickerModel;
import no.utsagn.ui.code.CodeTreeModel;
import no.utsagn.ui.code.CodeTreePane;
import no.utsagn.ui.desk.CodingModel;
import no.utsagn.ui.desk.Counts;
import no.utsagn.ui.desk.DeskModel;
import no.utsagn.ui.parts.Overlay;
import no.utsagn.ui.parts.Parts;
import no.utsagn.ui.parts.Picker;
import no.utsagn.ui.parts.Problems;
import no.utsagn.ui.search.QuotesModel;
import no.utsagn.ui.search.SearchModel;
import no.utsagn.ui.search.SearchPane;
import no.utsagn.ui.search.Searching;
import no.utsagn.ui.transcript.TranscriptView;
import org.kordamp.ikonli.feather.Feather;

/** The activity of coding, put together. */
public final class WorkPage {

    private final Messages say;
    private final Overlay overlay;
    private final CodePickerModel picker;
    private final CodeTreePane codes;
    private final SearchPane search;
    private final TranscriptPane transcript;
    private final TranscriptView view;
    private final SplitPane node;

    /** What the page asks the window to do. */
    public record Requests(Runnable importFiles, Runnable importCodebook, Runnable newCode) {}

    public WorkPage(
            Messages say,
            DeskModel desk,
            CodingModel coding,
            Counts counts,
            Searching searching,
            TranscriptView view,
            Overlay overlay,
            Requests requests) {
        this.say = say;
        this.overlay = overlay;
        this.view = view;
        Problems problems = new Problems(say, overlay);
        SearchModel found = new SearchModel(desk, searching);
        picker = new CodePickerModel(say, desk, coding, problems::guard);
        codes = new CodeTreePane(
                say,
                desk,
                coding,
                new CodeTreeModel(desk, counts),
                problems,
                requests.newCode(),
                requests.importCodebook());
        search = new SearchPane(say, desk, found, new QuotesModel(desk));
        transcript = new TranscriptPane(
                say,
                desk,
                coding,
                new PageModel(desk, found),
                view,
                problems,
                this::pickCode,
                empty(requests.importFiles()));
        TranscriptListPane transcripts =
                new TranscriptListPane(say, desk, new TranscriptListModel(desk, counts), requests.importFiles());
        SplitPane left = new SplitPane(transcripts.node(), codes.node());
        left.setOrientation(Orientation.VERTICAL);
        left.setDividerPositions(0.34);
        left.getStyleClass().add("left");
        node = new SplitPane(left, transcript.node(), search.node());
        node.getStyleClass().add("work");
        sizes(left, (Region) search.node());
    }

    private void sizes(Region left, Region right) {
        left.setMinWidth(220);
        left.setPrefWidth(300);
        right.setMinWidth(240);
        right.setPrefWidth(350);
        SplitPane.setResizableWithParent(left, false);
        SplitPane.setResizableWithParent(right, false);
        node.widthProperty().addListener(new ChangeListener<Number>() {
            @Override
            public void changed(ObservableValue<? extends Number> width, Number before, Number now) {
                if (now.doubleValue() > 0) {
                    node.widthProperty().removeListener(this);
                    double all = now.doubleValue();
                    double narrow = all < 1400 ? 0.9 : 1;
                    node.setDividerPositions(310 * narrow / all, 1 - 360 * narrow / all);
                }
            }
        });
    }

    private Node empty(Runnable importFiles) {
        Button first = Parts.button(say.text("ui.transcripts.import.button"), importFiles, "accent");
        return Parts.empty(
                Feather.FILE_TEXT, say.text("ui.transcript.empty.title"), say.text("ui.transcript.empty.text"), first);
    }

    /** What is put into the window. */
    public SplitPane node() {
        return node;
    }

    /** Opens the picker of codes for what is selected. */
    public void pickCode() {
        new Picker(overlay, say.text("ui.picker.prompt"), picker::choices).open();
    }

    /** Puts the cursor into the search field. */
    public void focusSearch() {
        search.focusSearch();
    }

    /** Shows the quotes of the chosen code. */
    public void showQuotes() {
        search.showQuotes();
    }

    /** Starts renaming the chosen code. */
    public void renameCode() {
        codes.editChosen();
    }

    /** Grows the selection. */
    public void grow() {
        transcript.grow();
    }

    /** Gives the keyboard to the words. */
    public void focusWords() {
        view.focus();
    }
}
