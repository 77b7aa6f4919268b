package no.utsagn.ui;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import javafx.application.Platform;
import no.utsagn.app.Jobs;
import no.utsagn.app.OpenStudy;
import no.utsagn.app.StudyInfo;
import no.utsagn.app.key.HeldKey;
import no.utsagn.app.key.KeyHolder;
import no.utsagn.app.key.KeyTaking;
import no.utsagn.app.search.MoreLikeThis;
import no.utsagn.app.search.WordsOfStudy;
import no.utsagn.app.transcripts.intake.batch.Batch;
import no.utsagn.base.Id;
import no.utsagn.base.Messages;
import no.utsagn.coding.MemoTarget;
import no.utsagn.language.Span;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.people.Participant;
import no.utsagn.ui.anonymise.AnonymiseRoom;
import no.utsagn.ui.anonymise.Anonymising;
import no.utsagn.ui.desk.Counts;
import no.utsagn.ui.desk.DeskModel;
import no.utsagn.ui.desk.Place;
import no.utsagn.ui.details.Details;
import no.utsagn.ui.frame.Activity;
import no.utsagn.ui.frame.Frame;
import no.utsagn.ui.frame.Offer;
import no.utsagn.ui.frame.Room;
import no.utsagn.ui.frame.Rooms;
import no.utsagn.ui.frame.View;
import no.utsagn.ui.history.HistoryList;
import no.utsagn.ui.key.Keys;
import no.utsagn.ui.like.LikeRoom;
import no.utsagn.ui.memos.Memos;
import no.utsagn.ui.mending.Mending;
import no.utsagn.ui.parts.Problems;
import no.utsagn.ui.parts.Tabs;
import no.utsagn.ui.people.PeopleRoom;
import no.utsagn.ui.quotes.QuotesRoom;
import no.utsagn.ui.rooms.CodingRoom;
import no.utsagn.ui.rooms.StudyDialogs;
import no.utsagn.ui.rooms.TranscriptsRoom;
import no.utsagn.ui.rooms.UndoCommands;
import no.utsagn.ui.running.RunningModel;
import no.utsagn.ui.search.SearchRoom;
import no.utsagn.ui.search.StudySearch;
import no.utsagn.ui.settings.RecentStudy;
import no.utsagn.ui.settings.memory.StudyMemories;
import no.utsagn.ui.team.Team;
import no.utsagn.ui.theme.Theme;
import no.utsagn.ui.words.WordsRoom;
import no.utsagn.ui.work.Panes;
import no.utsagn.ui.work.StudyStatus;
import org.kordamp.ikonli.feather.Feather;

/** An open study in the frame: its models, its rooms and its commands, wired together. */
final class OpenDesk {

    private final OpenStudy desk;
    private final DeskModel model;
    private final Counts counts = new Counts();
    private final StudySearch search;
    private final SearchRoom searchRoom;
    private final WordsOfStudy words;
    private final LikeRoom like;
    private final TranscriptsRoom transcripts;
    private final CodingRoom coding;
    private final QuotesRoom quotes;
    private final PeopleRoom people;
    private final AnonymiseRoom anonymise;
    private final Team team;
    private final Rooms rooms;
    private final Memos memos;
    private final Frame frame;
    private final Messages say;
    private final Problems problems;
    private final StudyMemories memories;
    private final LastPlace place;
    private final Keys keys;

