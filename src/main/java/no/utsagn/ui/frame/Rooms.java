package no.utsagn.ui.frame;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import no.utsagn.base.Messages;

/** The rooms of an open study, and which of them is shown. Each activity keeps the view that was shown in it last. */
public final class Rooms {

    private final Frame frame;
    private final Map<View, Room> rooms;
    private final Map<Activity, View> last = new EnumMap<>(Activity.class);
    private final Set<View> seen = EnumSet.noneOf(View.class);
    private final ReadOnlyObjectWrapper<View> view;
    private final ObjectProperty<Activity> activity;
    private final ReadOnlyObjectWrapper<Optional<OwnSteps>> steps = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** Shows the first of these rooms. */
    public Rooms(Frame frame, Map<View, Room> rooms, View first) {
        this.frame = frame;
        this.rooms = new EnumMap<>(rooms);
        this.view = new ReadOnlyObjectWrapper<>(first);
        this.activity = new SimpleObjectProperty<>(first.activity());
        frame.activities(activities(), activity, this::go);
        show();
    }

    private Set<Activity> activities() {
        Set<Activity> offered = EnumSet.noneOf(Activity.class);
        rooms.keySet().forEach(each -> offered.add(each.activity()));
        return offered;
    }

    /** Whether there is a room for a view. */
    public boolean has(View some) {
        return rooms.containsKey(some);
    }

    /** The view that is shown. */
    public ReadOnlyObjectProperty<View> view() {
        return view.getReadOnlyProperty();
    }

    /** The steps that the shown room keeps for itself, if it does. */
    public ReadOnlyObjectProperty<Optional<OwnSteps>> steps() {
        return steps.getReadOnlyProperty();
    }

    /** Shows a view and gives it the keyboard. */
    public void go(View to) {
        if (view.get() != to) {
            room().shown(false);
            view.set(to);
        }
        refresh();
    }

    /** Goes to an activity, where it was left. */
    public void go(Activity to) {
        go(Optional.ofNullable(last.get(to)).orElseGet(() -> offered(to).get(0)));
    }

    /** Brings those up to date that are not seen: none keeps what it showed before. */
    public void renewUnseen() {
        seen.stream().filter(each -> each != view.get()).forEach(each -> {
            Room room = Optional.ofNullable(rooms.get(each)).orElseThrow();
            room.shown(true);
            frame.drawUnseen(room.node(), () -> room.shown(view.get() == each));
        });
    }

    /** Closes all of them. */
    public void close() {
        room().shown(false);
        rooms.values().forEach(Room::close);
    }

    /** Shows again what the room has to show, which is something else than before. */
    public void refresh() {
        show();
        room().focus();
    }

    /** Gives the keyboard to the room that is shown. */
    public void focus() {
        room().focus();
    }

    private void show() {
        View now = view.get();
        last.put(now.activity(), now);
        seen.add(now);
        activity.set(now.activity());
        Room room = room();
        room.shown(true);
        frame.tabs(room.alone() ? List.of() : offered(now.activity()), now, this::go, room.beside());
        frame.offerOwn(room.commands(), room.menu());
        steps.set(room.steps());
        frame.show(room.node());
    }

    private List<View> offered(Activity of) {
        return View.of(of).stream().filter(rooms::containsKey).toList();
    }

    private Room room() {
        return Optional.ofNullable(rooms.get(view.get())).orElseThrow();
    }

    /** The commands that go from room to room, for the menu of views. */
    public Offer offer(Messages say) {
        return new Offer(
                MenuPlace.VIEW,
                rooms.keySet().stream().map(each -> command(say, each)).toList());
    }

    private Command command(Messages say, View to) {
        return Command.of(say.text(to.messageKey()), () -> go(to)).on(to.keys());
    }
}
