package no.utsagn.ui.quotes.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.utsagn.analysis.quotes.Facet;
import no.utsagn.analysis.quotes.Grouping;
import no.utsagn.analysis.quotes.Quote;
import no.utsagn.analysis.quotes.Sorting;
import no.utsagn.app.Jobs;
import no.utsagn.app.OpenStudy;
import no.utsagn.app.coding.RecodePassages;
import no.utsagn.app.coding.ResizePassage;
import no.utsagn.app.coding.UncodePassages;
import no.utsagn.base.Messages;
import no.utsagn.base.TextLanguage;
import no.utsagn.coding.Coding;
import no.utsagn.language.Span;
import no.utsagn.ui.desk.DeskModel;
import no.utsagn.ui.desk.Desks;
import no.utsagn.ui.desk.Place;
import no.utsagn.ui.running.RunningModel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuotesModelTest {

    @TempDir
    private Path folder;

    private OpenStudy open;
    private DeskModel desk;
    private QuotesModel model;

    @BeforeEach
    void sit() {
        open = Desks.open(folder);
        desk = Desks.model(open);
        model = new QuotesModel(
                Messages.in(TextLanguage.BOKMAAL), desk, new RunningModel(Jobs.atOnce(), Runnable::run));
        model.seen(this, true);
    }

    @AfterEach
    void leave() {
        desk.close();
        open.close();
    }

    private List<String> words() {
        return model.rows().get().stream()
                .map(row -> row instanceof QuoteRow.Line line ? words(line.quote()) : "# " + title(row))
                .toList();
    }

    private static String title(QuoteRow row) {
        QuoteRow.Heading heading = (QuoteRow.Heading) row;
        return heading.title() + " " + heading.passages() + " " + heading.people();
    }

    private String words(Quote quote) {
        return desk.study().get().transcripts().get(quote.transcript()).words(quote.span());
    }

    private String role(String word) {
        return desk.study().get().people().roleCalled(word).orElseThrow().id().toString();
    }

    private Quote line(int index) {
        return ((QuoteRow.Line) model.rows().get().get(index)).quote();
    }

    @Test
    void theChosenCodeIsShownWithItsSubCodesAndCanBeLeftOut() {
        desk.code().set(Optional.of(Desks.code(desk, "Tillit")));
        assertThat(words()).containsExactly("Det gikk bra.", "men bra");
        model.show(Set.of(Desks.code(desk, "Tillit > Tid")));
        assertThat(words()).containsExactly("gikk bra");
        model.show(Set.of());
        assertThat(words()).containsExactly("Det gikk bra.", "men bra");
    }

    @Test
    void filtersStayWhenAnotherCodeIsChosenAndAreClearedTogether() {
        model.toggle(Facet.of(Facet.Kind.ROLE), role("kandidat"));
        desk.code().set(Optional.of(Desks.code(desk, "Tillit")));
        assertThat(words()).containsExactly("Det gikk bra.");
        assertThat(model.found().get().of()).isEqualTo(1);
        model.clear();
        assertThat(words()).hasSize(2);
    }

    @Test
    void whileNobodySeesItNothingIsLookedFor() {
        model.seen(this, false);
        desk.code().set(Optional.of(Desks.code(desk, "Tillit > Tid")));
        assertThat(words()).hasSize(2);
        model.seen(this, true);
        assertThat(words()).containsExactly("gikk bra");
    }

    @Test
    void itIsSortedAndGrouped() {
        model.sorting().set(Sorting.LENGTH);
        assertThat(words()).containsExactly("Det gikk bra.", "men bra");
        model.grouping().set(Grouping.PERSON);
        assertThat(words()).containsExactly("# Kari 1 1", "Det gikk bra.", "# Per 1 1", "men bra");
        model.grouping().set(Grouping.CODE);
        assertThat(words())
                .containsExactly("# Tillit 2 2", "Det gikk bra.", "men bra", "# Tillit > Tid 1 1", "Det gikk bra.");
    }

    @Test
    void anActIsDoneToWhatIsTickedOrElseToTheChosenOne() {
        assertThat(model.meant()).isEmpty();
        model.choose(Optional.of(line(1)));
        assertThat(model.meant()).containsExactly(line(1));
        model.tick(line(0).passage());
        assertThat(model.meant()).containsExactly(line(0));
        model.tickAll();
        assertThat(model.meant()).containsExactly(line(0), line(1));
        model.tickAll();
        assertThat(model.ticked().get()).isEmpty();
    }

    @Test
    void theChosenQuoteIsKnownAgainWhenItGrows() {
        Quote last = line(1);
        model.choose(Optional.of(last));
        Span span = last.span();
        new ResizePassage(open).resize(last.codingIds().get(0), new Span(span.start() - 7, span.end()));
        assertThat(model.chosen().get().map(this::words)).contains("sakte, men bra");
        assertThat(model.chosen().get()).contains(line(1));
    }

    @Test
    void whereTheChosenQuoteIsGoneTheOneInItsPlaceIsChosen() {
        model.tick(line(0).passage());
        model.choose(Optional.of(line(0)));
        new UncodePassages(open).uncode(line(0).codingIds());
        assertThat(words()).containsExactly("men bra");
        assertThat(model.chosen().get()).contains(line(0));
        assertThat(model.ticked().get()).isEmpty();
        new UncodePassages(open).uncode(line(0).codingIds());
        assertThat(model.chosen().get()).isEmpty();
    }

    @Test
    void recodingAllIsOneStep() {
        List<Coding> before = open.now().codings().all().toList();
        model.tickAll();
        new RecodePassages(open)
                .recode(
                        model.meant().stream()
                                .flatMap(q -> q.codingIds().stream())
                                .toList(),
                        Desks.code(desk, "Tillit > Tid"));
        assertThat(model.found().get().list())
                .allSatisfy(quote -> assertThat(quote.codes()).containsExactly(Desks.code(desk, "Tillit > Tid")));
        open.undo();
        assertThat(open.now().codings().all().toList()).isEqualTo(before);
    }

    @Test
    void itGoesToTheSource() {
        model.choose(Optional.of(line(1)));
        model.goToSource();
        assertThat(desk.place().get()).contains(new Place(line(1).transcript(), line(1).span()));
        assertThat(desk.transcript().get()).contains(line(1).transcript());
    }

    @Test
    void facetsAndValuesHaveNames() {
        FacetNames names =
                new FacetNames(Messages.in(TextLanguage.BOKMAAL), desk.study().get());
        Facet role = Facet.of(Facet.Kind.ROLE);
        assertThat(names.of(role) + ": " + names.of(role, role("kandidat"))).isEqualTo("Rolle: Kandidat");
        assertThat(names.of(Facet.attribute("kjønn"), "kvinne")).isEqualTo("kvinne");
        assertThat(names.of(Facet.attribute("kjønn"))).isEqualTo("Kjønn");
        assertThat(names.sorted(Facet.of(Facet.Kind.ROUND), List.of("10", "2"))).containsExactly("2", "10");
    }
}
