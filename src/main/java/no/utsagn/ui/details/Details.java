package no.utsagn.ui.details;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import no.utsagn.base.Id;
import no.utsagn.base.Messages;
import no.utsagn.codebook.Code;
import no.utsagn.codebook.CodeStatus;
import no.utsagn.codebook.Definition;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.people.Participant;
import no.utsagn.ui.desk.Counts;
import no.utsagn.ui.desk.DeskModel;
import no.utsagn.ui.desk.Kinds;
import no.utsagn.ui.parts.Parts;
import no.utsagn.ui.parts.Picker;
import org.kordamp.ikonli.feather.Feather;

/** The pane that tells what is known of what is chosen. Nothing is changed here; links go to where it can be. */
public final class Details {

    private static final String BETWEEN = " › ";
    private static final char UNBROKEN = '\u00a0';

    private final Messages say;
    private final Requests requests;
    private final VBox content = new VBox();
    private final ScrollPane scroll = new ScrollPane(content);
    private final StackPane node;
    private final VBox empty;

    /** Where things can be changed; what is left out has no link. */
    public record Requests(
            Optional<Consumer<Id<Code>>> openCode,
            Optional<Consumer<Id<Transcript>>> describe,
            Optional<Consumer<Id<Participant>>> showParticipant) {}

    public Details(Messages say, DeskModel desk, Counts counts, Requests requests) {
        this.say = say;
        this.requests = requests;
        content.setId("details");
        scroll.setFitToWidth(true);
        scroll.getStyleClass().addAll("edge-to-edge", "details-scroll");
        scroll.setAccessibleText(say.text("ui.details.name"));
        empty = Parts.empty(Feather.INFO, say.text("ui.details.empty.title"), say.text("ui.details.empty.text"));
        node = new StackPane(scroll, empty);
        node.setMinSize(0, 0);
        DetailsModel model = new DetailsModel(desk, counts);
        model.known().addListener((property, before, now) -> show(now));
        node.visibleProperty().addListener((property, before, now) -> model.shown(now));
        model.shown(node.isVisible());
        show(model.known().get());
    }

    /** What is put into the window. */
    public Node node() {
        return node;
    }

    /** Gives the keyboard to it, so that it scrolls by keys. */
    public void focus() {
        scroll.requestFocus();
    }

    private void show(DetailsModel.Known known) {
        content.getChildren().clear();
        known.codings().forEach(coding -> content.getChildren().add(coding(coding)));
        known.code().ifPresent(code -> content.getChildren().add(code(code)));
        known.speaker().ifPresent(voice -> content.getChildren().add(speaker(voice)));
        known.transcript().ifPresent(transcript -> content.getChildren().add(transcript(transcript)));
        scroll.setVisible(!known.isNothing());
        empty.setVisible(known.isNothing());
    }

    private Node coding(CodingFacts coding) {
        return new Rows(say.text("ui.details.coding"), Picker.swatch(Color.web(coding.color())), path(coding.path()))
                .row(say.text("ui.details.coder"), byAt(coding.coder(), coding.at()))
                .row(say.text("ui.details.extent"), say.text("ui.details.words", coding.words()))
                .row(say.text("ui.details.about"), String.join(", ", coding.about()))
                .node();
    }

    private Node code(CodeFacts code) {
        Definition definition = code.definition();
        Rows rows = new Rows(say.text("ui.details.code"), Picker.swatch(Color.web(code.color())), path(code.path()))
                .row(say.text("ui.details.brief"), definition.brief())
                .row(say.text("ui.details.full"), definition.full())
                .row(say.text("ui.details.when"), definition.whenToUse())
                .row(say.text("ui.details.when-not"), definition.whenNotToUse())
                .row(say.text("ui.details.example"), definition.example())
                .row(say.text("ui.details.status"), status(code.status()))
                .row(say.text("ui.details.groups"), String.join(", ", code.groups()))
                .row(say.text("ui.details.passages"), counted(code))
                .row(say.text("ui.details.changed"), byAt(code.changedBy(), code.changedAt()));
        requests.openCode()
                .ifPresent(open -> rows.link(say.text("ui.details.open-code"), () -> open.accept(code.id())));
        return rows.node();
    }

