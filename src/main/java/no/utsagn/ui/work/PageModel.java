package no.utsagn.ui.work;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import no.utsagn.language.Span;
import no.utsagn.study.Study;
import no.utsagn.transcript.Transcript;
import no.utsagn.ui.desk.DeskModel;
import no.utsagn.ui.desk.Place;
import no.utsagn.ui.search.model.HitsModel;
import no.utsagn.ui.transcript.page.Page;

/** What the view of the transcript shows: its words, who says them, its codings and the hits in it. */
public final class PageModel {

    private final DeskModel desk;
    private final HitsModel search;
    private final StripeTeller stripes;
    private final HeadTeller heads = new HeadTeller();
    private boolean seen = true;
    private boolean stale;
    private final ReadOnlyObjectWrapper<Optional<Page>> page = new ReadOnlyObjectWrapper<>(Optional.empty());

    public PageModel(DeskModel desk, HitsModel search) {
        this.desk = desk;
        this.search = search;
        this.stripes = new StripeTeller(desk.desk().me());
        desk.study().addListener((property, before, now) -> refresh());
        desk.transcript().addListener((property, before, now) -> refresh());
        desk.place().addListener((property, before, now) -> refresh());
        desk.coders().addListener((property, before, now) -> refresh());
        search.places().addListener((property, before, now) -> found());
        refresh();
    }

    /** The page; empty where no transcript is open. */
    public ReadOnlyObjectProperty<Optional<Page>> page() {
        return page.getReadOnlyProperty();
    }

    /** Tells whether the page is seen; while it is not, hits are not lit with every key that is typed elsewhere. */
    public void seen(boolean now) {
        seen = now;
        if (seen && stale) {
            refresh();
        }
    }

    private void found() {
        if (seen) {
            refresh();
        } else {
            stale = true;
        }
    }

    private void refresh() {
        stale = false;
        page.set(desk.openTranscript().map(this::pageOf));
    }

    private Page pageOf(Transcript transcript) {
        Study study = desk.study().get();
        List<Span> hits = search.places().get().stream()
                .filter(place -> place.transcript().equals(transcript.id()))
                .map(Place::span)
                .toList();
        Optional<Span> lit = desk.place()
                .get()
                .filter(place -> place.transcript().equals(transcript.id()))
                .map(Place::span)
                .filter(span -> span.end() <= transcript.text().length());
        return new Page(
                transcript,
                heads.heads(study, transcript),
                stripes.stripes(study, transcript.id(), desk.coders().get()),
                hits,
                lit);
    }
}
