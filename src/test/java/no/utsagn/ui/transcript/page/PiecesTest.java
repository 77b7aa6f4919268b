package no.utsagn.ui.transcript.page;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import no.utsagn.language.Span;
import no.utsagn.study.StudyBuilder;
import no.utsagn.transcript.Transcript;
import org.junit.jupiter.api.Test;

class PiecesTest {

    private static final String SENTENCE = "Det gikk bra med meg på lageret den vinteren. ";

    private static Transcript of(String... turns) {
        return StudyBuilder.transcript(
                new StudyBuilder().transcript("Intervju", turns).build(), "Intervju");
    }

    private static Transcript withLongTurn(int sentences) {
        return of("I: Hvordan gikk det?", "?: " + SENTENCE.repeat(sentences).strip(), "I: Takk.");
    }

    @Test
    void aTurnIsOnePieceWhereItIsShort() {
        Pieces pieces = Pieces.of(of("I: Hvordan gikk det?", "?: Bra."));
        assertThat(pieces.all())
                .containsExactly(
                        new Pieces.Piece(0, new Span(0, 17), true), new Pieces.Piece(1, new Span(18, 22), true));
    }

    @Test
    void aLongTurnIsBrokenAfterASentence() {
        Transcript transcript = withLongTurn(100);
        Pieces pieces = Pieces.of(transcript);
        assertThat(pieces.all().subList(1, pieces.size() - 1)).allSatisfy(piece -> {
            assertThat(piece.span().length()).isLessThanOrEqualTo(Pieces.ROOM);
            assertThat(transcript.words(piece.span()).strip()).endsWith(".");
        });
        assertThat(pieces.all().stream().filter(Pieces.Piece::first)).hasSize(3);
    }

    @Test
    void wordsWithoutASentenceAreBrokenBetweenWords() {
        Transcript transcript = of("?: " + "liksom ".repeat(500).strip());
        assertThat(Pieces.of(transcript).all()).hasSizeGreaterThan(1).allSatisfy(piece -> assertThat(
                        transcript.words(piece.span()).strip().split(" "))
                .containsOnly("liksom"));
    }

    @Test
    void aWordWithoutEndIsBrokenBetweenCharacters() {
        Transcript transcript = of("?: " + "👩‍👩‍👧".repeat(400));
        assertThat(Pieces.of(transcript).all()).hasSizeGreaterThan(1).allSatisfy(piece -> assertThat(
                        transcript.snapped(piece.span()))
                .isEqualTo(piece.span()));
    }

    @Test
    void thePiecesTogetherAreTheText() {
        Transcript transcript = withLongTurn(80);
        Pieces pieces = Pieces.of(transcript);
        String view = pieces.viewText(transcript.text());
        assertThat(view.length()).isEqualTo(transcript.text().length() + pieces.size() - 3);
        assertThat(pieces.all()).allSatisfy(piece -> assertThat(
                        view.substring(pieces.toView(piece.span().start())))
                .startsWith(transcript.words(piece.span())));
    }

    @Property(tries = 300)
    void anOffsetComesBackFromTheView(@ForAll @IntRange(max = 4000) int offset) {
        Transcript transcript = withLongTurn(90);
        Pieces pieces = Pieces.of(transcript);
        int inside = Math.min(offset, transcript.text().length());
        assertThat(pieces.toText(pieces.toView(inside))).isEqualTo(inside);
    }

    @Test
    void nothingHasNoPieces() {
        assertThat(Pieces.none().size()).isZero();
        assertThat(Pieces.none().toText(5)).isZero();
    }
}
