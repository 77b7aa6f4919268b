package no.utsagn.ui.search.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import no.utsagn.app.search.Line;
import no.utsagn.language.Span;
import no.utsagn.ui.desk.Desks;
import no.utsagn.ui.desk.Place;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HitsModelTest {

    @TempDir
    Path folder;

    private Searched searched;
    private HitsModel hits;

    @BeforeEach
    void start() {
        searched = new Searched(folder);
        hits = searched.hits();
        searched.search().query().set("gikk");
    }

    @AfterEach
    void leave() {
        searched.close();
    }

    /** The lines of the list: headings as "= title", hits by who says them. */
    private List<String> rows() {
        return hits.rows().get().stream()
                .map(row -> row instanceof Row.Heading heading
                        ? "= " + heading.title() + " " + heading.lines().size()
                        : row instanceof Row.Hit hit ? hit.line().speaker() : "…")
                .toList();
    }

    private Line line(int index) {
        return ((Row.Hit) hits.rows().get().stream()
                        .filter(Row.Hit.class::isInstance)
                        .skip(index)
                        .findFirst()
                        .orElseThrow())
                .line();
    }

    @Test
    void hitsStandUnderTheirTranscripts() {
        assertThat(rows()).containsExactly("= Intervju 1 2", "I", "Kari", "= Intervju 2 1", "Per");
    }

    @Test
    void hitsStandUnderWhoSaysThem() {
        hits.grouping().set(Grouping.PERSON);
        assertThat(rows()).containsExactly("= I 1", "I", "= Kari 1", "Kari", "= Per 1", "Per");
        hits.grouping().set(Grouping.NONE);
        assertThat(rows()).containsExactly("I", "Kari", "Per");
    }

    @Test
    void groupsFold() {
        String first = ((Row.Heading) hits.rows().get().get(0)).key();
        hits.fold(first);
        assertThat(rows()).containsExactly("= Intervju 1 2", "= Intervju 2 1", "Per");
        hits.foldAll();
        assertThat(rows()).containsExactly("= Intervju 1 2", "= Intervju 2 1");
        hits.foldAll();
        assertThat(rows()).hasSize(5);
    }

    @Test
    void stepsGoRoundAndUnfoldWhatHoldsTheHit() {
        hits.foldAll();
        assertThat(hits.step(1).map(Line::speaker)).contains("I");
        assertThat(rows()).contains("Kari").doesNotContain("Per");
        hits.step(-1);
        assertThat(hits.chosen().get().map(Line::speaker)).contains("Per");
        hits.step(1);
        assertThat(hits.chosen().get().map(Line::speaker)).contains("I");
    }

    @Test
    void hitsAreTickedAloneInAGroupAndAll() {
        hits.tick(line(0));
        assertThat(hits.meant()).containsExactly(HitsModel.passage(line(0)));
        hits.tick(List.of(line(0), line(1)));
        assertThat(hits.ticked().get()).hasSize(2);
        hits.tick(List.of(line(0), line(1)));
        assertThat(hits.ticked().get()).isEmpty();
        hits.tickAll();
        assertThat(hits.meant()).hasSize(3);
        hits.tickAll();
        assertThat(hits.ticked().get()).isEmpty();
    }

    @Test
    void whereNothingIsTickedTheChosenHitIsMeant() {
        assertThat(hits.meant()).isEmpty();
        hits.choose(Optional.of(line(2)));
        assertThat(hits.meant()).containsExactly(HitsModel.passage(line(2)));
    }

    @Test
    void theChosenAndTickedOnesStayAsFarAsTheyAreFoundStill() {
        hits.choose(Optional.of(line(1)));
        hits.tickAll();
        searched.search().query().set("gikk OR fikk");
        assertThat(hits.chosen().get().map(Line::speaker)).contains("Kari");
        assertThat(hits.ticked().get()).hasSize(3);
        searched.search().query().set("sakte");
        assertThat(hits.chosen().get()).isEmpty();
        assertThat(hits.ticked().get()).isEmpty();
    }

    @Test
    void thePlacesAreThoseOfTheHits() {
        searched.search().query().set("sakte");
        Place place = new Place(Desks.transcript(searched.desk(), "Intervju 2").id(), new Span(30, 35));
        assertThat(hits.places().get()).containsExactly(place);
    }
}
