package no.utsagn.merge.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import no.utsagn.base.Id;
import no.utsagn.language.Span;
import no.utsagn.merge.Answers;
import no.utsagn.study.StudyBuilder;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.TranscriptKind;
import no.utsagn.transcript.edit.TextEdit;
import no.utsagn.transcript.turn.Speaker;
import no.utsagn.transcript.turn.Turn;
import org.junit.jupiter.api.Test;

/** The same interview taken in twice is one; two interviews of one name or length are two. */
class SameTextTest {

    private static final String LONG =
            "Kari: Vi møttes første gang på kontoret i byen, og da snakket vi lenge om hva jeg"
                    + " hadde lyst til å jobbe med. Det var ingen som hadde spurt meg om det før, og jeg visste ikke hva jeg"
                    + " skulle svare, men etter hvert gikk det bedre.";

    private static Transcript takenIn(String title, String... turns) {
        return new StudyBuilder()
                .person("Kari", "kandidat")
                .transcript(title, turns)
                .build()
                .transcripts()
                .iterator()
                .next();
    }

    private static Transcript withoutHash(Transcript of) {
        return of.with(of.source().withoutHash());
    }

    private final Transcript here = takenIn("Intervju 1", "I: Hvordan gikk det?", LONG, "I: Fint.");
    private final Transcript there = takenIn("Samtale", "I: Hvordan gikk det?", LONG, "I: Fint.");

    @Test
    void theSameWordsUnderAnotherNameAreTheSame() {
        SameText same = SameText.of(withoutHash(here), withoutHash(there)).orElseThrow();
        assertThat(same.kept().id()).isEqualTo(here.id().compareTo(there.id()) < 0 ? here.id() : there.id());
        assertThat(SameText.of(withoutHash(there), withoutHash(here))).contains(same);
    }

    @Test
    void sameNameAndEqualLengthIsNotTheSame() {
        Transcript other = takenIn("Intervju 1", "I: Hvordan gikk det?", LONG.replace("byen", "nord"), "I: Fint.");
        assertThat(other.text()).hasSameSizeAs(here.text());
        assertThat(SameText.of(withoutHash(here), withoutHash(other))).isEmpty();
    }

    @Test
    void oneTranscriptIsNotTwo() {
        assertThat(SameText.of(here, here)).isEmpty();
    }

    @Test
    void twoWhoAnswerTheSameInFewWordsAreTwo() {
        assertThat(SameText.of(takenIn("Svar 1", "Kari: Ja."), takenIn("Svar 2", "Kari: Ja.")))
                .isEmpty();
        Transcript one = here.with(here.fields().withKind(TranscriptKind.SURVEY_ANSWER), StudyBuilder.anyStamp());
        assertThat(SameText.of(one, there)).isEmpty();
    }

    @Test
    void turnsAndVoicesMatchByPlace() {
        SameText same = SameText.of(here, there).orElseThrow();
        List<Id<Turn>> turns = same.other().turns().stream().map(Turn::id).toList();
        assertThat(turns.stream().map(same.turns()::get))
                .containsExactlyElementsOf(
                        same.kept().turns().stream().map(Turn::id).toList());
        Id<Speaker> voice = same.other().turns().get(1).speaker().orElseThrow();
        assertThat(Optional.ofNullable(same.speakers().get(voice)))
                .isEqualTo(same.kept().turns().get(1).speaker());
    }

    @Test
    void whatBothChangedSinceComesTogether() {
        TextCopy ours = new TextCopy(here, StudyBuilder.THEN);
        TextCopy theirs = new TextCopy(there, StudyBuilder.THEN);
        Id<Turn> split = Id.random();
        ours.replace("gikk det bedre", "ble det bedre");
        ours.edit(new TextEdit.JoinTurns(here.turns().get(1).id()));
        theirs.replace("Fint", "Flott").replace("gikk det bedre", "ble det bedre");
        theirs.edit(new TextEdit.SplitTurn(theirs.spanOf("Det var ingen").start(), split, Optional.empty()));
        SameText same = SameText.of(ours.now(), theirs.now()).orElseThrow();
        MergedText merged = MergeText.of(same.kept(), same.renamed(), TextCopy.NOTHING, Answers.none());
        Transcript both = merged.transcript();
        assertThat(both.id()).isEqualTo(same.kept().id());
        assertThat(both.text())
                .isEqualTo("Hvordan gikk det?\n"
                        + LONG.substring(6).replace("gikk det", "ble det").replace(" Det var", "\nDet var")
                        + " Flott.");
        assertThat(both.turns()).hasSize(3);
        assertThat(both.turns().get(2).id()).isEqualTo(split);
        assertThat(both.speakers().size()).isEqualTo(2);
        assertThat(merged.ours(Span.ofLength(0, 7))).contains(Span.ofLength(0, 7));
        SameText again = new SameText(both, same.other(), same.turns(), same.speakers());
        assertThat(MergeText.of(both, again.renamed(), TextCopy.NOTHING, Answers.none())
                        .transcript())
                .isEqualTo(both);
    }

    @Test
    void aDamagedLogIsNotTakenForTheSame() {
        Transcript cut = new Transcript(
                there.id(),
                there.history(),
                there.source(),
                there.text(),
                there.turns(),
                there.speakers(),
                there.marks(),
                there.replacements(),
                new TextCopy(there, StudyBuilder.THEN)
                        .replace("Fint.", "Det var veldig fint, syntes jeg.")
                        .now()
                        .log());
        assertThat(SameText.of(here, cut)).isEmpty();
    }
}
