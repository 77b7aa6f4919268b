package no.utsagn.ui.anonymise.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.utsagn.base.Id;
import no.utsagn.language.Span;
import no.utsagn.names.review.Item;
import no.utsagn.names.review.ItemState;
import no.utsagn.names.review.Place;
import no.utsagn.names.review.Place.Standing;
import no.utsagn.names.review.Reason;
import no.utsagn.names.review.Shown;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.entity.EntityKind;
import no.utsagn.transcript.entity.Rendering;
import no.utsagn.ui.theme.Theme;
import no.utsagn.ui.transcript.ink.FindInk;
import no.utsagn.ui.transcript.page.Find;
import no.utsagn.ui.transcript.page.PageFixture;
import org.junit.jupiter.api.Test;

/** What was found is drawn where it is shown, each state by its own sign. */
class FindsTest {

    private static final Transcript TEXT = PageFixture.transcript("?: Randi og Bodil og Siri.");

    private static Shown shown(String name, Standing standing) {
        int at = TEXT.text().indexOf(name);
        Place place =
                new Place(TEXT.id(), TEXT.turns().get(0).id(), new Span(at, at + name.length()), name, standing, false);
        Item item = new Item(
                Id.random(),
                EntityKind.PERSON,
                standing == Standing.PLANNED ? ItemState.ACCEPTED : ItemState.OPEN,
                name,
                List.of(),
                List.of(place),
                Rendering.Words.of("(rådgiveren)"),
                "(rådgiveren)",
                List.of(),
                Reason.LIST,
                Set.of(),
                Optional.empty());
        return new Shown(item, place);
    }

    @Test
    void whatIsAcceptedIsShownAsItWillBe() {
        Shown bodil = shown("Bodil", Standing.FOUND);
        Finds finds = Finds.of(
                TEXT,
                List.of(shown("Randi", Standing.PLANNED), bodil, shown("Siri", Standing.LEFT)),
                Optional.of(bodil));
        String text = finds.preview().shown().text();
        assertThat(text).isEqualTo("(rådgiveren) og Bodil og Siri.");
        assertThat(finds.drawn().stream().map(find -> find.span().of(text)))
                .containsExactly("(rådgiveren)", "Bodil", "Siri");
        assertThat(finds.drawn().stream().map(Find::sign))
                .containsExactly(Find.Sign.REPLACED, Find.Sign.OPEN, Find.Sign.SKIPPED);
        assertThat(finds.drawn().stream().map(Find::chosen)).containsExactly(false, true, false);
    }

    @Test
    void eachSignHasALineOfItsOwn() {
        for (Theme theme : Theme.values()) {
            assertThat(List.of(Find.Sign.values()).stream()
                            .map(sign -> FindInk.line(sign, theme))
                            .distinct())
                    .hasSameSizeAs(Find.Sign.values());
        }
        assertThat(FindInk.dashes(Find.Sign.SKIPPED)).isNotEqualTo(FindInk.dashes(Find.Sign.CUE));
    }
}
