package no.utsagn.ui.team.copies;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import no.utsagn.app.Jobs;
import no.utsagn.base.Messages;
import no.utsagn.ui.desk.DeskModel;
import no.utsagn.ui.dialogs.Dialogs;
import no.utsagn.ui.dialogs.FileChoice;
import no.utsagn.ui.frame.Command;
import no.utsagn.ui.frame.CommandMenu;
import no.utsagn.ui.frame.Room;
import no.utsagn.ui.team.merging.StudyDrop;

/** The room of copies. */
public final class CopiesRoom implements Room {

    /** What the room asks the window for. */
    public interface Requests {
        /** Looks at a copy that is to be merged, and shows it. */
        void merge(Path copy);

        /** Says what was done, with something that can be done about it. */
        void tell(String text, String actName, Runnable act);
    }

    private final Messages say;
    private final DeskModel desk;
    private final Dialogs with;
    private final Giving giving;
    private final Requests requests;
    private final Jobs jobs;
    private final CopiesPane pane;
    private boolean seen;

    /** @param jobs finds out to whom copies were given */
    public CopiesRoom(Dialogs with, DeskModel desk, Giving giving, Jobs jobs, Requests requests) {
        this.say = with.say();
        this.desk = desk;
        this.with = with;
        this.giving = giving;
        this.jobs = jobs;
        this.requests = requests;
        this.pane = new CopiesPane(say, desk, giving, new CopiesPane.Acts(this::give, this::choose));
        StudyDrop.on(pane.node(), requests::merge);
        desk.study().addListener((property, before, now) -> {
            if (seen) {
                pane.show();
            }
        });
    }

    @Override
    public Node node() {
        return pane.node();
    }

    @Override
    public void focus() {
        pane.focus();
    }

    @Override
    public void shown(boolean now) {
        seen = now;
        if (now) {
            pane.show();
            lookUp();
        }
    }

    /** To whom copies were given is no more than a help: where it cannot be found out nothing is said. */
    private void lookUp() {
        jobs.start(progress -> giving.gave(), Jobs.watcher(pane::show, why -> {}));
    }

    /** Gives a copy to a colleague, with the details asked for. */
    public void give() {
        new GiveCard(with, giving, desk.desk().path()).open((file, name) -> {
            lookUp();
            requests.tell(
                    say.text("ui.team.given", name, file.toString()), say.text("ui.team.given.show"), () -> with.files()
                            .show(file));
        });
    }

    /** Asks for a copy and looks at it. */
    public void choose() {
        choose(with).ifPresent(requests::merge);
    }

    /** Asks for the file of a copy. */
    public static Optional<Path> choose(Dialogs with) {
        Messages say = with.say();
        return with.files()
                .open(
                        say.text("ui.team.merge-in.title"),
                        new FileChoice.Kind(say.text("ui.kind-of-file.study"), List.of("utsagn")));
    }

    @Override
    public List<Command> commands() {
        return List.of(
                Command.of(say.text("ui.team.give"), this::give).on("Shortcut+Shift+U"),
                Command.of(say.text("ui.team.merge-in"), this::choose).on("Shortcut+Shift+M"));
    }

    @Override
    public Optional<CommandMenu> menu() {
        return Optional.of(new CommandMenu(say.text("ui.activity.team"), List.of(commands())));
    }
}
