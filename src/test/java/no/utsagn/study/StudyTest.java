package no.utsagn.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.utsagn.base.History;
import no.utsagn.base.Id;
import no.utsagn.base.Stamp;
import no.utsagn.chapter.Chapter;
import no.utsagn.chapter.ChapterFields;
import no.utsagn.chapter.ChapterItem;
import no.utsagn.chapter.QuoteEdit;
import no.utsagn.codebook.Code;
import no.utsagn.codebook.CodePath;
import no.utsagn.coding.Case;
import no.utsagn.coding.Coding;
import no.utsagn.coding.Memo;
import no.utsagn.coding.MemoTarget;
import no.utsagn.language.Span;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.edit.TextEdit;
import no.utsagn.transcript.people.Participant;
import org.junit.jupiter.api.Test;

class StudyTest {

    private static final Stamp STAMP = StudyBuilder.anyStamp();

    private final Study study = new StudyBuilder()
            .person("Kari", "kandidat")
            .transcript("Intervju 1", "I: Hvordan gikk det?", "Kari: Det gikk bra med Kari.")
            .code("Tillit", "Intervju 1", "gikk bra")
            .code("Tillit > Tid", "Intervju 1", "bra med Kari")
            .build();
    private final Transcript transcript = StudyBuilder.transcript(study, "Intervju 1");
    private final Code trust = study.codebook().find(CodePath.of("Tillit")).orElseThrow();

    @Test
    void withACodeGoItsSubCodesCodingsAndMemos() {
        Coding coding = study.codings().in(transcript.id()).get(0);
        Memo memo = new Memo(Id.random(), new MemoTarget.OnCoding(coding.id()), "noe", STAMP);
        Study after = study.with(memo).without(Tombstone.Kind.CODE, trust.id().value(), false);
        assertThat(after.codebook().codes().isEmpty()).isTrue();
        assertThat(after.codings().size()).isZero();
        assertThat(after.memos().isEmpty()).isTrue();
        assertThat(after.tombstones())
                .hasSize(5)
                .contains(
                        new Tombstone(Tombstone.Kind.CODE, trust.id().value(), false),
                        new Tombstone(Tombstone.Kind.MEMO, memo.id().value(), false));
    }

    @Test
    void withATranscriptGoItsCodingsAndQuotes() {
        Study after =
                withChapter().without(Tombstone.Kind.TRANSCRIPT, transcript.id().value(), false);
        assertThat(after.codings().size()).isZero();
        assertThat(after.chapters().iterator().next().fields().items()).isEmpty();
    }

    @Test
    void aParticipantTakenOutIsNowhereNamed() {
        Participant kari = study.people().participants().stream()
                .filter(p -> p.name().filter("Kari"::equals).isPresent())
                .findFirst()
                .orElseThrow();
        Case dyad = new Case(Id.random(), "Sak A", Set.of(kari.id()));
        Coding about = study.codings().in(transcript.id()).get(0).about(Set.of(kari.id()));
        Study before =
                study.with(study.people().with(dyad)).with(study.codings().with(about));
        Study after = before.without(Tombstone.Kind.PARTICIPANT, kari.id().value(), true);
        assertThat(after.people().cases().get(dyad.id()).participants()).isEmpty();
        assertThat(after.codings().find(about.id()).orElseThrow().about()).isEmpty();
        assertThat(after.participantOf(transcript, transcript.turns().get(1))).isEmpty();
        assertThat(StudyBuilder.transcript(after, "Intervju 1").speakers())
                .noneMatch(s -> s.written().equals("Kari"));
    }

