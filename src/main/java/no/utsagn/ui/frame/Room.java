package no.utsagn.ui.frame;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;

/** What stands between the bars as long as its view is shown. */
public interface Room {

    /** What is put into the window now; a room that shows something else tells {@link Rooms#refresh}. */
    Node node();

    /** Gives the keyboard to what one works with here. */
    void focus();

    /** Tells the room whether it is seen, so that it need not keep up while it is not. */
    default void shown(boolean now) {}

    /** Lets go of what would keep it in memory: the study is left for good. */
    default void close() {}

    /** Whether it has all the room there is for now, without the tabs to other views: an assistant that is to be ended. */
    default boolean alone() {
        return false;
    }

    /** What stands at the end of the row of tabs as long as the room is shown: what it is about. */
    default Optional<Node> beside() {
        return Optional.empty();
    }

    /** What can be done here and nowhere else; these keys come before those of the menus. */
    default List<Command> commands() {
        return List.of();
    }

    /** The menu in which that stands as long as the room is shown; where there is none, only keys and palette have it. */
    default Optional<CommandMenu> menu() {
        return Optional.empty();
    }

    /** The steps that are taken back here in the place of the study's, if the room keeps its own. */
    default Optional<OwnSteps> steps() {
        return Optional.empty();
    }
}