    OpenDesk(
            Messages say,
            Frame frame,
            OpenStudy desk,
            RunningModel running,
            StudyDialogs dialogs,
            StudyMemories memories,
            KeyHolder key) {
        this.say = say;
        this.desk = desk;
        this.frame = frame;
        this.problems = new Problems(say, frame.overlay());
        // Before the desk, so that the index has followed an edit when others hear of it.
        this.search = new StudySearch(desk, running);
        this.model = new DeskModel(desk, OpenDesk::onScreen);
        model.study().addListener((property, before, now) -> frame.studyChanged());
        this.memories = memories;
        this.place = new LastPlace(model, memories.of(desk.now().id().value()));
        Mending mending = dialogs.mending(model);
        this.transcripts = new TranscriptsRoom(
                dialogs, frame, model, counts, mending, OpenDesk::onScreen, new TranscriptRequests());
        this.quotes = new QuotesRoom(say, model, running, frame.overlay(), new QuoteRequests());
        this.searchRoom = new SearchRoom(
                say,
                model,
                search,
                new Jobs(ForkJoinPool.commonPool(), OpenDesk::onScreen),
                frame.overlay(),
                new SearchRequests());
        this.words = new WordsOfStudy(desk);
        WordsRoom wordsRoom = new WordsRoom(say, model, running, words, frame.overlay(), new WordRequests());
        this.like = new LikeRoom(
                say,
                model,
                running,
                new MoreLikeThis(desk, search.study(), words),
                frame.overlay(),
                new LikeRequests());
        this.coding = new CodingRoom(
                dialogs,
                model,
                counts,
                searchRoom.tab(),
                mending,
                quotes.side(),
                () -> importFiles(List.of()),
                () -> enter(View.CODING));
        coding.onWords(quotes.copyWords());
        this.memos = new Memos(say, model, frame.overlay(), new MemoRequests());
        memos.about(coding.page().codes(), () -> model.code().get().map(MemoTarget.OnCode::new));
        memos.about(quotes.node(), quotes::memoTarget);
        coding.page().onMemo(memos::writeAbout);
        coding.page().aboutCodes().onLike(like::ask);
        memos.about(transcripts.list(), transcripts::memoTarget);
        besideTranscript(mending);
        this.people = new PeopleRoom(
                dialogs.with(), model, ForkJoinPool.commonPool(), OpenDesk::onScreen, new PeopleRequests());
        memos.about(people.node(), people::memoTarget);
        this.keys = new Keys(dialogs.with(), key, model.study(), OpenDesk::onScreen);
        this.anonymise =
                Anonymising.room(dialogs.with(), model, mending, keys, OpenDesk::onScreen, new AnonymiseRequests());
        memos.about(anonymise.node(), anonymise::memoTarget);
        this.team = Team.of(dialogs.with(), model, OpenDesk::onScreen, new TeamRequests());
        Map<View, Room> all = new EnumMap<>(View.class);
        all.put(View.TRANSCRIPTS, transcripts);
        all.put(View.CODING, coding);
        all.put(View.QUOTES, quotes);
        all.put(View.SEARCH, searchRoom);
        all.put(View.WORDS, wordsRoom);
        all.put(View.LIKE, like);
        all.put(View.PEOPLE, people);
        all.put(View.ANONYMISE, anonymise);
        all.putAll(team.rooms());
        this.rooms = new Rooms(frame, all, View.CODING);
        model.study().addListener((property, before, now) -> {
            if (desk.formerDropped()) {
                rooms.renewUnseen();
            }
        });
        keys.model().open().addListener((property, before, now) -> {
            if (!now) {
                rooms.renewUnseen();
            }
        });
        keys.watch(frame.root(), () -> rooms.view().get().activity() == Activity.ANONYMISE);
        frame.keyState(keys.chip());
        StudyStatus status = new StudyStatus(say, model, counts);
        transcripts.importing().addListener((property, before, now) -> status.importing(now));
        status.showIn(frame.status());
        status.onSaved(say.text("ui.history.tip"), sign -> history().open(sign));
        asItWasLeft(memories.panes());
    }

    private void asItWasLeft(Map<String, String> panes) {
        PaneMemory.in(panes).ifPresent(coding.page().panes()::set);
        coding.page().turnsFolded().set(PaneMemory.turnsFolded(panes));
        coding.page().aboutCodes().fold(place.folded());
    }

    private HistoryList history() {
        return new HistoryList(say, frame.overlay(), desk);
    }

    /** Goes to where the study was left. */
    void comeBack() {
        place.comeBack(rooms);
    }

    /** Selects words of the open transcript, once it is shown. */
    void select(Span words) {
        Platform.runLater(() -> coding.select(words));
    }

    /** What is selected in the open transcript. */
    Span selected() {
        return model.selection().get();
    }

