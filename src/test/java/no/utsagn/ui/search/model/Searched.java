package no.utsagn.ui.search.model;

import java.nio.file.Path;
import no.utsagn.app.Jobs;
import no.utsagn.app.OpenStudy;
import no.utsagn.ui.desk.DeskModel;
import no.utsagn.ui.desk.Desks;
import no.utsagn.ui.running.RunningModel;
import no.utsagn.ui.search.StudySearch;

/** A small study that is searched at once. */
public final class Searched implements AutoCloseable {

    private final OpenStudy open;
    private final StudySearch index;
    private final DeskModel desk;
    private final SearchModel search;
    private final HitsModel hits;

    public Searched(Path folder) {
        open = Desks.open(folder);
        index = new StudySearch(open, new RunningModel(Jobs.atOnce(), never -> {}));
        desk = Desks.model(open);
        search = new SearchModel(desk, index, Jobs.atOnce());
        hits = new HitsModel(search);
    }

    public OpenStudy open() {
        return open;
    }

    public DeskModel desk() {
        return desk;
    }

    public StudySearch index() {
        return index;
    }

    public SearchModel search() {
        return search;
    }

    public HitsModel hits() {
        return hits;
    }

    @Override
    public void close() {
        index.close();
        open.close();
    }
}
