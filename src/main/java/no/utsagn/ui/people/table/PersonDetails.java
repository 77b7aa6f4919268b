package no.utsagn.ui.people.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.utsagn.analysis.Speaking;
import no.utsagn.analysis.Spoken;
import no.utsagn.app.people.Fact;
import no.utsagn.base.Id;
import no.utsagn.base.Messages;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.people.Participant;
import no.utsagn.ui.desk.Place;
import no.utsagn.ui.parts.Panel;
import no.utsagn.ui.parts.Parts;
import org.kordamp.ikonli.feather.Feather;

/** What is known of the chosen participant: how much is spoken, and in which transcripts. */
final class PersonDetails {

    /** What the pane asks for. */
    interface Requests {
        void read(Place place);

        void memo(Id<Participant> who);

        void merge();

        void remove(Id<Participant> who, String label);
    }

    private static final double BAR = 240;

    private final Messages say;
    private final PeopleModel model;
    private final Requests requests;
    private final VBox box = new VBox(16);
    private final ScrollPane node = new ScrollPane(box);

    PersonDetails(Messages say, PeopleModel model, Requests requests) {
        this.say = say;
        this.model = model;
        this.requests = requests;
        box.getStyleClass().add("details");
        box.setId("person-details");
        node.setFitToWidth(true);
        node.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        node.getStyleClass().add("details-scroll");
        model.chosen().addListener((property, before, now) -> fill());
        model.rows().addListener((property, before, now) -> fill());
        fill();
    }

    Node node() {
        return node;
    }

    private void fill() {
        List<Id<Participant>> chosen = model.chosen().get();
        Optional<PersonRow> one =
                chosen.size() == 1 ? chosen.stream().findFirst().flatMap(model::row) : Optional.empty();
        box.getChildren().setAll(one.map(this::person).orElseGet(() -> several(chosen)));
    }

    private List<Node> several(List<Id<Participant>> chosen) {
        if (chosen.isEmpty()) {
            return List.of(Parts.empty(
                    Feather.USER, say.text("ui.people.details.none"), say.text("ui.people.details.none.text")));
        }
        int words = chosen.stream()
                .flatMap(who -> model.row(who).stream())
                .mapToInt(row -> row.spoken().words())
                .sum();
        return List.of(
                Parts.label(say.text("ui.people.chosen", chosen.size()), "details-title"),
                Parts.label(say.text("ui.people.details.together", words), "muted"));
    }

    private List<Node> person(PersonRow row) {
        List<Node> parts = new ArrayList<>();
        Label title = Parts.wrapped(row.label(), "details-title");
        VBox head = new VBox(2, title);
        String place = String.join(
                " · ",
                List.of(row.text(Fact.ROLE), row.text(Fact.SITE), row.text(Fact.ROUND)).stream()
                        .filter(text -> !text.isEmpty())
                        .toList());
        head.getChildren().add(Parts.wrapped(place, "muted"));
        row.name().ifPresent(name -> head.getChildren()
                .add(Parts.wrapped(say.text("ui.people.in-file", name), "muted", "small")));
        parts.add(head);
        parts.add(spoken(row));
        parts.add(transcripts(row));
        if (!row.text(Fact.CASES).isEmpty()) {
            parts.add(cases(row));
        }
        parts.add(acts(row));
        return parts;
    }

    private Node spoken(PersonRow row) {
        Speaking all = model.speaking().get();
        Spoken own = row.spoken();
        VBox part = part(say.text("ui.people.speaks"));
        if (own.turns() == 0) {
            part.getChildren().add(Parts.wrapped(say.text("ui.people.silent"), "muted"));
            return part;
        }
        Spoken base = row.informant() ? all.ofInformants().all() : all.all();
        double share = own.shareOf(base);
        Region bar = new Region();
        bar.setMaxWidth(Math.max(2, BAR * share));
        Label figure = Parts.label(say.text("ui.people.words-in-turns", own.words(), own.turns()), "bold");
        part.getChildren()
                .addAll(
                        figure,
                        WordsCell.track(bar, BAR),
                        Parts.wrapped(
                                say.text(
                                        row.informant() ? "ui.people.share.informants" : "ui.people.share.all",
                                        share,
                                        base.words()),
                                "muted",
                                "small"),
                        Parts.wrapped(
                                say.text("ui.people.longest", own.longest(), (double) own.words() / own.turns()),
                                "muted",
                                "small"));
        if (own.timed() > 0) {
            part.getChildren()
                    .add(Parts.wrapped(
                            say.text("ui.people.time", Durations.shown(own.time()), own.timed(), own.turns()),
                            "muted",
                            "small"));
        }
        return part;
    }

    private Node transcripts(PersonRow row) {
        VBox part = part(say.text("ui.people.speaks-in"));
        Map<Id<Transcript>, Spoken> in = model.speaking().get().of(row.id());
        if (in.isEmpty()) {
            part.getChildren().add(Parts.wrapped(say.text("ui.people.speaks-nowhere"), "muted"));
        }
        in.forEach((id, spoken) -> model.study().transcripts().find(id).ifPresent(transcript -> {
            Button go = Panel.link(
                    transcript.title(), () -> first(transcript, row.id()).ifPresent(requests::read));
            Parts.tip(go, transcript.title());
            go.setMinWidth(0);
            go.getStyleClass().add("person-transcript");
            Label words = Parts.label(say.text("ui.people.words.n", spoken.words()), "muted", "small");
            words.setMinWidth(Region.USE_PREF_SIZE);
            HBox line = new HBox(8, go, Parts.spring(), words);
            line.setAlignment(Pos.CENTER_LEFT);
            part.getChildren().add(line);
        }));
        return part;
    }

    private Optional<Place> first(Transcript transcript, Id<Participant> who) {
        return transcript.turns().stream()
                .filter(turn -> model.study()
                        .participantOf(transcript, turn)
                        .filter(p -> p.id().equals(who))
                        .isPresent())
                .findFirst()
                .map(turn -> new Place(transcript.id(), turn.span()));
    }

    private Node cases(PersonRow row) {
        VBox part = part(say.text("ui.people.cases"));
        FlowPane chips = new FlowPane(6, 6);
        for (String name : row.text(Fact.CASES).split(Fact.BETWEEN_CASES, -1)) {
            chips.getChildren().add(Parts.label(name, "badge"));
        }
        part.getChildren().add(chips);
        return part;
    }

    private Node acts(PersonRow row) {
        Button memo = Panel.tool(Feather.EDIT_3, say.text("ui.people.memo"), () -> requests.memo(row.id()));
        memo.setId("person-memo");
        Button merge = Panel.tool(Feather.GIT_MERGE, say.text("ui.people.merge"), requests::merge);
        merge.setId("person-merge");
        Button remove =
                Panel.tool(Feather.USER_X, say.text("ui.people.remove"), () -> requests.remove(row.id(), row.label()));
        remove.setId("person-remove");
        VBox acts = new VBox(2, memo, merge, remove);
        acts.getStyleClass().add("details-acts");
        return acts;
    }

    private static VBox part(String heading) {
        VBox part = new VBox(6, Parts.label(heading, "field-name"));
        VBox.setVgrow(part, Priority.NEVER);
        return part;
    }
}
