package no.utsagn.ui.mending.people;

import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.util.StringConverter;
import no.utsagn.app.OpenStudy;
import no.utsagn.app.transcripts.DescribeTranscript;
import no.utsagn.app.transcripts.DescribeTranscript.Description;
import no.utsagn.base.Id;
import no.utsagn.base.Messages;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.TranscriptKind;
import no.utsagn.ui.desk.Kinds;
import no.utsagn.ui.dialogs.DialogCard;
import no.utsagn.ui.dialogs.Dialogs;
import org.jspecify.annotations.Nullable;

/** Says something else of a transcript: title, kind, round, site. */
public final class DescribeDialog {

    private final Dialogs with;
    private final Messages say;
    private final DescribeTranscript describing;

    public DescribeDialog(Dialogs with, OpenStudy open) {
        this.with = with;
        this.say = with.say();
        this.describing = new DescribeTranscript(open);
    }

    /** Shows what is said now. */
    public void open(Id<Transcript> id) {
        Description now = describing.description(id);
        TextField title = field("describe-title", now.title());
        TextField round = field("describe-round", now.round().orElse(""));
        TextField site = field("describe-site", now.site().orElse(""));
        ComboBox<TranscriptKind> kind = new ComboBox<>();
        kind.getItems().setAll(TranscriptKind.values());
        kind.setConverter(new Names());
        kind.setValue(now.kind());
        kind.setMaxWidth(Double.MAX_VALUE);
        kind.setId("describe-kind");
        DialogCard card = new DialogCard(
                say, with.overlay(), say.text("ui.describe.title"), 440, say.text("ui.describe.go"), () -> {
                    describing.describe(
                            id,
                            new Description(
                                    title.getText(), kind.getValue(), said(round.getText()), said(site.getText())));
                    with.overlay().close();
                });
        card.go().disableProperty().bind(title.textProperty().isEmpty());
        card.with(
                DialogCard.field(say.text("ui.describe.name"), title, say.text("ui.describe.name.help")),
                DialogCard.field(say.text("ui.material.kind"), kind, ""),
                DialogCard.field(say.text("ui.material.round"), round, ""),
                DialogCard.field(say.text("ui.material.site"), site, say.text("ui.describe.site.help")));
        card.open(title);
    }

    private static Optional<String> said(String word) {
        return Optional.of(word.strip()).filter(w -> !w.isEmpty());
    }

    private static TextField field(String id, String value) {
        TextField field = new TextField(value);
        field.setId(id);
        return field;
    }

    private final class Names extends StringConverter<TranscriptKind> {
        @Override
        public String toString(@Nullable TranscriptKind kind) {
            return kind == null ? "" : Kinds.name(say, kind);
        }

        @Override
        public @Nullable TranscriptKind fromString(String name) {
            return null;
        }
    }
}
