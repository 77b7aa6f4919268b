package no.utsagn.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import no.utsagn.base.Id;
import no.utsagn.base.RevisionId;
import no.utsagn.language.Span;
import no.utsagn.study.StudyBuilder;
import no.utsagn.transcript.edit.TextEdit;
import no.utsagn.transcript.entity.Replacement;
import org.junit.jupiter.api.Test;

class NewWordsTest {

    private final Transcript taken = StudyBuilder.transcript(
            new StudyBuilder()
                    .transcript("ett", "I: Hvor var det?", "K: Det var i når vi.")
                    .build(),
            "ett");
    private final Transcript looked = taken.with(taken.log().withoutWords());

    private static Transcript with(Transcript transcript, String former, String words) {
        Span at = Span.ofLength(transcript.text().indexOf(former), former.length());
        return transcript
                .edited(new TextEdit.Replace(at, words), StudyBuilder.anyStamp())
                .transcript();
    }

    private static List<String> words(Transcript transcript) {
        return transcript.wordsWithNames().stream().map(transcript::words).toList();
    }

    @Test
    void whatWasNeverLookedAtIsNewAsAWhole() {
        assertThat(words(taken)).containsExactly(taken.text());
        assertThat(words(looked)).isEmpty();
    }

    @Test
    void correctedWordsAreNewUntilTheyAreLookedAt() {
        Transcript corrected = with(with(looked, "når vi", "Narvik"), "Hvor", "Hvor hen");
        assertThat(words(corrected)).containsExactly("Narvik", "Hvor hen");
        assertThat(words(corrected.with(corrected.log().withoutWords()))).isEmpty();
        RevisionId state = looked.log().head();
        assertThat(corrected.wordsSince(state)).isEqualTo(corrected.wordsWithNames());
    }

    @Test
    void whatWasTakenBackOrTakenOutAgainIsNotNew() {
        Transcript corrected = with(looked, "når vi", "Narvik");
        Transcript back = looked.broughtBackFrom(corrected, StudyBuilder.anyStamp());
        assertThat(words(back)).isEmpty();
        assertThat(words(corrected.broughtBackFrom(back, StudyBuilder.anyStamp())))
                .as("done again")
                .containsExactly("Narvik");
        assertThat(words(with(corrected, "i Narvik.", "."))).isEmpty();
    }

    @Test
    void aWordOfWhichAPartWasMendedIsNewAsAWhole() {
        assertThat(words(with(with(looked, "når vi", "Nxarvik"), "x", ""))).contains("Narvik");
        Transcript mended = with(looked, "var i", "xvar i");
        Transcript again = with(mended.with(mended.log().withoutWords()), "x", "");
        assertThat(words(again)).containsExactly("var");
    }

    @Test
    void whoSaysATurnBringsNoWords() {
        Transcript given = looked.edited(
                        new TextEdit.GiveTurn(looked.turns().get(0).id(), Optional.empty()), StudyBuilder.anyStamp())
                .transcript();
        assertThat(words(given)).isEmpty();
    }

    @Test
    void whatStandsForANameIsNotNew() {
        Span at = Span.ofLength(looked.text().indexOf("når"), 3);
        Transcript replaced = looked.edited(
                        new TextEdit.PutReplacement(new Replacement(Id.random(), at, Id.random()), "[by]"),
                        StudyBuilder.anyStamp())
                .transcript();
        assertThat(words(replaced)).isEmpty();
    }
}
