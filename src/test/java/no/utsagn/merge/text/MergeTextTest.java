package no.utsagn.merge.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import no.utsagn.base.Id;
import no.utsagn.base.ProblemException;
import no.utsagn.language.Span;
import no.utsagn.merge.Answer;
import no.utsagn.merge.Answers;
import no.utsagn.merge.Question;
import no.utsagn.merge.Side;
import no.utsagn.merge.text.TextCopy.Content;
import no.utsagn.merge.text.TextDifferences.TwoVoices;
import no.utsagn.merge.text.braid.Clash;
import no.utsagn.study.StudyBuilder;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.edit.TextEdit;
import no.utsagn.transcript.entity.Entity;
import no.utsagn.transcript.entity.Replacement;
import no.utsagn.transcript.turn.Speaker;
import no.utsagn.transcript.turn.Turn;
import org.junit.jupiter.api.Test;

/** Each rule by which two states of a text become one. */
class MergeTextTest {

    private final Transcript first = new StudyBuilder()
            .person("Kari", "kandidat")
            .transcript("Intervju", "I: Hvordan gikk det?", "Kari: Det gikk bra med Ola og meg.", "I: Fint.")
            .build()
            .transcripts()
            .iterator()
            .next();
    private final TextCopy ours = new TextCopy(first, StudyBuilder.THEN);
    private final TextCopy theirs = new TextCopy(first, StudyBuilder.THEN.plusSeconds(60));

    private MergedText merged(Answers answers) {
        MergedText merged = MergeText.of(ours.now(), theirs.now(), TextCopy.NOTHING, answers);
        MergedText mirrored = MergeText.of(theirs.now(), ours.now(), TextCopy.NOTHING, answers.mirrored());
        assertThat(Content.of(mirrored.transcript())).isEqualTo(Content.of(merged.transcript()));
        return merged;
    }

    private MergedText merged() {
        return merged(Answers.none());
    }

    private String text() {
        return merged().transcript().text();
    }

    private static TextEdit.PutReplacement name(Span at, String with) {
        return new TextEdit.PutReplacement(new Replacement(Id.random(), at, Id.<Entity>random()), with);
    }

    private Clash onlyClash() {
        assertThat(merged().differences().clashes()).hasSize(1);
        return merged().differences().clashes().get(0);
    }

    @Test
    void correctionsInDifferentPlacesBothStand() {
        ours.replace("bra", "godt");
        theirs.replace("Fint", "Flott");
        assertThat(text()).isEqualTo("Hvordan gikk det?\nDet gikk godt med Ola og meg.\nFlott.");
        assertThat(merged().differences().toString()).isEqualTo("1 + 1 edits, 0 alike, 0 clashes");
        assertThat(merged().newer()).isEqualTo(Side.NEITHER);
    }

    @Test
    void whatOneCopyAloneChangedIsTaken() {
        theirs.replace("bra", "godt");
        assertThat(text()).isEqualTo(theirs.now().text());
        assertThat(merged().transcript().log()).isEqualTo(theirs.now().log());
        assertThat(merged().newer()).isEqualTo(Side.THEIRS);
    }

    @Test
    void aSecondMergeChangesNothing() {
        ours.replace("bra", "godt");
        theirs.replace("Fint", "Flott");
        ours.merge(theirs);
        Transcript once = ours.now();
        ours.merge(theirs);
        assertThat(ours.now()).isEqualTo(once);
    }

    @Test
    void theSameCorrectionCountsOnce() {
        ours.replace("bra", "godt");
        theirs.replace("bra", "godt");
        assertThat(text()).isEqualTo(ours.now().text());
        assertThat(merged().differences().same()).isEqualTo(1);
        assertThat(merged().questions()).isEmpty();
    }

