package no.utsagn.ui.team;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import no.utsagn.app.Jobs;
import no.utsagn.app.key.KeyTaking;
import no.utsagn.ui.desk.DeskModel;
import no.utsagn.ui.dialogs.Dialogs;
import no.utsagn.ui.frame.Command;
import no.utsagn.ui.frame.MenuPlace;
import no.utsagn.ui.frame.Offer;
import no.utsagn.ui.frame.Room;
import no.utsagn.ui.frame.View;
import no.utsagn.ui.team.copies.CopiesRoom;
import no.utsagn.ui.team.copies.Giving;
import no.utsagn.ui.team.history.HistoryRoom;
import no.utsagn.ui.team.merging.Meetings;
import no.utsagn.ui.team.merging.MergeRoom;

/** All rooms of the team, put together. */
public final class Team {

    /** What they ask the window for. */
    public interface Requests {
        /** Shows a room, unless it is shown already. */
        void enter(View view);

        /** Shows again what the room has to show, which is something else than before. */
        void refresh();

        /** Takes a colleague's key in, once ours is open. */
        void takeInKey();

        /** Merges together with the taking in of a key, once ours is open. @param then heard once it is done */
        void mergeWithKey(KeyTaking taking, Runnable then);

        /** Says what was done, with something that can be done about it. */
        void tell(String text, String actName, Runnable act);
    }

    private final Dialogs with;
    private final CopiesRoom copies;
    private final MergeRoom merge;
    private final HistoryRoom history;

    /** @param screen where the answers of the copies are heard: the JavaFX thread */
    public static Team of(Dialogs with, DeskModel desk, Executor screen, Requests requests) {
        return new Team(
                with,
                desk,
                new CopyGiving(with.say(), desk.desk()),
                new StudyMeetings(with.say(), desk.desk(), with.key()),
                screen,
                requests);
    }

    private Team(Dialogs with, DeskModel desk, Giving giving, Meetings meetings, Executor screen, Requests requests) {
        this.with = with;
        Jobs jobs = new Jobs(ForkJoinPool.commonPool(), screen);
        this.merge = new MergeRoom(with, desk, meetings, jobs, () -> CopiesRoom.choose(with), new ForMerging(requests));
        this.history = new HistoryRoom(with, desk, requests::tell);
        this.copies = new CopiesRoom(with, desk, giving, jobs, new ForCopies(requests, merge));
    }

    /** The rooms by their views. */
    public Map<View, Room> rooms() {
        Map<View, Room> rooms = new EnumMap<>(View.class);
        rooms.put(View.COPIES, copies);
        rooms.put(View.MERGE, merge);
        rooms.put(View.CODEBOOK_HISTORY, history);
        return rooms;
    }

    /** What is offered in the menus wherever one is. */
    public List<Offer> offers() {
        return List.of(
                Offer.in(
                        MenuPlace.FILE,
                        Command.of(with.say().text("ui.team.give"), copies::give),
                        Command.of(with.say().text("ui.team.merge-in"), copies::choose)),
                Offer.in(
                        MenuPlace.CODES, Command.of(with.say().text("ui.team.merge-codebook"), merge::chooseCodebook)));
    }

    private record ForMerging(Requests requests) implements MergeRoom.Requests {
        @Override
        public void enter() {
            requests.enter(View.MERGE);
        }

        @Override
        public void refresh() {
            requests.refresh();
        }

        @Override
        public void takeInKey() {
            requests.takeInKey();
        }

        @Override
        public void mergeWithKey(KeyTaking taking, Runnable then) {
            requests.mergeWithKey(taking, then);
        }

        @Override
        public void tell(String text, String actName, Runnable act) {
            requests.tell(text, actName, act);
        }
    }

    private record ForCopies(Requests requests, MergeRoom merge) implements CopiesRoom.Requests {
        @Override
        public void merge(Path copy) {
            merge.look(copy);
        }

        @Override
        public void tell(String text, String actName, Runnable act) {
            requests.tell(text, actName, act);
        }
    }
}
