package no.utsagn.ui.memos;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import no.utsagn.app.memos.MemoEntry;
import no.utsagn.app.memos.MemoSitting;
import no.utsagn.app.memos.Subjects;
import no.utsagn.base.Messages;
import no.utsagn.coding.Memo;
import no.utsagn.ui.desk.DeskModel;
import no.utsagn.ui.parts.Panel;
import no.utsagn.ui.parts.Parts;
import org.kordamp.ikonli.feather.Feather;

/** The upper part: the memo that is being written, and those about what is at hand. */
final class HerePane {

    private final Messages say;
    private final SubjectWords words;
    private final DeskModel desk;
    private final MemosModel memos;
    private final WritingModel writing;
    private final Acts acts;
    private final VBox cards = new VBox(8);
    private final Label nothing;
    private final VBox node;
    private Optional<Editor> editor = Optional.empty();

    /** What can be done with memos from here. */
    interface Acts {
        /** Asks what to write about, or begins if there is no doubt. */
        void write();

        void edit(MemoEntry memo);

        void remove(MemoEntry memo);

        /** Ends writing; the keyboard goes back. */
        void done();

        void removeWritten();
    }

    HerePane(Messages say, DeskModel desk, MemosModel memos, WritingModel writing, Acts acts) {
        this.say = say;
        this.words = new SubjectWords(say);
        this.desk = desk;
        this.memos = memos;
        this.writing = writing;
        this.acts = acts;
        this.nothing = Parts.wrapped(say.text("ui.memos.here.nothing"), "muted", "small", "memo-nothing");
        cards.getStyleClass().add("memo-cards");
        cards.setId("memos-here");
        ScrollPane scroll = new ScrollPane(cards);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().addAll("edge-to-edge", "memo-scroll");
        scroll.setMinHeight(0);
        node = new VBox(head(), scroll);
        scroll.maxHeightProperty().bind(Bindings.createDoubleBinding(cards::getHeight, cards.heightProperty()));
        scroll.prefHeightProperty().bind(cards.heightProperty());
        memos.here().addListener((property, before, now) -> refill());
        writing.sitting().addListener((property, before, now) -> sit(now));
        writing.state().addListener((property, before, now) -> tell());
        refill();
    }

    VBox node() {
        return node;
    }

    /** Gives the keyboard to the field, if there is one. */
    void focus() {
        editor.ifPresent(Editor::focus);
    }

    private Node head() {
        Button write = Panel.tool(Feather.PLUS, say.text("ui.memos.new"), acts::write);
        write.setId("new-memo");
        Parts.tip(write, say.text("ui.memos.new.tip"));
        HBox head = new HBox(
                8, Parts.label(say.text("ui.memos.here"), "bold"), Parts.spring(), Parts.keycap("Ctrl+M"), write);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("memo-head");
        return head;
    }

    private void sit(Optional<MemoSitting> now) {
        editor.ifPresent(Editor::stop);
        editor = now.map(sitting -> new Editor(
                say,
                writing,
                sitting,
                Subjects.of(desk.study().get(), sitting.target()),
                acts::done,
                acts::removeWritten));
        refill();
    }

    private void tell() {
        editor.ifPresent(Editor::tell);
        refill();
    }

    /** The field stays the same node while others come and go: it keeps caret and keyboard. */
    private void refill() {
        Optional<Memo> written = writing.memo();
        List<Node> shown = new ArrayList<>();
        editor.ifPresent(e -> shown.add(e.node()));
        memos.here().get().stream()
                .filter(entry -> written.filter(
                                memo -> memo.id().equals(entry.memo().id()))
                        .isEmpty())
                .forEach(entry ->
                        shown.add(MemoCard.of(say, words, entry, () -> acts.edit(entry), () -> acts.remove(entry))));
        if (shown.isEmpty() && memos.size() > 0) {
            shown.add(nothing);
        }
        List<Node> now = cards.getChildren();
        boolean fieldStays =
                !now.isEmpty() && editor.filter(e -> now.get(0) == e.node()).isPresent();
        if (fieldStays) {
            cards.getChildren().remove(1, now.size());
            cards.getChildren().addAll(shown.subList(1, shown.size()));
        } else {
            cards.getChildren().setAll(shown);
        }
    }
}