    @Test
    void theSameWordsPutInAtOnePlaceCountOnce() {
        ours.edit(new TextEdit.Replace(Span.at(ours.spanOf(" bra").start()), " ikke"));
        theirs.edit(new TextEdit.Replace(Span.at(theirs.spanOf(" bra").start()), " ikke"));
        assertThat(text()).isEqualTo("Hvordan gikk det?\nDet gikk ikke bra med Ola og meg.\nFint.");
    }

    @Test
    void whatIsCodedStaysCodedWhereBothPutInTheSame() {
        ours.replace("bra", "godt");
        theirs.replace("bra", "godt");
        Span coded = ours.spanOf("odt");
        assertThat(merged().ours(coded).map(merged().transcript()::words)).contains("odt");
    }

    @Test
    void differentWordsPutInAtOnePlaceBothStand() {
        ours.edit(new TextEdit.Replace(Span.at(ours.spanOf(" bra").start()), " ikke"));
        theirs.edit(new TextEdit.Replace(Span.at(theirs.spanOf(" bra").start()), " alltid"));
        assertThat(text()).isEqualTo("Hvordan gikk det?\nDet gikk alltid ikke bra med Ola og meg.\nFint.");
    }

    @Test
    void twoCorrectionsOfTheSameWordsAskAndTheNewestIsTakenUntilThen() {
        ours.replace("bra", "godt");
        theirs.replace("gikk bra", "gikk fint");
        Clash clash = onlyClash();
        assertThat(clash.asks()).isTrue();
        assertThat(clash.stands()).isEqualTo(Side.THEIRS);
        assertThat(clash.inOurs().of(ours.now().text())).isEqualTo("gikk godt");
        assertThat(clash.inTheirs().of(theirs.now().text())).isEqualTo("gikk fint");
        assertThat(clash.inBoth().of(text())).isEqualTo("gikk fint");
        assertThat(clash.toString()).doesNotContain("godt", "fint");
        assertThat(merged().questions()).containsExactly(MergeText.question(first.id(), clash));
    }

    @Test
    void aClashIsDecidedTheSameWayInBothCopies() {
        ours.replace("bra", "godt");
        theirs.replace("bra", "fint");
        Question question = merged().questions().get(0);
        Answers mine = Answers.none().with(question, Answer.OURS);
        assertThat(merged(mine).transcript().text()).contains("gikk godt med");
        assertThat(merged(Answers.none().with(question, Answer.THEIRS))
                        .transcript()
                        .text())
                .contains("gikk fint med");
        assertThat(merged(Answers.by(Answers.Rule.OURS)).transcript().text()).contains("gikk godt med");
        assertThat(merged(Answers.by(Answers.Rule.NEWEST)).transcript().text()).contains("gikk fint med");
    }

    @Test
    void whatWasDecidedHoldsWhenItTravels() {
        TextCopy third = new TextCopy(first, StudyBuilder.THEN.plusSeconds(90));
        ours.replace("bra", "godt");
        theirs.replace("bra", "fint");
        ours.merge(theirs, Answers.by(Answers.Rule.OURS));
        third.replace("Fint.", "Flott.");
        third.merge(theirs);
        third.merge(ours);
        assertThat(third.now().text()).isEqualTo("Hvordan gikk det?\nDet gikk godt med Ola og meg.\nFlott.");
        assertThat(third.merge(theirs).questions()).isEmpty();
    }

    @Test
    void wordsPutIntoWhatTheOtherTookOutAreAClash() {
        ours.replace("Det gikk bra", "Alt vel");
        theirs.edit(new TextEdit.Replace(Span.at(theirs.spanOf(" bra").start()), " svært"));
        Clash clash = onlyClash();
        assertThat(clash.asks()).isTrue();
        assertThat(clash.base()).contains("Det gikk bra");
        assertThat(text()).contains("\nDet gikk svært bra med");
        Answers before = Answers.none().with(merged().questions().get(0), Answer.BASE);
        assertThat(merged(before).transcript().text()).isEqualTo(first.text());
    }

