package no.utsagn.ui.search.saved;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import no.utsagn.app.search.acts.SaveSearch;
import no.utsagn.app.search.acts.SearchRules;
import no.utsagn.base.Messages;
import no.utsagn.base.ProblemException;
import no.utsagn.study.SavedSearch;
import no.utsagn.ui.desk.DeskModel;
import no.utsagn.ui.parts.Overlay;
import no.utsagn.ui.parts.Parts;
import no.utsagn.ui.search.coding.HitDeeds.Telling;
import no.utsagn.ui.search.model.SearchModel;

/** Saves searches, names them, and takes them away. */
public final class SavedDeeds {

    private static final double WIDTH = 420;

    private final Messages say;
    private final DeskModel desk;
    private final SearchModel search;
    private final Overlay overlay;
    private final Telling telling;
    private final SaveSearch acts;

    public SavedDeeds(Messages say, DeskModel desk, SearchModel search, Overlay overlay, Telling telling) {
        this.say = say;
        this.desk = desk;
        this.search = search;
        this.overlay = overlay;
        this.telling = telling;
        this.acts = new SaveSearch(desk.desk());
    }

    /** Asks for a name and saves what is searched for. */
    public void save() {
        String query = search.whole();
        if (!query.isBlank()) {
            named(
                    say.text("ui.search.save.title"),
                    query,
                    name -> acts.save(name, query, search.forms().get()));
        }
    }

    void rename(SavedSearch saved) {
        named(say.text("ui.search.saved.rename"), saved.name(), name -> acts.rename(saved.id(), name));
    }

    /** Puts what is searched for in the place of what was saved. */
    void replace(SavedSearch saved) {
        acts.replace(saved.id(), search.whole(), search.forms().get());
    }

    void remove(SavedSearch saved) {
        acts.remove(saved.id());
        telling.tell(say.text("ui.search.saved.removed", saved.name()), say.text("ui.search.undo"), desk.desk()::undo);
    }

    void dropRule(SavedSearch saved) {
        new SearchRules(desk.desk()).drop(saved.id());
    }

    private void named(String title, String proposed, Consumer<String> then) {
        TextField field = new TextField(proposed);
        field.setId("search-name");
        field.setAccessibleText(say.text("ui.search.save.name"));
        Label wrong = Parts.wrapped("", "danger", "small");
        wrong.setManaged(false);
        Button save = Parts.button(say.text("ui.search.save.do"), () -> {}, "accent");
        save.setDefaultButton(true);
        save.setOnAction(event -> {
            try {
                then.accept(field.getText());
                overlay.close();
            } catch (ProblemException e) {
                wrong.setText(say.text(e.problem()));
                wrong.setManaged(true);
            }
        });
        HBox foot = new HBox(8, Parts.spring(), Parts.button(say.text("ui.cancel"), overlay::close), save);
        VBox card = new VBox(12, Parts.label(title, "card-title"), field, wrong, foot);
        card.getStyleClass().addAll("card", "dialog");
        card.setPrefWidth(WIDTH);
        overlay.show(card);
        field.requestFocus();
        field.selectAll();
    }
}
