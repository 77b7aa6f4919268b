package no.utsagn.app.correct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.utsagn.app.OpenStudy;
import no.utsagn.base.Id;
import no.utsagn.base.ProblemException;
import no.utsagn.coding.Coding;
import no.utsagn.coding.Memo;
import no.utsagn.coding.MemoTarget;
import no.utsagn.language.Span;
import no.utsagn.study.EditKind;
import no.utsagn.study.Study;
import no.utsagn.study.StudyBuilder;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.turn.Mark;
import no.utsagn.transcript.turn.MarkKind;
import no.utsagn.transcript.turn.Turn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorrectTranscriptTest {

    @TempDir
    private Path folder;

    private OpenStudy open;
    private CorrectTranscript correcting;
    private Id<Transcript> one;

    @BeforeEach
    void makeStudy() {
        Study built = new StudyBuilder()
                .person("Kari", "kandidat")
                .transcript(
                        "Ett",
                        "I: Hvor var du?",
                        "Kari: Jeg var i når vi, og når vi er fint.",
                        "I: Når vi?",
                        "Kari: Ja.")
                .transcript("To", "I: Kom du fra NÅR VI?", "Kari: Nei, snarvi.")
                .code("Sted", "Ett", "i når vi")
                .code("Sted > Fint", "Ett", "er fint")
                .code("Spørsmål", "Ett", "vi?")
                .build();
        open = OpenStudy.create(
                folder.resolve("s.utsagn"), "Prøve", "IH", Clock.fixed(StudyBuilder.THEN, ZoneOffset.UTC));
        open.apply(EditKind.TRANSCRIPTS_IMPORTED, List.of(), s -> s.with(built.people())
                .withTranscripts(built.transcripts())
                .with(built.codebook())
                .withCoders(built.coders())
                .with(built.codings()));
        correcting = new CorrectTranscript(open);
        one = StudyBuilder.transcript(built, "Ett").id();
    }

    @AfterEach
    void close() {
        open.close();
    }

    private Transcript text() {
        return open.now().transcripts().get(one);
    }

    private Turn turn(int index) {
        return text().turns().get(index);
    }

    private List<String> coded() {
        return open.now().codings().in(one).stream()
                .map(coding -> text().words(coding.span()))
                .toList();
    }

    private List<String> turns() {
        return text().turns().stream()
                .map(t -> text().speakerOf(t).map(s -> s.written()).orElse("?") + ": " + text().words(t.span()))
                .toList();
    }

    private void apply(Planned planned) {
        correcting.apply(planned);
    }

    @Test
    void aMishearingIsPutRightEverywhereAsOneStep() {
        Map<Id<Transcript>, List<Span>> found = correcting.find(Optional.empty(), "når vi");
        assertThat(found.values().stream().map(List::size)).containsExactly(3, 1);
        Planned planned = correcting.everywhere(found, "Narvik");
        assertThat(planned.effect().edits()).isEqualTo(4);
        assertThat(planned.effect().loses()).isFalse();
        assertThat(planned.effect().shrinking())
                .extracting(Effect.Touched::after)
                .containsExactly("?");
        assertThat(planned.effect().reworded()).isEqualTo(1);
        apply(planned);
        assertThat(turns())
                .containsExactly(
                        "I: Hvor var du?", "Kari: Jeg var i Narvik, og Narvik er fint.", "I: Narvik?", "Kari: Ja.");
        assertThat(StudyBuilder.transcript(open.now(), "To").text()).isEqualTo("Kom du fra NARVIK?\nNei, snarvi.");
        assertThat(coded()).containsExactly("i Narvik", "er fint", "?");
        assertThat(open.undoName()).contains(EditKind.TEXT_CORRECTED);
        open.undo();
        assertThat(coded()).containsExactly("i når vi", "er fint", "vi?");
    }

    @Test
    void whatWouldVanishIsToldFirst() {
        Coding fine = open.now().codings().in(one).get(1);
        Memo memo = new Memo(Id.random(), new MemoTarget.OnCoding(fine.id()), "tenk på dette", open.stamp());
        open.apply(EditKind.MEMO_CHANGED, List.of(), s -> s.with(memo));
        Planned planned = correcting.turn(one, turn(1).id(), "Jeg var i når vi.");
        assertThat(planned.effect().loses()).isTrue();
        assertThat(planned.effect().vanishing())
                .containsExactly(new Effect.Touched(fine.id(), one, "Sted > Fint", "er fint", ""));
        assertThat(planned.effect().memos()).containsExactly(memo.id());
        assertThat(planned.effect().toString()).doesNotContain("fint");
        apply(planned);
        assertThat(coded()).containsExactly("i når vi", "vi?");
        assertThat(open.now().memos().isEmpty()).isTrue();
        open.undo();
        assertThat(coded()).containsExactly("i når vi", "er fint", "vi?");
        assertThat(open.now().memos().all()).containsExactly(memo);
    }

    @Test
    void aTurnTypedAnewChangesOnlyItsOtherWords() {
        apply(correcting.turn(one, turn(1).id(), "Jeg var jo i når vi (ler), og når det er fint."));
        assertThat(turns().get(1)).isEqualTo("Kari: Jeg var jo i når vi (ler), og når det er fint.");
        assertThat(coded()).containsExactly("i når vi", "er fint", "vi?");
        assertThat(text().marks()).extracting(Mark::kind).containsExactly(MarkKind.LAUGHTER);
        assertThat(correcting
                        .turn(one, turn(1).id(), turns().get(1).substring(6))
                        .isEmpty())
                .isTrue();
    }

    @Test
    void aTurnIsSplitAndItsSecondHalfGiven() {
        int at = text().text().indexOf("og når");
        apply(correcting.split(one, at, Optional.of(correcting.who(one, "I"))));
        assertThat(turns().subList(1, 3)).containsExactly("Kari: Jeg var i når vi,", "I: og når vi er fint.");
        open.undo();
        apply(correcting.split(one, at, Optional.of(correcting.who(one, "Ola=kandidat"))));
        assertThat(turns().get(2)).isEqualTo("Ola: og når vi er fint.");
        assertThat(open.now().people().participants().size()).isEqualTo(3);
        assertThat(open.now().participantOf(text(), turn(2))).isPresent();
        open.undo();
        assertThat(open.now().people().participants().size()).isEqualTo(2);
        apply(correcting.split(one, at, Optional.empty()));
        assertThat(turns().get(2)).isEqualTo("Kari: og når vi er fint.");
    }

    @Test
    void aNoteOnATurnGoesWithItWhenItIsJoined() {
        Memo memo = new Memo(Id.random(), new MemoTarget.OnTurn(one, turn(2).id()), "viktig", open.stamp());
        open.apply(EditKind.MEMO_CHANGED, List.of(), s -> s.with(memo));
        Id<Turn> first = turn(1).id();
        Planned planned = correcting.join(one, first);
        assertThat(planned.effect().movedMemos()).containsExactly(memo.id());
        assertThat(planned.effect().loses()).isFalse();
        apply(planned);
        assertThat(open.now().memos().get(memo.id()).target()).isEqualTo(new MemoTarget.OnTurn(one, first));
        assertThat(turns()).hasSize(3);
    }

    @Test
    void allTurnsOfAVoiceAndAllUnnamedTurnsAreGivenAtOnce() {
        apply(correcting.merge(one, turn(0).speaker().orElseThrow(), correcting.who(one, "Kari")));
        assertThat(turns()).allMatch(turn -> turn.startsWith("Kari: "));
        assertThat(open.undoName()).contains(EditKind.TURNS_GIVEN);
        apply(correcting.give(one, List.of(turn(0).id(), turn(2).id()), new Who.Nobody()));
        assertThat(turns()).filteredOn(turn -> turn.startsWith("?: ")).hasSize(2);
        apply(correcting.giveUnnamed(one, new Who.Newcomer("M", "moderator")));
        assertThat(turns()).filteredOn(turn -> turn.startsWith("M: ")).hasSize(2);
        assertThat(correcting.giveUnnamed(one, correcting.who(one, "M")).isEmpty())
                .isTrue();
    }

    @Test
    void whatWasWorkedOutOnAnOlderTextIsNotMade() {
        Planned planned = correcting.words(one, new Span(0, 4), "Når");
        apply(correcting.join(one, turn(0).id()));
        assertThatThrownBy(() -> apply(planned)).isInstanceOfSatisfying(ProblemException.class, e -> assertThat(
                        e.problem().key())
                .isEqualTo("correct.text-changed"));
    }

    @Test
    void aCorrectionIsInTheFileWhenItIsMade() {
        apply(correcting.words(one, new Span(0, 4), "Når"));
        Study made = open.now();
        open.close();
        open = OpenStudy.open(folder.resolve("s.utsagn"), Clock.fixed(StudyBuilder.THEN, ZoneOffset.UTC));
        assertThat(open.now()).isEqualTo(made);
    }

    @Test
    void someoneUnknownIsRefused() {
        assertThatThrownBy(() -> correcting.who(one, "Per")).isInstanceOf(ProblemException.class);
        Who newcomer = correcting.who(one, "Per=romvesen");
        assertThatThrownBy(() -> correcting.give(one, List.of(turn(0).id()), newcomer))
                .isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> correcting.find(Optional.empty(), " ")).isInstanceOf(ProblemException.class);
    }
}
