package no.utsagn.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.utsagn.analysis.Coverage;
import no.utsagn.app.OpenStudy;
import no.utsagn.coding.Coding;
import no.utsagn.language.Span;
import no.utsagn.study.EditKind;
import no.utsagn.study.Tombstone;
import no.utsagn.transcript.Transcript;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeskModelTest {

    @TempDir
    Path folder;

    private OpenStudy open;
    private DeskModel desk;

    @BeforeEach
    void start() {
        open = Desks.open(folder);
        desk = Desks.model(open);
    }

    @AfterEach
    void leave() {
        open.close();
    }

    @Test
    void theFirstTranscriptIsOpenAtFirst() {
        assertThat(desk.openTranscript().map(Transcript::title)).contains("Intervju 1");
    }

    @Test
    void aTranscriptThatIsGoneIsLeftForAnother() {
        Transcript first = desk.openTranscript().orElseThrow();
        open.apply(
                EditKind.TRANSCRIPT_REMOVED,
                List.of(),
                study -> study.without(Tombstone.Kind.TRANSCRIPT, first.id().value(), false));
        assertThat(desk.openTranscript().map(Transcript::title)).contains("Intervju 2");
    }

    @Test
    void goingToAPlaceOpensItsTranscript() {
        Transcript second = Desks.transcript(desk, "Intervju 2");
        Place place = new Place(second.id(), new Span(0, 3));
        List<Optional<Place>> heard = new ArrayList<>();
        desk.place().addListener((property, before, now) -> heard.add(now));
        desk.goTo(place);
        desk.goTo(place);
        assertThat(desk.openTranscript()).contains(second);
        assertThat(heard).containsExactly(Optional.of(place), Optional.empty(), Optional.of(place));
    }

    @Test
    void theCodingsAtTheCaretComeShortestFirst() {
        desk.selection().set(Span.at(Desks.span(desk, "bra").start()));
        assertThat(desk.codingsHere())
                .extracting(Coding::span)
                .containsExactly(Desks.span(desk, "gikk bra"), Desks.span(desk, "Det gikk bra."));
        desk.selection().set(Desks.span(desk, "Vi"));
        assertThat(desk.codingsHere()).isEmpty();
    }

    @Test
    void changesAreHeardOfUntilTheDeskIsLeft() {
        desk.close();
        open.apply(
                EditKind.FACTS_CHANGED,
                List.of(),
                study -> study.with(study.facts().titled("Nytt")));
        assertThat(desk.study().get().facts().title()).isEqualTo("Prøvestudie");
    }

    @Test
    void countsFollowTheStudy() {
        Counts counts = new Counts();
        Transcript first = desk.openTranscript().orElseThrow();
        assertThat(counts.passages(desk.study().get()))
                .isEqualTo(Map.of(Desks.code(desk, "Tillit"), 2, Desks.code(desk, "Tillit > Tid"), 1));
        assertThat(counts.coverage(desk.study().get(), first)).isEqualTo(new Coverage(3, 7));
        new CodingModel(desk).code(Desks.code(desk, "Tillit"), Desks.span(desk, "Vi fikk"));
        assertThat(counts.coverage(desk.study().get(), first)).isEqualTo(new Coverage(5, 7));
        assertThat(counts.coverage(desk.study().get()).words()).isEqualTo(14);
        assertThat(Counts.informants(desk.study().get())).isEqualTo(2);
    }

    @Test
    void aVoiceGoesByItsNameInTheFileUntilNamesAreReplaced() {
        Transcript first = desk.openTranscript().orElseThrow();
        assertThat(Voices.name(desk.study().get(), first, first.turns().get(1))).isEqualTo("Kari");
        Transcript without = first.with(first.speakers().mapped(speaker -> speaker.writtenAs("")));
        assertThat(Voices.name(desk.study().get(), without, without.turns().get(1)))
                .isEqualTo("Kandidat");
    }
}