    @Test
    void aReplacementBeatsACorrectionAndBothAreListed() {
        ours.edit(name(ours.spanOf("Ola"), "[venn]"));
        theirs.replace("Ola", "Olav").replace("Olav", "Olaf");
        assertThat(text()).contains("bra med [venn] og meg");
        Clash clash = onlyClash();
        assertThat(clash.asks()).isFalse();
        assertThat(clash.stands()).isEqualTo(Side.OURS);
        assertThat(clash.theirs()).hasSize(2);
        assertThat(merged().transcript().replacements())
                .extracting(r -> merged().transcript().words(r.span()))
                .containsExactly("[venn]");
    }

    @Test
    void aLetterPutIntoAReplacedNameGoesWithIt() {
        ours.edit(name(ours.spanOf("Ola"), "[venn]"));
        theirs.edit(new TextEdit.Replace(Span.at(theirs.spanOf("la og").start()), "y"));
        assertThat(text()).contains("bra med [venn] og meg");
    }

    @Test
    void ofTwoReplacementsTheLongerStands() {
        ours.edit(name(ours.spanOf("Ola og"), "[en venn] og"));
        theirs.edit(name(theirs.spanOf("Ola"), "[navn]"));
        assertThat(text()).contains("bra med [en venn] og meg");
        assertThat(merged().transcript().replacements()).hasSize(1);
        assertThat(onlyClash().asks()).isFalse();
    }

    @Test
    void aCorrectionTakenUpByTheOtherStaysWhenItIsUndoneWhereItWasMade() {
        ours.replace("bra", "godt");
        theirs.merge(ours);
        theirs.replace("godt", "gørgodt");
        ours.undo();
        assertThat(text()).contains("gikk gørgodt med");
    }

    @Test
    void whatIsTakenBackWhereItWasMadeIsTakenBackEverywhere() {
        ours.replace("bra", "godt");
        theirs.merge(ours);
        theirs.replace("Fint", "Flott");
        ours.undo();
        assertThat(text()).isEqualTo("Hvordan gikk det?\nDet gikk bra med Ola og meg.\nFlott.");
        ours.redo();
        assertThat(text()).isEqualTo("Hvordan gikk det?\nDet gikk godt med Ola og meg.\nFlott.");
    }

    @Test
    void aTurnSplitInOneAndCorrectedInTheOtherIsBoth() {
        Id<Turn> second = Id.random();
        ours.edit(new TextEdit.SplitTurn(ours.spanOf("med Ola").start(), second, Optional.empty()));
        theirs.replace("bra", "godt");
        Transcript merged = merged().transcript();
        assertThat(merged.text()).isEqualTo("Hvordan gikk det?\nDet gikk godt\nmed Ola og meg.\nFint.");
        assertThat(merged.turns().get(2).id()).isEqualTo(second);
        assertThat(merged.turns()).hasSize(4);
    }

    @Test
    void aTurnSplitAlikeInBothIsSplitOnce() {
        Id<Turn> here = Id.random();
        Id<Turn> there = Id.random();
        ours.edit(new TextEdit.SplitTurn(ours.spanOf("med Ola").start(), here, Optional.empty()));
        theirs.edit(new TextEdit.SplitTurn(theirs.spanOf("med Ola").start(), there, Optional.empty()));
        MergedText merged = merged();
        assertThat(merged.transcript().turns()).hasSize(4);
        Id<Turn> kept = merged.transcript().turns().get(2).id();
        assertThat(List.of(here, there)).contains(kept);
        assertThat(merged.oursTurn(here)).isEqualTo(kept);
        assertThat(merged.theirsTurn(there)).isEqualTo(kept);
    }

    @Test
    void turnsJoinedInOneAreJoinedAndWhatWasSaidOfTheSecondIsSaidOfBoth() {
        Id<Turn> last = first.turns().get(2).id();
        ours.edit(new TextEdit.JoinTurns(first.turns().get(1).id()));
        theirs.replace("Fint", "Flott");
        assertThat(text()).isEqualTo("Hvordan gikk det?\nDet gikk bra med Ola og meg. Flott.");
        assertThat(merged().theirsTurn(last)).isEqualTo(first.turns().get(1).id());
    }

