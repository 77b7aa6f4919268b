package no.utsagn.ui.people;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import no.utsagn.base.Id;
import no.utsagn.base.Messages;
import no.utsagn.coding.Case;
import no.utsagn.coding.MemoTarget;
import no.utsagn.transcript.people.Participant;
import no.utsagn.ui.desk.DeskModel;
import no.utsagn.ui.desk.Place;
import no.utsagn.ui.dialogs.Dialogs;
import no.utsagn.ui.frame.Command;
import no.utsagn.ui.frame.MenuPlace;
import no.utsagn.ui.frame.Offer;
import no.utsagn.ui.frame.Room;
import no.utsagn.ui.parts.Parts;
import no.utsagn.ui.people.cases.CasesModel;
import no.utsagn.ui.people.cases.CasesPane;
import no.utsagn.ui.people.exchange.PeopleFiles;
import no.utsagn.ui.people.setup.SetupPane;
import no.utsagn.ui.people.spoken.SpeakingModel;
import no.utsagn.ui.people.spoken.SpeakingPane;
import no.utsagn.ui.people.spoken.SpokenCounts;
import no.utsagn.ui.people.table.PeopleModel;
import no.utsagn.ui.people.table.PeoplePane;

/** The room of those who take part: their table, the cases, sites and roles, and who speaks how much. */
public final class PeopleRoom implements Room {

    /** What the room asks the window to do. */
    public interface Requests {
        /** Shows a place where it is coded. */
        void read(Place place);

        /** Opens what is noted about a participant. */
        void memo(Id<Participant> who);
    }

    private final Messages say;
    private final PeopleModel model;
    private final PeoplePane people;
    private final PeopleFiles files;
    private final CasesModel casesModel;
    private final CasesPane cases;
    private final SetupPane setup;
    private final SpeakingPane speaking;
    private final Map<Segment, ToggleButton> buttons = new EnumMap<>(Segment.class);
    private final HBox segments = new HBox();
    private final HBox tools = new HBox(8);
    private final StackPane body = new StackPane();
    private final VBox node;
    private Segment now = Segment.PEOPLE;

    /**
     * @param background where words are counted
     * @param screen where it is heard of: the JavaFX thread
     */
    public PeopleRoom(Dialogs with, DeskModel desk, Executor background, Executor screen, Requests requests) {
        this.say = with.say();
        SpokenCounts counts = new SpokenCounts();
        this.model = new PeopleModel(desk, counts, background, screen);
        this.people = new PeoplePane(with, desk, model, new Asked(requests));
        this.files = new PeopleFiles(with, desk);
        this.casesModel = new CasesModel(desk);
        this.cases = new CasesPane(say, with.overlay(), casesModel);
        this.setup = new SetupPane(say, with.overlay(), desk);
        this.speaking = new SpeakingPane(say, with.overlay(), new SpeakingModel(desk.study(), model.speaking()));
        for (Segment segment : Segment.values()) {
            buttons.put(segment, button(segment));
        }
        segments.getChildren().setAll(buttons.values());
        segments.getStyleClass().add("segments");
        segments.setAlignment(Pos.CENTER_LEFT);
        segments.setMaxHeight(28);
        tools.setAlignment(Pos.CENTER_RIGHT);
        HBox head = new HBox(12, segments, Parts.spring(), tools);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().addAll("tool-row", "people-head");
        VBox.setVgrow(body, Priority.ALWAYS);
        node = new VBox(head, body);
        node.getStyleClass().addAll("pane", "people-room");
        go(Segment.PEOPLE);
    }

    private ToggleButton button(Segment segment) {
        ToggleButton button = new ToggleButton(say.text(segment.messageKey()));
        button.setId("people-" + segment.name().toLowerCase(Locale.ROOT));
        button.setOnAction(event -> go(segment));
        return button;
    }

    private void go(Segment to) {
        now = to;
        buttons.forEach((segment, button) -> button.setSelected(segment == to));
        tools.getChildren().setAll(tools(to));
        body.getChildren().setAll(shown(to));
    }

    private Node shown(Segment segment) {
        return switch (segment) {
            case PEOPLE -> people.node();
            case CASES -> cases.node();
            case SETUP -> setup.node();
            case SPEAKING -> speaking.node();
        };
    }

    private List<Node> tools(Segment segment) {
        return switch (segment) {
            case PEOPLE ->
                Stream.concat(files.tools().stream(), people.tools().stream()).toList();
            case CASES -> cases.tools();
            case SETUP -> List.of();
            case SPEAKING -> speaking.tools();
        };
    }

    /** What is offered whatever is shown: the table from a file and into one. */
    public List<Offer> offers() {
        return List.of(new Offer(MenuPlace.FILE, files.commands()));
    }

    /** Chooses somebody in the table, which is shown. */
    public void choose(Id<Participant> who) {
        go(Segment.PEOPLE);
        model.find(who);
    }

    /** What a memo is about that is begun here: the first who is chosen in the table. */
    public Optional<MemoTarget> memoTarget() {
        return now == Segment.PEOPLE
                ? model.chosen().get().stream().findFirst().map(MemoTarget.OnParticipant::new)
                : Optional.empty();
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void focus() {
        node.applyCss();
        switch (now) {
            case PEOPLE -> people.focus();
            case CASES -> cases.focus();
            case SETUP -> setup.focus();
            case SPEAKING -> speaking.focus();
        }
    }

    @Override
    public void shown(boolean seen) {
        model.shown(seen);
    }

    @Override
    public List<Command> commands() {
        List<Command> all = new ArrayList<>(now == Segment.PEOPLE ? people.commands() : List.of());
        for (Segment segment : Segment.values()) {
            all.add(Command.of(say.text(segment.messageKey()), () -> {
                go(segment);
                focus();
            }));
        }
        return all;
    }

    /** What is asked for beside the table. */
    private final class Asked implements PeoplePane.Requests {
        private final Requests requests;

        Asked(Requests requests) {
            this.requests = requests;
        }

        @Override
        public void read(Place place) {
            requests.read(place);
        }

        @Override
        public void memo(Id<Participant> who) {
            requests.memo(who);
        }

        @Override
        public void cases(Id<Case> chosen) {
            casesModel.chosen().set(Optional.of(chosen));
            go(Segment.CASES);
            focus();
        }
    }
}