    /** The models of the desk. */
    DeskModel model() {
        return model;
    }

    /** How the panes stand. */
    Panes panes() {
        return coding.page().panes().get();
    }

    private void rememberPlace() {
        memories.remember(
                desk.now().id().value(),
                place.now(rooms.view().get(), coding.page().aboutCodes().folded()));
        memories.rememberPanes(
                PaneMemory.of(panes(), coding.page().turnsFolded().get()));
    }

    void textSize(double factor) {
        coding.textSize(factor);
        anonymise.textSize(factor);
    }

    private void besideTranscript(Mending mending) {
        Details details = new Details(
                say,
                model,
                counts,
                new Details.Requests(
                        Optional.of(coding.page().aboutCodes()::openCard),
                        Optional.of(mending::describe),
                        Optional.of(this::showParticipant)));
        coding.page().beside(new Tabs.Tab("memos", say.text("ui.memos.tab"), Feather.EDIT_3, memos.node()));
        coding.page().beside(new Tabs.Tab("details", say.text("ui.details.name"), Feather.INFO, details.node()));
    }

    /** What memos ask for. */
    private final class MemoRequests implements Memos.Requests {
        @Override
        public void show() {
            enter(View.CODING);
            coding.page().showSide("memos");
        }

        @Override
        public void tell(String text, String actName, Runnable act) {
            frame.tellDone(text, actName, act);
        }

        @Override
        public void showWords() {
            enter(View.CODING);
        }

        @Override
        public void showParticipant(Id<Participant> participant) {
            OpenDesk.this.showParticipant(participant);
        }
    }

    private void showParticipant(Id<Participant> who) {
        enter(View.PEOPLE);
        people.choose(who);
    }

    /** What the room of transcripts asks for. */
    private final class TranscriptRequests implements TranscriptsRoom.Requests {
        @Override
        public void enter() {
            rooms.go(View.TRANSCRIPTS);
        }

        @Override
        public void read(Id<Transcript> transcript) {
            model.transcript().set(Optional.of(transcript));
            rooms.go(View.CODING);
        }
    }

    /** What the room of quotes asks for. */
    private final class QuoteRequests implements QuotesRoom.Requests {
        @Override
        public void transcript() {
            rooms.go(View.CODING);
        }

        @Override
        public void quotes() {
            rooms.go(View.QUOTES);
        }

        @Override
        public void memo(MemoTarget target) {
            memos.writeAbout(target);
        }

        @Override
        public Optional<HeldKey> key() {
            return keys.model().held();
        }

        @Override
        public void tell(String text) {
            frame.tell(text);
        }

        @Override
        public void tell(String text, String actName, Runnable act) {
            frame.tellDone(text, actName, act);
        }
    }

    /** What the room of searching asks for. */
    private final class SearchRequests implements SearchRoom.Requests {
        @Override
        public void transcript() {
            enter(View.CODING);
        }

        @Override
        public void search() {
            enter(View.SEARCH);
        }

        @Override
        public void tell(String text, String actName, Runnable act) {
            frame.tellDone(text, actName, act);
        }
    }

    /** What the room of words asks for. */
    private final class WordRequests implements WordsRoom.Requests {
        @Override
        public void search(String query) {
            searchRoom.ask(query);
        }

        @Override
        public void tell(String text, String actName, Runnable act) {
            frame.tellDone(text, actName, act);
        }
    }

    /** What the room of "more like this" asks for. */
    private final class LikeRequests implements LikeRoom.Requests {
        @Override
        public void transcript() {
            OpenDesk.this.enter(View.CODING);
        }

        @Override
        public void enter() {
            OpenDesk.this.enter(View.LIKE);
        }

        @Override
        public void tell(String text, String actName, Runnable act) {
            frame.tellDone(text, actName, act);
        }
    }

    /** What the room of people asks for. */
    private final class PeopleRequests implements PeopleRoom.Requests {
        @Override
        public void read(Place place) {
            model.goTo(place);
            rooms.go(View.CODING);
        }

        @Override
        public void memo(Id<Participant> who) {
            memos.writeAbout(new MemoTarget.OnParticipant(who));
        }
    }