    @Test
    void whatIsBroughtBackLosesItsTombstoneAndKeepsItsHistory() {
        Study without = study.without(Tombstone.Kind.CODE, trust.id().value(), false);
        Study back = study.broughtBackFrom(without, STAMP);
        assertThat(back.tombstones()).isEmpty();
        assertThat(back.codings()).isEqualTo(study.codings());
        assertThat(back.codebook()).isEqualTo(study.codebook());

        Study renamed = study.with(study.codebook().renamed(trust.id(), "Tiltro", STAMP));
        Code undone = study.broughtBackFrom(renamed, STAMP).codebook().code(trust.id());
        assertThat(undone.name()).isEqualTo("Tillit");
        assertThat(undone.history().revisions())
                .as("made, renamed, renamed back")
                .hasSize(3);
    }

    @Test
    void whatIsUndoneIntoNothingIsBuried() {
        Coding coding = study.codings().in(transcript.id()).get(0);
        Study before =
                study.without(Tombstone.Kind.CODING, coding.id().value(), false).withTombstones(Set.of());
        Study undone = before.broughtBackFrom(study, STAMP);
        assertThat(undone.tombstones())
                .containsExactly(
                        new Tombstone(Tombstone.Kind.CODING, coding.id().value(), false));
    }

    @Test
    void removalForGoodIsNotBroughtBackByUndo() {
        Coding coding = study.codings().in(transcript.id()).get(0);
        Study gone = study.without(Tombstone.Kind.CODING, coding.id().value(), true);
        assertThat(study.broughtBackFrom(gone, STAMP).tombstones()).hasSize(1);
    }

    @Test
    void quotesFollowTheTextAndTheirChapterHasNoNewRevision() {
        Study before = withChapter();
        Study after = before.edited(transcript.id(), new TextEdit.Replace(Span.at(0), "Nå: "), STAMP);
        Chapter was = before.chapters().iterator().next();
        Chapter is = after.chapters().iterator().next();
        ChapterItem.Quote quote = (ChapterItem.Quote) is.fields().items().get(0);
        assertThat(quote.span().of(StudyBuilder.transcript(after, "Intervju 1").text()))
                .isEqualTo("gikk bra");
        assertThat(is.history().head().id()).isEqualTo(was.history().head().id());
    }

    @Test
    void aCodingOfWordsThatAreGoneIsBuried() {
        Span words = Span.ofLength(transcript.text().indexOf("Det gikk bra med Kari"), 21);
        Study after = study.edited(transcript.id(), new TextEdit.Replace(words, "Nei"), STAMP);
        assertThat(after.codings().size()).isZero();
        assertThat(after.tombstones()).hasSize(2);
    }

    @Test
    void rewordingReachesWhatIsAndWhatHasBeen() {
        Study named = study.with(transcript.with(transcript.fields().titled("Kari 1"), STAMP))
                .with(study.codebook().renamed(trust.id(), "Tillit hos Kari", STAMP))
                .with(new Memo(Id.random(), new MemoTarget.OnStudy(), "Kari var stille", STAMP));
        Study later = named.with(named.codebook().renamed(trust.id(), "Tillit", STAMP));
        Study after = later.reworded(text -> text.replace("Kari", "[navn]"));
        assertThat(after.transcripts().get(transcript.id()).title()).isEqualTo("[navn] 1");
        assertThat(after.codebook().code(trust.id()).history().revisions())
                .extracting(r -> r.fields().definition().name())
                .containsExactly("Tillit", "Tillit hos [navn]", "Tillit");
        assertThat(after.memos().iterator().next().text()).isEqualTo("[navn] var stille");
    }

    @Test
    void nothingSaidOrNamedShowsInToString() {
        String all = study + " " + transcript + " " + transcript.speakers() + study.people() + study.codings()
                + study.codebook() + transcript.history()
                + study.people().participants().iterator().next();
        assertThat(all).doesNotContain("Kari").doesNotContain("gikk");
    }

    private Study withChapter() {
        Span words = study.codings().in(transcript.id()).get(0).span();
        ChapterItem quote =
                new ChapterItem.Quote(Id.random(), transcript.id(), words, Optional.empty(), QuoteEdit.none());
        return study.with(new Chapter(Id.random(), History.start(new ChapterFields("3.2", List.of(quote)), STAMP)));
    }
}
