package no.utsagn.ui.search;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import no.utsagn.app.Jobs;
import no.utsagn.app.OpenStudy;
import no.utsagn.app.search.SearchResult;
import no.utsagn.app.search.SearchStudy;
import no.utsagn.app.search.Wanted;
import no.utsagn.ui.running.RunningModel;
import no.utsagn.ui.running.Work;
import no.utsagn.ui.search.model.Growth;
import no.utsagn.ui.search.model.Searching;

/** Searches the open study while its index grows in the background. */
public final class StudySearch implements Searching, AutoCloseable {

    private final SearchStudy search;
    private final RunningModel running;
    private final ReadOnlyObjectWrapper<Growth> growth;
    private Runnable stop = () -> {};
    private boolean growing;
    private boolean closed;

    public StudySearch(OpenStudy open, RunningModel running) {
        this.running = running;
        this.search = SearchStudy.seed(open);
        this.growth = new ReadOnlyObjectWrapper<>(
                new Growth(0, open.now().transcripts().size()));
        goOn();
    }

    @Override
    public void goOn() {
        if (growing || closed || !search.isGrowing()) {
            return;
        }
        growing = true;
        stop = running.start(
                Work.INDEXING,
                progress -> {
                    search.grow(progress);
                    return search;
                },
                new Jobs.Watcher<>() {
                    @Override
                    public void at(long done, long total) {
                        growth.set(new Growth((int) done, (int) total));
                    }

                    @Override
                    public void done(SearchStudy grown) {
                        growing = false;
                        growth.set(Growth.whole());
                    }

                    @Override
                    public void failed(RuntimeException why) {
                        growing = false;
                        throw why;
                    }

                    @Override
                    public void stopped() {
                        growing = false;
                    }
                });
    }

    /** What is searched, for all that is proposed and counted in the background. */
    public SearchStudy study() {
        return search;
    }

    @Override
    public ReadOnlyObjectProperty<Growth> growth() {
        return growth.getReadOnlyProperty();
    }

    @Override
    public SearchResult find(Wanted wanted, int limit) {
        return search.find(wanted, limit);
    }

    @Override
    public void close() {
        closed = true;
        stop.run();
        search.close();
    }
}
