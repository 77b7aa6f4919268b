package no.utsagn.chapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import no.utsagn.chapter.QuoteEdit.Written;
import no.utsagn.language.Span;
import no.utsagn.transcript.edit.TextChange;
import org.junit.jupiter.api.Test;

class QuoteEditTest {

    private final AuthorMark elision = new AuthorMark.Elision(new Span(10, 20));
    private final AuthorMark insertion = new AuthorMark.Insertion(5, "[samtalen]");
    private final QuoteEdit edit = QuoteEdit.none().with(elision).with(insertion);

    @Test
    void marksStandInTheOrderOfTheText() {
        assertThat(edit.marks()).containsExactly(insertion, elision);
    }

    @Test
    void anElisionCanBeTakenBack() {
        assertThat(edit.without(elision).marks()).containsExactly(insertion);
    }

    @Test
    void marksFollowTheText() {
        QuoteEdit moved = edit.moved(new TextChange(new Span(0, 2), 6, false));
        assertThat(moved.marks())
                .containsExactly(new AuthorMark.Insertion(9, "[samtalen]"), new AuthorMark.Elision(new Span(14, 24)));
        assertThat(edit.moved(new TextChange(new Span(8, 22), 0, false)).marks())
                .containsExactly(insertion);
    }

    @Test
    void aRewrittenFormIsTheOnePrinted() {
        QuoteEdit bokmaal = edit.rewritten(Written.BOKMAAL, "Det var bra");
        assertThat(bokmaal.printed()).isEqualTo(Written.BOKMAAL);
        assertThat(bokmaal.reworded(String::toUpperCase).rewritten()).isEqualTo(Map.of(Written.BOKMAAL, "DET VAR BRA"));
    }

    @Test
    void whatWasSaidIsNotRewritten() {
        assertThatThrownBy(() -> new QuoteEdit(List.of(), Map.of(Written.SPOKEN, "x"), Written.SPOKEN))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
