package no.utsagn.ui.dialogs;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import no.utsagn.base.Messages;
import no.utsagn.ui.parts.Overlay;
import no.utsagn.ui.parts.Parts;

/** Asks what a new study is called, where it is to lie and who works in it. */
public final class NewStudyDialog {

    /** Makes the study. */
    @FunctionalInterface
    public interface Made {
        void make(Path file, String title, String coder);
    }

    private final Messages say;
    private final Overlay overlay;
    private final FileChoice files;
    private final Made made;

    public NewStudyDialog(Messages say, Overlay overlay, FileChoice files, Made made) {
        this.say = say;
        this.overlay = overlay;
        this.files = files;
        this.made = made;
    }

    /** Shows it. */
    public void open() {
        TextField title = new TextField();
        title.setId("study-title");
        TextField coder = new TextField();
        coder.setId("study-coder");
        TextField place = new TextField();
        place.setId("study-place");
        HBox.setHgrow(place, Priority.ALWAYS);
        Button choose = Parts.button(say.text("ui.choose"), () -> files.save(
                        say.text("ui.new-study.place"),
                        new FileChoice.Kind(say.text("ui.kind-of-file.study"), List.of("utsagn")),
                        fileName(title.getText()))
                .ifPresent(path -> place.setText(path.toString())));
        choose.setMinWidth(Region.USE_PREF_SIZE);
        HBox where = new HBox(8, place, choose);
        where.setAlignment(Pos.CENTER_LEFT);
        DialogCard card =
                new DialogCard(say, overlay, say.text("ui.new-study.title"), 520, say.text("ui.new-study.go"), () -> {
                    made.make(
                            Path.of(place.getText().strip()),
                            title.getText().strip(),
                            coder.getText().strip());
                });
        card.go()
                .disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> title.getText().isBlank()
                                || coder.getText().isBlank()
                                || place.getText().isBlank(),
                        title.textProperty(),
                        coder.textProperty(),
                        place.textProperty()));
        card.with(
                DialogCard.field(say.text("ui.new-study.name"), title, ""),
                DialogCard.field(say.text("ui.new-study.coder"), coder, say.text("ui.new-study.coder.help")),
                DialogCard.field(say.text("ui.new-study.where"), where, say.text("ui.new-study.where.help")));
        card.open(title);
    }

    static String fileName(String title) {
        String plain = title.strip().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
        return (plain.isEmpty() || plain.equals("-") ? "studie" : plain) + ".utsagn";
    }
}
