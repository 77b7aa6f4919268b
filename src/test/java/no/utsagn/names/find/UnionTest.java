package no.utsagn.names.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.utsagn.language.Span;
import no.utsagn.transcript.entity.EntityKind;
import org.junit.jupiter.api.Test;

class UnionTest {

    private static final String TEXT = "prest i Tokke Bernt Olav";

    private static Found found(int start, int end, EntityKind kind, Source source) {
        return new Found(new Span(start, end), kind, source, Wordings.of(kind));
    }

    @Test
    void aCueStandsBesideWhatIsInIt() {
        Found cue = found(0, 13, EntityKind.CUE, Source.CUE);
        Found name = found(14, 19, EntityKind.PERSON, Source.LIST);
        Found longer = found(14, 24, EntityKind.PERSON, Source.MODEL);
        assertThat(Union.of(TEXT, List.of(name, cue, longer))).containsExactly(cue, longer);
    }

    @Test
    void ofOneLengthTheSurerSourceWins() {
        Found model = found(8, 13, EntityKind.PLACE, Source.MODEL);
        Found known = found(8, 13, EntityKind.PERSON, Source.KNOWN);
        assertThat(Union.of(TEXT, List.of(model, known))).containsExactly(known);
    }

    @Test
    void whatALongerFindLeavesOfANameStaysAFind() {
        Found place = found(0, 13, EntityKind.PLACE, Source.PATTERN);
        Found name = found(8, 19, EntityKind.PERSON, Source.MODEL);
        assertThat(Union.of(TEXT, List.of(place, name)))
                .containsExactly(place, found(14, 19, EntityKind.PERSON, Source.MODEL));
    }

    @Test
    void ofANumberNothingIsLeft() {
        Found name = found(0, 13, EntityKind.PLACE, Source.PATTERN);
        Found date = found(8, 19, EntityKind.DATE, Source.PATTERN);
        assertThat(Union.of(TEXT, List.of(date, name))).containsExactly(name);
    }

    @Test
    void aNameInTwoPiecesIsOne() {
        Found first = found(14, 19, EntityKind.PERSON, Source.MODEL);
        Found second = found(20, 24, EntityKind.OTHER, Source.CAPITAL);
        assertThat(Neighbours.joined(TEXT, List.of(first, second)))
                .containsExactly(found(14, 24, EntityKind.PERSON, Source.MODEL));
    }

    @Test
    void aNameBesideAPlaceIsNotPartOfIt() {
        Found place = found(8, 13, EntityKind.PLACE, Source.MODEL);
        Found name = found(14, 19, EntityKind.PERSON, Source.LIST);
        assertThat(Neighbours.joined(TEXT, List.of(place, name))).containsExactly(place, name);
    }
}
