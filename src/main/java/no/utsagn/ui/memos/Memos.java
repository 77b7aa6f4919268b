package no.utsagn.ui.memos;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import no.utsagn.app.memos.MemoEntry;
import no.utsagn.app.memos.Subject;
import no.utsagn.app.memos.Subjects;
import no.utsagn.base.Id;
import no.utsagn.base.Messages;
import no.utsagn.coding.Memo;
import no.utsagn.coding.MemoTarget;
import no.utsagn.coding.Noted;
import no.utsagn.transcript.people.Participant;
import no.utsagn.ui.desk.DeskModel;
import no.utsagn.ui.desk.Place;
import no.utsagn.ui.frame.Command;
import no.utsagn.ui.frame.MenuPlace;
import no.utsagn.ui.frame.Offer;
import no.utsagn.ui.parts.Choice;
import no.utsagn.ui.parts.Overlay;
import no.utsagn.ui.parts.Picker;
import no.utsagn.ui.parts.Problems;
import org.jspecify.annotations.Nullable;

/** Memos in the window: the pane with those about what is at hand and all others, and the key that begins one. */
public final class Memos {

    private final Messages say;
    private final SubjectWords words;
    private final DeskModel desk;
    private final Overlay overlay;
    private final Problems problems;
    private final Requests requests;
    private final MemosModel memos;
    private final WritingModel writing;
    private final HerePane here;
    private final ListPane list;
    private final VBox node;
    private final Map<Node, Supplier<Optional<MemoTarget>>> panes = new LinkedHashMap<>();
    private Optional<Node> back = Optional.empty();

    /** What memos ask the window to do. */
    public interface Requests {
        /** Shows the pane of memos. */
        void show();

        /** Says what was done, and offers to take it back. */
        void tell(String text, String actName, Runnable act);

        /** Shows the place in the words that the desk has gone to. */
        void showWords();

        /** Shows somebody who takes part. */
        void showParticipant(Id<Participant> participant);
    }

    public Memos(Messages say, DeskModel desk, Overlay overlay, Requests requests) {
        this.say = say;
        this.words = new SubjectWords(say);
        this.desk = desk;
        this.overlay = overlay;
        this.problems = new Problems(say, overlay);
        this.requests = requests;
        this.memos = new MemosModel(desk);
        this.writing = new WritingModel(desk);
        this.here = new HerePane(say, desk, memos, writing, new HereActs());
        this.list = new ListPane(say, memos, this::go, this::edit);
        writing.sitting().addListener((property, before, now) -> list.writing(now.isPresent()));
        VBox.setVgrow(list.node(), Priority.ALWAYS);
        node = new VBox(here.node(), list.node());
        node.getStyleClass().addAll("work", "memos");
        node.setMinSize(0, 0);
        here.node().maxHeightProperty().bind(node.heightProperty().multiply(0.6));
    }

    /** What is put into the window. */
    public Node node() {
        return node;
    }

    /** Gives the keyboard to the memo that is being written, or else to the list. */
    public void focus() {
        if (writing.sitting().get().isPresent()) {
            here.focus();
        } else {
            list.focus();
        }
    }

    /** Says what a memo is about that is begun while the keyboard is in some part of the window. */
    public void about(Node within, Supplier<Optional<MemoTarget>> chosen) {
        panes.put(within, chosen);
    }

    /** The commands, for the menu. */
    public List<Offer> offers() {
        return List.of(Offer.in(
                MenuPlace.EDIT,
                Command.of(say.text("ui.memos.command"), this::write).on("Shortcut+M"),
                Command.of(say.text("ui.memos.command.list"), this::showList)));
    }

    /** Ends writing, as when the study is left. What is written is on disk then. */
    public void leave() {
        writing.leave();
    }

    private void showList() {
        requests.show();
        list.focus();
    }

    /** Begins a memo on what is at hand, or goes on with the newest about it. Asks where it may be about several. */
    public void write() {
        Optional<Node> focused = focused();
        if (focused.filter(this::isWithin).isPresent()
                && writing.sitting().get().isPresent()) {
            anotherAboutTheSame();
            return;
        }
        back = focused.filter(owner -> !isWithin(owner));
        Optional<MemoTarget> chosen = focused.flatMap(this::chosenAt);
        chosen.or(() -> AtHand.certain(desk)).ifPresentOrElse(this::writeAbout, this::ask);
    }

