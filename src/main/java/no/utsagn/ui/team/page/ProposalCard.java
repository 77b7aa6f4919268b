package no.utsagn.ui.team.page;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import no.utsagn.base.Messages;
import no.utsagn.merge.Answer;
import no.utsagn.merge.Answers;
import no.utsagn.merge.Field;
import no.utsagn.merge.FieldDifference;
import no.utsagn.merge.Proposal;
import no.utsagn.merge.Side;
import no.utsagn.ui.parts.Parts;
import no.utsagn.ui.parts.Picker;
import no.utsagn.ui.team.words.Run;
import no.utsagn.ui.team.words.Run.Mark;
import no.utsagn.ui.team.words.Sayings;
import no.utsagn.ui.team.words.WordLights;
import org.kordamp.ikonli.feather.Feather;

/** What is proposed for a field that both changed, and the keys that decide it. */
final class ProposalCard {

    /** The fields that hold words which a person may write. */
    static final Set<Field> WRITTEN = Set.of(
            Field.NAME, Field.BRIEF, Field.FULL, Field.WHEN_TO_USE, Field.WHEN_NOT_TO_USE, Field.EXAMPLE, Field.TEXT);

    private final Messages say;
    private final Sayings sayings;
    private final FieldDifference field;
    private final Acts acts;

    ProposalCard(Messages say, Sayings sayings, FieldDifference field, Acts acts) {
        this.say = say;
        this.sayings = sayings;
        this.field = field;
        this.acts = acts;
    }

    Node node(Answers answers) {
        boolean existence = field.field() == Field.EXISTENCE;
        boolean own = own(answers).isPresent();
        String title = existence
                ? say.text("ui.team.proposal.existence")
                : own
                        ? say.text("ui.team.proposal.own", sayings.fields().inSentence(field))
                        : say.text("ui.team.proposal.title", sayings.fields().inSentence(field));
        Label name = Parts.label(title, "bold");
        name.setGraphic(Parts.icon(Feather.ZAP, "accent", "small-icon"));
        Label why = Parts.wrapped(own ? say.text("ui.team.proposal.own.why") : reason(), "muted", "small");
        HBox head = new HBox(10, name, why);
        head.setAlignment(Pos.BASELINE_LEFT);
        name.setMinWidth(Region.USE_PREF_SIZE);
        VBox card = new VBox(10, head);
        card.getStyleClass().add("proposal-card");
        card.setId("proposal-card");
        if (!existence) {
            StackPane words =
                    new StackPane(field.field() == Field.COLOR ? color() : new LitWords(words(answers), false));
            words.setAlignment(Pos.CENTER_LEFT);
            words.getStyleClass().add("proposal-words");
            words.setId("proposal-words");
            card.getChildren().add(words);
        }
        card.getChildren().add(buttons(existence));
        return card;
    }

    private Node color() {
        String web = field.proposal().map(Proposal::words).orElse(field.taken());
        Label label = Parts.label(web);
        if (web.matches("#[0-9a-f]{6}")) {
            label.setGraphic(Picker.swatch(Color.web(web)));
        }
        return label;
    }

    private String reason() {
        if (sayings.parties().isFile()) {
            return field.proposal()
                    .filter(proposal -> proposal.why() == Proposal.Why.BOTH)
                    .map(both -> say.text("ui.team.proposal.both"))
                    .orElse(say.text("ui.team.file.proposal"));
        }
        return field.proposal()
                .map(Proposal::why)
                .map(why -> switch (why) {
                    case TOGETHER -> say.text("ui.team.proposal.together");
                    case BOTH -> say.text("ui.team.proposal.both");
                    case NEWEST -> say.text("ui.team.proposal.newest");
                    case IN_USE -> say.text("ui.team.proposal.in-use");
                })
                .orElse(say.text("ui.team.proposal.none"));
    }

    private Optional<String> own(Answers answers) {
        return answers.to(field.question())
                .filter(answer -> answer.take() == Answer.Take.OWN)
                .map(Answer::own);
    }

    private List<Run> words(Answers answers) {
        Optional<String> own = own(answers);
        String raw = own.orElse(field.proposal().map(Proposal::words).orElse(field.taken()));
        String words = sayings.fields().value(field.field(), raw);
        if (words.isBlank() || own.isPresent()) {
            return List.of(new Run(words.isBlank() ? say.text("ui.team.value.empty") : words, Mark.PLAIN));
        }
        String other = raw.equals(field.ours()) ? field.theirs() : field.ours();
        return WordLights.together(
                words,
                sayings.fields().value(field.field(), field.base().orElse(other)),
                sayings.fields().value(field.field(), field.ours()),
                sayings.fields().value(field.field(), field.theirs()));
    }

    private Node buttons(boolean existence) {
        FlowPane row = new FlowPane(8, 8);
        if (field.proposal().isPresent()) {
            String text = existence ? say.text("ui.team.take.keep") : say.text("ui.team.take.proposal");
            Button take = KeyButton.of(Feather.CHECK, text, "Enter", () -> give(Answer.PROPOSAL), "accent");
            take.setId("take-proposal");
            row.getChildren().add(take);
        }
        Button ours = KeyButton.of(
                isState() ? say.text("ui.team.take.ours-state", state(field.ours())) : say.text("ui.team.take.ours"),
                "1",
                () -> give(Answer.OURS));
        ours.setId("take-ours");
        Button theirs = KeyButton.of(
                isState()
                        ? say.text(
                                "ui.team.take.theirs-state", sayings.parties().at(Side.THEIRS), state(field.theirs()))
                        : say.text("ui.team.take.theirs", sayings.parties().whose()),
                "2",
                () -> give(Answer.THEIRS));
        theirs.setId("take-theirs");
        row.getChildren().addAll(ours, theirs);
        if (field.base().isPresent() && !existence) {
            Button base = KeyButton.of(say.text("ui.team.take.base"), "0", () -> give(Answer.BASE));
            base.setId("take-base");
            row.getChildren().add(base);
        }
        if (Page.isWritten(field)) {
            Button own = KeyButton.of(Feather.EDIT_2, say.text("ui.team.take.own"), "E", () -> acts.write(field));
            own.setId("take-own");
            row.getChildren().add(own);
        }
        return row;
    }

    /** Whether it is chosen from, and no text: then the buttons say what is chosen. */
    private boolean isState() {
        return field.field() == Field.EXISTENCE || field.field() == Field.COLOR || field.field() == Field.STATUS;
    }

    private String state(String value) {
        return sayings.fields()
                .value(field.field(), value)
                .toLowerCase(say.language().locale());
    }

    private void give(Answer answer) {
        acts.answer(field.question(), answer);
    }
}
