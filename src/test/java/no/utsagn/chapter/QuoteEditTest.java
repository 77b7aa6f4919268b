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
    void aNeutralWordFollowsItsWordAndGoesWithIt() {
        AuthorMark hen = new AuthorMark.Neutral(new Span(10, 13), "hen");
        QuoteEdit one = QuoteEdit.none().with(hen);
        assertThat(one.moved(new TextChange(new Span(2, 4), 5, false)).marks())
                .containsExactly(new AuthorMark.Neutral(new Span(13, 16), "hen"));
        assertThat(one.moved(new TextChange(new Span(13, 20), 0, false)).marks())
                .containsExactly(hen);
        assertThat(one.moved(new TextChange(new Span(12, 20), 4, false)).marks())
                .isEmpty();
        assertThat(one.moved(new TextChange(new Span(11, 11), 1, false)).marks())
                .as("it is another word now, and is asked about again")
                .isEmpty();
    }

    @Test
    void whatIsRememberedOfAFormFollowsWhenTheFormIsWrittenAnew() {
        AuthorMark was = new AuthorMark.Reworded(Written.BOKMAAL, new Span(0, 3), "Hun");
        AuthorMark later = new AuthorMark.Reworded(Written.BOKMAAL, new Span(15, 18), "");
        QuoteEdit form = QuoteEdit.none()
                .rewritten(Written.BOKMAAL, "Hen ville det, han ikke.")
                .with(was)
                .with(later)
                .with(elision);
        assertThat(form.rewritten(Written.BOKMAAL, "Hen ville bare det, han ikke.")
                        .marks())
                .containsExactlyInAnyOrder(
                        was, elision, new AuthorMark.Reworded(Written.BOKMAAL, new Span(20, 23), ""));
        assertThat(form.rewritten(Written.BOKMAAL, "De ville det, han ikke.").marks())
                .containsExactlyInAnyOrder(elision, new AuthorMark.Reworded(Written.BOKMAAL, new Span(14, 17), ""));
        assertThat(form.rewritten(Written.NYNORSK, "Hen ville det.").marks()).containsAll(form.marks());
    }

    @Test
    void whatAnAuthorWroteInAMarkIsRewordedWithTheRest() {
        QuoteEdit all = QuoteEdit.none()
                .rewritten(Written.BOKMAAL, "ja vi")
                .with(insertion)
                .with(elision)
                .with(new AuthorMark.Neutral(new Span(30, 33), "(kari)"))
                .with(new AuthorMark.Reworded(Written.BOKMAAL, new Span(3, 5), "kari"));
        assertThat(all.reworded(words -> words.replace("kari", "x").replace("ja ", ""))
                        .marks())
                .containsExactlyInAnyOrder(
                        insertion,
                        elision,
                        new AuthorMark.Neutral(new Span(30, 33), "(x)"),
                        new AuthorMark.Reworded(Written.BOKMAAL, new Span(0, 2), "x"));
    }

    @Test
    void whatWasSaidIsNotRewritten() {
        assertThatThrownBy(() -> new QuoteEdit(List.of(), Map.of(Written.SPOKEN, "x"), Written.SPOKEN))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
