package no.utsagn.transcript.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.utsagn.base.RevisionId;
import no.utsagn.base.Stamp;
import no.utsagn.language.Span;
import org.junit.jupiter.api.Test;

class CarriedTest {

    private static final RevisionId STATE = RevisionId.random();

    @Test
    void anEditKeepsWhatItMeansWhenItsWordsAreDropped() {
        Carried meaning = new Carried(
                7, Optional.of(new Letter(STATE, 3)), Optional.empty(), List.of(new Letters(STATE, 4, 2)), 5);
        LoggedEdit edit = new LoggedEdit(
                RevisionId.random(),
                STATE,
                Optional.empty(),
                new Stamp(UUID.randomUUID(), Instant.EPOCH),
                LoggedEdit.Kind.REPLACE,
                new TextChange(new Span(4, 6), 5, false),
                Optional.of("Kåre!"),
                Optional.empty(),
                Optional.empty(),
                Optional.of(meaning));
        assertThat(edit.withoutWords().carried()).contains(meaning);
        assertThat(edit.withoutWords().inserted()).isEmpty();
        assertThat(edit.toString()).doesNotContain("Kåre");
    }

    @Test
    void charactersAreCountedFromTheFirst() {
        assertThat(new Letters(STATE, 4, 2).end()).isEqualTo(6);
        assertThatThrownBy(() -> new Letter(STATE, -1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Letters(STATE, 0, -1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatChangesNoCharacterTakesAndPutsNone() {
        assertThat(Carried.nothing(9)).isEqualTo(new Carried(9, Optional.empty(), Optional.empty(), List.of(), 0));
    }
}
