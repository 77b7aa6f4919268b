package no.utsagn.app.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import no.utsagn.base.Id;
import no.utsagn.base.Messages;
import no.utsagn.base.Progress;
import no.utsagn.base.TextLanguage;
import no.utsagn.codebook.Code;
import no.utsagn.language.Span;
import no.utsagn.merge.Answers;
import no.utsagn.merge.Difference;
import no.utsagn.merge.Kind;
import no.utsagn.merge.Outcome;
import no.utsagn.merge.Side;
import no.utsagn.merge.Sums;
import no.utsagn.study.Study;
import no.utsagn.study.StudyBuilder;
import no.utsagn.study.Tombstone;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.edit.TextEdit;
import no.utsagn.transcript.entity.Replacement;
import no.utsagn.transcript.people.Participant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever another copy brings is told and counted as what it is. */
class NothingUntoldTest {

    @TempDir
    private Path folder;

    private TwoCopies two;

    @BeforeEach
    void makeCopies() {
        two = new TwoCopies(folder);
        two.merge(Answers.none());
    }

    @AfterEach
    void closeCopies() {
        two.close();
    }

    private Transcript first() {
        return TwoCopies.transcript(two.ours.now(), "Intervju 1");
    }

    private List<Difference> told() {
        return two.look(Answers.none()).differences();
    }

    private UnaryOperator<Study> recode(String from, String to) {
        Id<Transcript> in = first().id();
        return study -> study.with(study.codings().replaced(in, codings -> codings.stream()
                .map(coding -> coding.code().equals(code(study, from)) ? coding.as(code(study, to)) : coding)
                .toList()));
    }

    private static Id<Code> code(Study study, String name) {
        return TwoCopies.code(study, name).orElseThrow().id();
    }

    @Test
    void codingsUnderAnotherCodeAreToldByTranscript() {
        two.there(recode("Tid", "Trygghet"));
        assertThat(told())
                .containsExactly(new Difference(
                        Kind.CODING,
                        first().id().value(),
                        Difference.What.CHANGED,
                        Side.THEIRS,
                        "Intervju 1",
                        "",
                        Optional.empty(),
                        1,
                        List.of()));
        two.merge(Answers.none());
        assertThat(told()).isEmpty();
    }

    @Test
    void whatHasNoLineOfItsOwnIsToldOfTheStudy() {
        two.there(s -> s.with(s.codebook().named("Kodebok for ro")));
        Outcome outcome = two.look(Answers.none());
        assertThat(outcome.changesNothing(two.ours.now())).isFalse();
        assertThat(outcome.differences())
                .extracting(Difference::kind, Difference::what, Difference::side, Difference::name)
                .containsExactly(tuple(Kind.STUDY, Difference.What.CHANGED, Side.THEIRS, "Studien"));
        two.merge(Answers.none());
        assertThat(told()).isEmpty();
    }

    @Test
    void whoSpeaksIsTold() {
        two.there(s -> {
            Transcript transcript = TwoCopies.transcript(s, "Intervju 1");
            Participant kari = s.people().participants().iterator().next();
            return s.with(transcript.with(transcript.speakers().mapped(voice -> voice.being(kari.id()))));
        });
        assertThat(told()).extracting(Difference::side).containsExactly(Side.THEIRS);
    }

    @Test
    void whatOneDidAloneIsNotToldAsTheirs() {
        two.here(s -> s.with(s.codebook().named("Kodebok for ro")));
        assertThat(told()).isEmpty();
    }

    @Test
    void aCodingThatOneDeletedIsNotNewInTheOther() {
        UUID one = two.ours.now().codings().in(first().id()).get(0).id().value();
        two.here(s -> s.without(Tombstone.Kind.CODING, one, false));
        assertThat(two.look(Answers.none()).sums().codings()).isEqualTo(new Sums.Codings(3, 0, 0, 1, 2));
    }

    @Test
    void namesPutAwayThereArePutAwayForGoodThoughATextWithOthersIsGone() {
        Transcript second = TwoCopies.transcript(two.ours.now(), "Intervju 2");
        UUID gone = first().id().value();
        two.there(put(first(), "bra"));
        two.there(put(first(), "tid"));
        two.merge(Answers.none());
        two.there(s -> s.without(Tombstone.Kind.TRANSCRIPT, gone, false));
        two.there(put(second, "dårlig"));
        Outcome outcome = two.look(Answers.none());
        assertThat(outcome.merged().transcripts().get(second.id()).replacements())
                .hasSize(1);
        assertThat(outcome.forGood()).isTrue();
    }

    private static UnaryOperator<Study> put(Transcript in, String words) {
        return study -> {
            Transcript now = study.transcripts().get(in.id());
            Span at = Span.ofLength(now.text().indexOf(words), words.length());
            return study.edited(
                    in.id(),
                    new TextEdit.PutReplacement(new Replacement(Id.random(), at, Id.random()), "[navn]"),
                    StudyBuilder.anyStamp());
        };
    }

    @Test
    void aCopyOfOurOwnIsNobodyElses() {
        Path saved = folder.resolve("kopi.utsagn");
        two.ours.saveCopy(saved);
        two.here(TwoCopies.rename("Tid", "Nok tid"));
        Meeting meeting = MergeStudies.look(two.ours, saved, Progress.none());
        assertThat(meeting.them()).isEmpty();
        Path report = folder.resolve("rapport.csv");
        new MergeReport(meeting, Messages.in(TextLanguage.BOKMAAL)).write(Answers.none(), report, Optional.empty());
        assertThat(report).content().contains("Kopien").doesNotContain("Ingvild;Ingvild");
    }

    @Test
    void anotherCopyIsWhoseItSays() {
        assertThat(MergeStudies.look(two.ours, two.copy, Progress.none()).them().map(them -> them.name()))
                .contains("Eirik");
    }
}
