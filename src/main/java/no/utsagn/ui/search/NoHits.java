package no.utsagn.ui.search;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import no.utsagn.base.Messages;
import no.utsagn.language.forms.FormChoice;
import no.utsagn.language.forms.Width;
import no.utsagn.study.Study;
import no.utsagn.ui.desk.DeskModel;
import no.utsagn.ui.parts.Panel;
import no.utsagn.ui.parts.Parts;
import no.utsagn.ui.search.model.SearchModel;
import org.kordamp.ikonli.feather.Feather;

/** What stands in the place of hits where there are none: what can be written, or what can be done to find more. */
final class NoHits {

    private final Messages say;
    private final DeskModel desk;
    private final SearchModel search;
    private final Runnable help;
    private final StackPane node = new StackPane();

    NoHits(Messages say, DeskModel desk, SearchModel search, Runnable help) {
        this.say = say;
        this.desk = desk;
        this.search = search;
        this.help = help;
        StackPane.setAlignment(node, Pos.TOP_CENTER);
        search.answer().addListener((property, before, now) -> show());
        search.growth().addListener((property, before, now) -> show());
        desk.study().addListener((property, before, now) -> show());
        show();
    }

    Node node() {
        return node;
    }

    private boolean anything() {
        return search.answer()
                .get()
                .filter(answer -> !answer.result().lines().isEmpty())
                .isPresent();
    }

    private void show() {
        boolean none = !anything();
        node.setVisible(none);
        node.setManaged(none);
        if (none) {
            node.getChildren()
                    .setAll(
                            search.answer().get().isPresent()
                                    ? nothing()
                                    : examples(desk.study().get()));
        }
    }

    private VBox examples(Study study) {
        FlowPane flow = new FlowPane(8, 8);
        flow.setAlignment(Pos.CENTER);
        flow.setMaxWidth(420);
        Consumer<String> offer = query -> flow.getChildren().add(example(query));
        offer.accept("jobb");
        offer.accept("jobb*");
        offer.accept("\"fikk jobb\"");
        study.people().roles().stream()
                .filter(role -> role.informant() && spoken(study, role.id().toString()))
                .findFirst()
                .ifPresent(role -> offer.accept("rolle:" + role.singular() + " jobb"));
        offer.accept("sjef NEAR/8 trygg");
        Button more = Panel.link(say.text("ui.search.help.open"), help);
        return Parts.empty(
                Feather.SEARCH, say.text("ui.search.empty.title"), say.text("ui.search.empty.text"), flow, more);
    }

    private static boolean spoken(Study study, String role) {
        return study.people().participants().stream()
                .anyMatch(person -> person.role().toString().equals(role));
    }

    private Button example(String query) {
        Button chip = Parts.button(query, () -> search.run(query, search.forms().get()), "look-chip", "query-example");
        chip.setAccessibleText(say.text("ui.search.help.try", query));
        return chip;
    }

    private VBox nothing() {
        FormChoice forms = search.forms().get();
        FlowPane acts = new FlowPane(8, 8);
        acts.setAlignment(Pos.CENTER);
        if (forms.width() != Width.WIDE) {
            acts.getChildren()
                    .add(Parts.button(
                            say.text("ui.search.none.wide"), () -> search.choose(forms.at(Width.WIDE)), "accent"));
        }
        if (!forms.folded()) {
            acts.getChildren()
                    .add(Parts.button(say.text("ui.search.none.folded"), () -> search.choose(forms.folded(true))));
        }
        boolean growing = search.growth().get().goesOn();
        return Parts.empty(
                Feather.SEARCH,
                say.text(growing ? "ui.search.none.yet" : "ui.search.none.title"),
                say.text("ui.search.none.text"),
                acts);
    }
}
