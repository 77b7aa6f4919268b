package no.utsagn.ui.work;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import no.utsagn.codebook.Codebook;
import no.utsagn.language.Span;
import no.utsagn.study.Study;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.turn.Turn;
import no.utsagn.ui.desk.DeskModel;
import no.utsagn.ui.desk.Place;
import no.utsagn.ui.desk.Voices;
import no.utsagn.ui.search.SearchModel;
import no.utsagn.ui.transcript.Page;

/** What the view of the transcript shows: its words, who says them, its codings and the hits in it. */
public final class PageModel {

    private final DeskModel desk;
    private final SearchModel search;
    private final ReadOnlyObjectWrapper<Optional<Page>> page = new ReadOnlyObjectWrapper<>(Optional.empty());
    private List<Page.Head> heads = List.of();
    private Optional<Study> headsOf = Optional.empty();
    private Optional<Transcript> headsIn = Optional.empty();

    public PageModel(DeskModel desk, SearchModel search) {
        this.desk = desk;
        this.search = search;
        desk.study().addListener((property, before, now) -> refresh());
        desk.transcript().addListener((property, before, now) -> refresh());
        desk.place().addListener((property, before, now) -> refresh());
        search.places().addListener((property, before, now) -> refresh());
        refresh();
    }

    /** The page; empty where no transcript is open. */
    public ReadOnlyObjectProperty<Optional<Page>> page() {
        return page.getReadOnlyProperty();
    }

    private void refresh() {
        page.set(desk.openTranscript().map(this::pageOf));
    }

    private Page pageOf(Transcript transcript) {
        Study study = desk.study().get();
        Codebook codebook = study.codebook();
        List<Page.Stripe> stripes = study.codings().in(transcript.id()).stream()
                .filter(c -> codebook.codes().has(c.code()))
                .map(c -> new Page.Stripe(
                        c.id(),
                        c.code(),
                        c.span(),
                        codebook.code(c.code()).color(),
                        codebook.code(c.code()).name()))
                .toList();
        List<Span> hits = search.places().get().stream()
                .filter(place -> place.transcript().equals(transcript.id()))
                .map(Place::span)
                .toList();
        Optional<Span> lit = desk.place()
                .get()
                .filter(place -> place.transcript().equals(transcript.id()))
                .map(Place::span)
                .filter(span -> span.end() <= transcript.text().length());
        return new Page(transcript, headsOf(study, transcript), stripes, hits, lit);
    }

    /** Heads change with people and transcript alone, not with every coding. */
    private List<Page.Head> headsOf(Study study, Transcript transcript) {
        boolean known = headsIn.filter(transcript::equals).isPresent()
                && headsOf.filter(s -> s.people().equals(study.people())).isPresent();
        if (!known) {
            heads = transcript.turns().stream()
                    .map(turn -> head(study, transcript, turn))
                    .toList();
            headsIn = Optional.of(transcript);
            headsOf = Optional.of(study);
        }
        return heads;
    }

    private static Page.Head head(Study study, Transcript transcript, Turn turn) {
        return new Page.Head(
                Voices.name(study, transcript, turn),
                turn.at().map(PageModel::time).orElse(""),
                !study.isInformants(transcript, turn));
    }

    static String time(Duration at) {
        return String.format(Locale.ROOT, "%02d:%02d:%02d", at.toHours(), at.toMinutesPart(), at.toSecondsPart());
    }
}