    @Test
    void theNewestWordOnWhoSpeaksCounts() {
        Id<Turn> turn = first.turns().get(2).id();
        Id<Speaker> kari = first.turns().get(1).speaker().orElseThrow();
        ours.edit(new TextEdit.GiveTurn(turn, Optional.of(kari)));
        theirs.edit(new TextEdit.GiveTurn(turn, Optional.empty()));
        assertThat(merged().transcript().turn(turn).speaker()).isEmpty();
        assertThat(merged().differences().voices())
                .containsExactly(new TwoVoices(turn, Optional.of(kari), Optional.empty(), Optional.empty()));
        theirs.undo();
        assertThat(merged().transcript().turn(turn).speaker()).contains(kari);
    }

    @Test
    void spansKeepWhatStaysAndHoldAReplacementWhole() {
        ours.edit(name(ours.spanOf("Ola og"), "[venn]"));
        theirs.replace("bra", "godt");
        MergedText merged = merged();
        assertThat(merged.theirs(theirs.spanOf("godt med Ola")).map(merged.transcript()::words))
                .contains("godt med [venn]");
        assertThat(merged.ours(ours.spanOf("Det gikk bra")).map(merged.transcript()::words))
                .contains("Det gikk godt");
        theirs.edit(new TextEdit.Replace(theirs.spanOf("Fint."), ""));
        assertThat(merged().ours(ours.spanOf("Fint"))).isEmpty();
    }

    @Test
    void namesCountAsLookedAtOnlyWhereSomebodyLooked() {
        ours.edit(name(ours.spanOf("Ola"), "[venn]")).forget();
        theirs.replace("Fint", "Fint, Per");
        for (Transcript merged : List.of(
                merged().transcript(),
                MergeText.of(theirs.now(), ours.now(), TextCopy.NOTHING, Answers.none())
                        .transcript())) {
            assertThat(merged.wordsWithNames().stream().map(merged::words)).containsExactly("Fint, Per");
        }
    }

    @Test
    void wordsDroppedInOneLogAreDroppedInBoth() {
        ours.replace("Ola", "Per");
        theirs.merge(ours);
        ours.forget();
        assertThat(merged().transcript().log().edits())
                .allSatisfy(edit -> assertThat(edit.inserted()).isEmpty());
    }

    @Test
    void theHashOfTheFileIsGoneIfOneCopyHasItNoMore() {
        Transcript without = first.with(first.source().withoutHash());
        Transcript merged =
                MergeText.of(first, without, TextCopy.NOTHING, Answers.none()).transcript();
        assertThat(merged.source()).isEqualTo(without.source());
    }

    @Test
    void aTextThatItsLogDoesNotLeadToIsRefused() {
        ours.replace("bra", "godt");
        theirs.replace("Fint", "Flott");
        Transcript now = theirs.now();
        Transcript changed = new Transcript(
                now.id(),
                now.history(),
                now.source(),
                now.text().replace("Hvordan", "Korleis"),
                now.turns(),
                now.speakers(),
                now.marks(),
                now.replacements(),
                now.log());
        assertThatThrownBy(() -> MergeText.of(ours.now(), changed, TextCopy.NOTHING, Answers.none()))
                .isInstanceOf(ProblemException.class);
    }

    @Test
    void charactersThatWouldMeltAreKeptApart() {
        ours.edit(new TextEdit.Replace(Span.at(ours.spanOf(" bra").start()), "🇳🇴🇳"));
        theirs.edit(new TextEdit.Replace(Span.at(theirs.spanOf(" bra").start()), "🇸🇸🇪"));
        assertThat(text()).contains("🇸🇸🇪 🇳🇴🇳");
    }
}
