package no.utsagn.ui.quotes;

import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import no.utsagn.base.Messages;
import no.utsagn.codebook.Code;
import no.utsagn.study.Study;
import no.utsagn.ui.desk.DeskModel;
import no.utsagn.ui.parts.Parts;
import no.utsagn.ui.quotes.model.FacetNames;
import no.utsagn.ui.quotes.model.QuotesModel;
import org.kordamp.ikonli.feather.Feather;

/** What stands in the place of the list while there is no quote: why, and the first step. */
final class NoQuotes {

    private final Messages say;
    private final DeskModel desk;
    private final QuotesModel model;
    private final Runnable code;
    private final StackPane node = new StackPane();

    /** @param code goes to where one codes */
    NoQuotes(Messages say, DeskModel desk, QuotesModel model, Runnable code) {
        this.say = say;
        this.desk = desk;
        this.model = model;
        this.code = code;
        StackPane.setAlignment(node, Pos.TOP_CENTER);
        model.found().addListener((property, before, now) -> show());
        show();
    }

    StackPane node() {
        return node;
    }

    private void show() {
        boolean none = model.found().get().list().isEmpty();
        node.setVisible(none);
        node.setManaged(none);
        if (!none) {
            return;
        }
        Study study = desk.study().get();
        if (model.filter().get().isFiltering()) {
            Button all = Parts.button(say.text("ui.quotes.show-all"), model::clear, "accent");
            all.setId("quotes-show-all");
            empty(
                    Feather.FILTER,
                    say.text("ui.quotes.no-hits.title"),
                    say.text("ui.quotes.no-hits.text", asked(study)),
                    all);
        } else if (study.codings().size() == 0 || model.filter().get().codes().isEmpty()) {
            empty(
                    Feather.MESSAGE_SQUARE,
                    say.text("ui.quotes.empty.title"),
                    say.text("ui.quotes.empty.text"),
                    Parts.button(say.text("ui.quotes.empty.code"), code));
        } else {
            String names = model.filter().get().codes().stream()
                    .flatMap(id -> study.codebook().codes().find(id).stream())
                    .map(Code::name)
                    .sorted()
                    .collect(Collectors.joining("», «", "«", "»"));
            empty(
                    Feather.MESSAGE_SQUARE,
                    say.text("ui.quotes.uncoded.title", names),
                    say.text("ui.quotes.uncoded.text"),
                    Parts.button(say.text("ui.quotes.empty.code"), code));
        }
    }

    private void empty(Feather icon, String title, String text, Button step) {
        node.getChildren().setAll(Parts.empty(icon, title, text, step));
    }

    private String asked(Study study) {
        FacetNames names = new FacetNames(say, study);
        return model.filter().get().wanted().entrySet().stream()
                .map(each -> names.of(each.getKey()) + ": "
                        + names.sorted(each.getKey(), each.getValue()).stream()
                                .map(value -> names.of(each.getKey(), value))
                                .collect(Collectors.joining(", ")))
                .collect(Collectors.joining(" · "));
    }
}