    private String counted(CodeFacts code) {
        return code.atLeast()
                ? say.text("ui.details.counted-at-least", code.passages(), code.people(), code.informants())
                : say.text("ui.details.counted", code.passages(), code.people(), code.informants());
    }

    private Node speaker(VoiceFacts voice) {
        Rows rows = new Rows(say.text("ui.details.speaker"), icon(Feather.USER), named(voice))
                .row(say.text("ui.details.role"), voice.role())
                .row(say.text("ui.details.label"), voice.label())
                .row(say.text("ui.details.site"), voice.site())
                .row(say.text("ui.details.round"), voice.round());
        voice.attributes().forEach(rows::row);
        voice.participant().ifPresent(id -> requests.showParticipant()
                .ifPresent(to -> rows.link(say.text("ui.details.show-participant"), () -> to.accept(id))));
        return rows.node();
    }

    private String named(VoiceFacts voice) {
        return voice.name().isBlank() ? say.text("ui.details.nobody") : voice.name();
    }

    private Node transcript(TranscriptFacts transcript) {
        Rows rows = new Rows(say.text("ui.details.transcript"), icon(Feather.FILE_TEXT), transcript.title())
                .row(say.text("ui.details.kind"), Kinds.name(say, transcript.kind()))
                .row(say.text("ui.details.round"), transcript.round())
                .row(say.text("ui.details.site"), transcript.site())
                .row(say.text("ui.details.language"), language(transcript.language()));
        transcript.attributes().forEach(rows::row);
        rows.row(say.text("ui.details.voices"), voices(transcript.voices()))
                .row(say.text("ui.details.extent"), say.text("ui.details.turns", transcript.turns()))
                .row(
                        say.text("ui.details.coverage"),
                        say.text(
                                "ui.details.covered",
                                transcript.coverage().share(),
                                transcript.coverage().words()))
                .row(say.text("ui.details.source"), transcript.format())
                .row(say.text("ui.details.taken-in"), day(transcript.takenIn()));
        if (transcript.corrections() > 0) {
            rows.row(say.text("ui.details.corrections"), String.valueOf(transcript.corrections()));
        }
        requests.describe()
                .ifPresent(to -> rows.link(say.text("ui.details.describe"), () -> to.accept(transcript.id())));
        return rows.node();
    }

    /** One line for each: "Kari – kandidat, Kandidat 5". */
    private String voices(List<VoiceFacts> voices) {
        return voices.stream()
                .map(voice -> {
                    String what = Stream.concat(voice.role().stream(), voice.label().stream())
                            .filter(part -> !part.equalsIgnoreCase(voice.name()))
                            .reduce((a, b) -> a + ", " + b)
                            .orElse("");
                    return what.isEmpty() ? named(voice) : named(voice) + " – " + what;
                })
                .reduce((a, b) -> a + "\n" + b)
                .orElse("");
    }

    private String status(CodeStatus status) {
        return switch (status) {
            case OPEN -> say.text("ui.status.open");
            case SETTLED -> say.text("ui.status.settled");
            case GIVEN_BACK -> say.text("ui.status.given-back");
            case RETIRED -> say.text("ui.status.retired");
        };
    }

    private String language(String tag) {
        String name = Locale.forLanguageTag(tag).getDisplayLanguage(locale());
        return name.isEmpty() ? tag : name;
    }

    private String byAt(String who, Instant at) {
        return who.isEmpty() ? day(at) : who + ", " + day(at);
    }

    private String day(Instant at) {
        return DateTimeFormatter.ofPattern("d. MMMM yyyy", locale())
                .format(at.atZone(ZoneId.systemDefault()))
                .replace(' ', UNBROKEN);
    }

    private Locale locale() {
        return say.language().locale();
    }

    private static String path(List<String> names) {
        return String.join(BETWEEN, names);
    }

    private static Node icon(Feather which) {
        return Parts.icon(which, "memo-sign");
    }
}