    /** What the rooms of the team ask for. */
    private final class TeamRequests implements Team.Requests {
        @Override
        public void enter(View view) {
            OpenDesk.this.enter(view);
        }

        @Override
        public void refresh() {
            rooms.refresh();
        }

        @Override
        public void takeInKey() {
            keys.whenOpen(keys.dialogs()::takeIn);
        }

        @Override
        public void mergeWithKey(KeyTaking taking, Runnable then) {
            keys.whenOpen(() -> keys.dialogs().takeIn(taking, say.text("ui.team.merge-with-key"), then));
        }

        @Override
        public void tell(String text, String actName, Runnable act) {
            frame.tell(text, actName, act);
        }
    }

    /** What the room of names asks for. */
    private final class AnonymiseRequests implements AnonymiseRoom.Asks {
        @Override
        public void memo(MemoTarget target) {
            memos.writeAbout(target);
        }

        @Override
        public void tell(String text) {
            frame.tell(text);
        }

        @Override
        public void tell(String text, String actName, Runnable act) {
            frame.tell(text, actName, act);
        }
    }

    /** Shows a room, unless it is shown already. */
    private void enter(View view) {
        if (rooms.view().get() != view) {
            rooms.go(view);
        }
    }

    private static void onScreen(Runnable news) {
        if (Platform.isFxApplicationThread()) {
            news.run();
        } else {
            Platform.runLater(news);
        }
    }

    OpenStudy desk() {
        return desk;
    }

    /** Shows the assistant, and reads files if there are some. */
    void importFiles(List<Path> files) {
        transcripts.importFiles(files);
    }

    /** Shows the assistant with files that were decided about earlier. */
    void resumeImport(Batch earlier) {
        transcripts.resumeImport(earlier);
    }

    /** What was begun in the assistant and is not taken in. */
    Optional<Batch> unfinished() {
        return transcripts.unfinished();
    }

    /** What an open study adds to the menus. */
    List<Offer> offers() {
        List<Offer> offers = new ArrayList<>();
        offers.add(new UndoCommands(
                        say, model, problems, rooms.steps(), () -> history().open())
                .offer());
        offers.addAll(coding.offers());
        offers.addAll(memos.offers());
        offers.addAll(people.offers());
        offers.addAll(quotes.offers());
        offers.addAll(searchRoom.offers());
        offers.addAll(like.offers());
        offers.addAll(team.offers());
        offers.add(keys.offer());
        offers.add(rooms.offer(say));
        return offers;
    }

    void wear(Theme theme) {
        coding.wear(theme);
        anonymise.wear(theme);
    }

    void focus() {
        rooms.focus();
    }

    /** What the start page tells of the study when it is closed. */
    RecentStudy summary() {
        RecentStudy.Figures figures = new RecentStudy.Figures(
                desk.now().transcripts().size(),
                Counts.informants(desk.now()),
                desk.now().codebook().codes().size(),
                counts.coverage(desk.now()).share(),
                names());
        return new RecentStudy(desk.path().toAbsolutePath(), desk.now().facts().title(), Instant.now(), figures);
    }

    private RecentStudy.Names names() {
        if (desk.now().facts().keyDeleted().isPresent()) {
            return RecentStudy.Names.DELETED;
        } else if (StudyInfo.namesLeft(desk.now())) {
            return RecentStudy.Names.IN_STUDY;
        }
        return desk.now().facts().key().isPresent() ? RecentStudy.Names.IN_KEY : RecentStudy.Names.UNKNOWN;
    }

    /** The key in the window. */
    Keys keys() {
        return keys;
    }

    /** What holds the key of the study. */
    KeyHolder key() {
        return keys.model().holder();
    }

    /** Leaves the frame; the study stays open for another. */
    void leaveFrame() {
        keys.close();
        memos.leave();
        rememberPlace();
        rooms.close();
        search.close();
        words.close();
        model.close();
    }

    /** Leaves the study and gives its file back. */
    void close() {
        leaveFrame();
        key().close();
        desk.close();
    }
}