    /** What has the keyboard. The pane of memos itself is out of the window while another view is shown. */
    private Optional<Node> focused() {
        return Stream.concat(Stream.of(node), panes.keySet().stream())
                .flatMap(part -> Stream.ofNullable(part.getScene()))
                .findFirst()
                .map(Scene::getFocusOwner);
    }

    private boolean isWithin(Node owner) {
        for (@Nullable Node at = owner; at != null; at = at.getParent()) {
            if (at == node) {
                return true;
            }
        }
        return false;
    }

    private Optional<MemoTarget> chosenAt(Node owner) {
        for (@Nullable Node at = owner; at != null; at = at.getParent()) {
            Supplier<Optional<MemoTarget>> chosen = panes.get(at);
            if (chosen != null) {
                return chosen.get();
            }
        }
        return Optional.empty();
    }

    private void anotherAboutTheSame() {
        writing.sitting().get().map(sitting -> sitting.target()).ifPresent(target -> {
            writing.begin(target);
            here.focus();
        });
    }

    /** Writes about a thing: goes on with the newest memo about it that is mine, or begins one. */
    public void writeAbout(MemoTarget target) {
        requests.show();
        Noted noted = Noted.of(desk.study().get().memos());
        Optional<Memo> mine = noted.about(target).stream()
                .filter(memo -> memo.stamp().by().equals(desk.desk().me().id().value()))
                .findFirst();
        mine.ifPresentOrElse(memo -> writing.goOn(memo.id()), () -> writing.begin(target));
        here.focus();
    }

    private void ask() {
        List<MemoTarget> targets = AtHand.all(desk);
        Subjects subjects = Subjects.of(desk.study().get(), targets);
        new Picker(overlay, say.text("ui.memos.ask"), typed -> choices(targets, subjects, typed)).open();
    }

    private List<Choice> choices(List<MemoTarget> targets, Subjects subjects, String typed) {
        List<Choice> choices = new ArrayList<>();
        for (MemoTarget target : targets) {
            Subject subject = subjects.of(target);
            String kind = words.kind(subject.kind());
            String name = words.name(subject);
            if ((kind + " " + name).toLowerCase(Locale.ROOT).contains(typed.toLowerCase(Locale.ROOT))) {
                String label = say.text("ui.memos.on", kind.toLowerCase(Locale.ROOT));
                choices.add(new Choice(label, name, subject.color().orElse(""), () -> writeAbout(target)));
            }
        }
        return choices;
    }

    private void edit(MemoEntry entry) {
        writing.goOn(entry.memo().id());
        here.focus();
    }

    /** Shows what a memo is about. */
    private void go(MemoEntry entry) {
        MemoTarget target = entry.memo().target();
        entry.subject().where().ifPresent(where -> {
            desk.goTo(new Place(where.transcript(), where.span()));
            requests.showWords();
        });
        if (target instanceof MemoTarget.OnCode on) {
            desk.code().set(Optional.of(on.code()));
        } else if (target instanceof MemoTarget.OnParticipant on) {
            requests.showParticipant(on.participant());
        }
    }

    private void removed() {
        requests.tell(say.text("ui.memos.removed"), say.text("ui.menu.undo"), desk.desk()::undo);
    }

    /** What can be done with memos in the upper part. */
    private final class HereActs implements HerePane.Acts {
        @Override
        public void write() {
            Memos.this.ask();
        }

        @Override
        public void edit(MemoEntry memo) {
            Memos.this.edit(memo);
        }

        @Override
        public void remove(MemoEntry memo) {
            problems.guard(() -> {
                writing.remove(memo.memo().id());
                removed();
            });
        }

        @Override
        public void done() {
            boolean wasThere = writing.memo().isPresent();
            boolean emptied = writing.state().get() == WritingModel.State.EMPTIED;
            if (writing.leave()) {
                if (wasThere && emptied) {
                    removed();
                }
                back.filter(to -> to.getScene() != null).ifPresentOrElse(Node::requestFocus, list::focus);
            }
        }

        @Override
        public void removeWritten() {
            boolean wasThere = writing.memo().isPresent();
            problems.guard(() -> {
                writing.remove();
                if (wasThere) {
                    removed();
                }
            });
        }
    }
}
