package no.utsagn.ui.search;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import no.utsagn.app.Jobs;
import no.utsagn.app.OpenStudy;
import no.utsagn.app.search.SearchStudy;
import no.utsagn.app.search.Wanted;
import no.utsagn.base.Items;
import no.utsagn.transcript.Transcript;
import no.utsagn.ui.desk.Place;
import no.utsagn.ui.running.RunningModel;
import no.utsagn.ui.running.Work;

/** Searches the open study, once its index is built in the background. */
public final class StudySearch implements Searching, AutoCloseable {

    /** How many turns with hits are looked through for the list. */
    private static final int MOST_TURNS = 2000;

    private final OpenStudy open;
    private final RunningModel running;
    private final BooleanProperty ready = new SimpleBooleanProperty(false);
    private Optional<SearchStudy> search = Optional.empty();
    private Runnable stop = () -> {};
    private boolean building;
    private boolean closed;

    public StudySearch(OpenStudy open, RunningModel running) {
        this.open = open;
        this.running = running;
        build();
    }

    private void build() {
        Items<Transcript> indexed = open.now().transcripts();
        building = true;
        stop = running.start(Work.INDEXING, progress -> SearchStudy.of(open, progress), new Jobs.Watcher<>() {
            @Override
            public void at(long done, long total) {}

            @Override
            public void done(SearchStudy result) {
                building = false;
                use(result, indexed);
            }

            @Override
            public void failed(RuntimeException why) {
                building = false;
            }

            @Override
            public void stopped() {
                building = false;
            }
        });
    }

    /** A text that was changed while the index was built may have been missed: then it is built again. */
    private void use(SearchStudy done, Items<Transcript> indexed) {
        if (closed) {
            done.close();
        } else if (open.now().transcripts().equals(indexed)) {
            search = Optional.of(done);
            ready.set(true);
        } else {
            done.close();
            build();
        }
    }

    @Override
    public ReadOnlyBooleanProperty ready() {
        return ready;
    }

    /** A search brings back an index that was stopped. */
    @Override
    public List<Place> search(String query) {
        if (search.isEmpty() && !building && !closed) {
            build();
        }
        return search.map(s -> s.find(Wanted.of(query), MOST_TURNS).lines().stream()
                        .map(line -> new Place(line.in(), line.span()))
                        .toList())
                .orElse(List.of());
    }

    @Override
    public void close() {
        closed = true;
        stop.run();
        search.ifPresent(SearchStudy::close);
    }
}
