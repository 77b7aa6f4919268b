package no.utsagn.app.hen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import no.utsagn.analysis.Passage;
import no.utsagn.app.OpenStudy;
import no.utsagn.app.chapters.AddToChapter;
import no.utsagn.app.chapters.PlacedEdits;
import no.utsagn.base.Id;
import no.utsagn.base.ProblemException;
import no.utsagn.chapter.AuthorMark;
import no.utsagn.chapter.Chapter;
import no.utsagn.chapter.QuoteEdit;
import no.utsagn.coding.Quotation;
import no.utsagn.language.Span;
import no.utsagn.names.hen.ChapterHen;
import no.utsagn.names.hen.Proposal;
import no.utsagn.names.hen.Proposal.State;
import no.utsagn.names.hen.Scope;
import no.utsagn.names.hen.Spot;
import no.utsagn.study.EditKind;
import no.utsagn.study.Study;
import no.utsagn.study.StudyBuilder;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.edit.TextEdit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DecideHenTest {

    private static final Clock CLOCK = Clock.fixed(StudyBuilder.THEN, ZoneOffset.UTC);
    private static final String WORDS = "Hun ville det, og mora hennes også.";

    @TempDir
    private Path folder;

    private OpenStudy open;
    private DecideHen decide;
    private Id<Chapter> chapter;

    @BeforeEach
    void makeStudy() {
        Study built = new StudyBuilder()
                .person("Ane", "kandidat")
                .transcript("Ett", "I: Hva skjedde?", "Ane: " + WORDS)
                .build();
        open = OpenStudy.create(folder.resolve("s.utsagn"), "Prøve", "IH", CLOCK);
        open.apply(EditKind.TRANSCRIPTS_IMPORTED, List.of(), s -> s.with(built.people())
                .withTranscripts(built.transcripts()));
        chapter = new AddToChapter(open)
                .add(List.of(new Passage(transcript().id(), span(WORDS))), "Tillit")
                .chapter();
        decide = new DecideHen(open);
    }

    @AfterEach
    void close() {
        open.close();
    }

    private Transcript transcript() {
        return StudyBuilder.transcript(open.now(), "Ett");
    }

    private Span span(String words) {
        return Span.ofLength(transcript().text().indexOf(words), words.length());
    }

    private ChapterHen found() {
        return HenReport.of(open.now(), chapter, new Scope.Informants())
                .chapters()
                .get(0);
    }

    private Spot spot(int i) {
        return found().proposals().get(i).spot();
    }

    @Test
    void aDecisionIsOneStepThatSurvivesAndCanBeUndone() {
        Study before = open.now();
        decide.put(spot(0), "Hen");
        assertThat(open.undoName()).contains(EditKind.HEN_PUT);
        decide.leave(spot(1));
        assertThat(open.undoName()).contains(EditKind.HEN_LEFT);
        assertThat(found().proposals())
                .extracting(Proposal::state, Proposal::printed)
                .containsExactly(tuple(State.REPLACED, "Hen"), tuple(State.LEFT, "hennes"));
        assertThat(open.now().transcripts()).isEqualTo(before.transcripts());
        Study now = open.now();
        open.close();
        open = OpenStudy.open(folder.resolve("s.utsagn"), CLOCK);
        assertThat(open.now().chapters()).isEqualTo(now.chapters());
        new DecideHen(open).takeBack(spot(0));
        assertThat(open.undoName()).contains(EditKind.HEN_TAKEN_BACK);
        assertThat(found().count(State.OPEN)).isOne();
        open.undo();
        assertThat(found().count(State.REPLACED)).isOne();
    }

    @Test
    void theReportCountsWhatWasDecidedAndWhatIsLeft() {
        decide.put(spot(0), "Hen");
        HenReport report = HenReport.of(open.now(), new Scope.Informants());
        assertThat(report.count(State.REPLACED)).isOne();
        assertThat(report.count(State.OPEN)).isOne();
        assertThat(report.count(State.LEFT)).isZero();
        assertThat(report.count(State.UNSURE)).isZero();
        assertThat(report.left()).isOne();
        assertThat(HenReport.chapter(open.now(), " tillit ")).isEqualTo(chapter);
        assertThatThrownBy(() -> HenReport.chapter(open.now(), "Tvil")).isInstanceOf(ProblemException.class);
    }

    @Test
    void aCorrectionMovesDecisionsAndAsksAgainAboutWordsThatChanged() {
        decide.put(spot(0), "Hen");
        decide.put(spot(1), "hens");
        edit(new TextEdit.Replace(span("ville"), "ønsket"));
        assertThat(found().count(State.REPLACED)).isEqualTo(2);
        edit(new TextEdit.Replace(span("Hun"), "Han"));
        assertThat(found().proposals())
                .extracting(Proposal::word, Proposal::state)
                .containsExactly(tuple("Han", State.OPEN), tuple("hennes", State.REPLACED));
    }

    private void edit(TextEdit edit) {
        open.apply(
                EditKind.TEXT_CORRECTED, List.of(), s -> s.edited(transcript().id(), edit, open.stamp()));
    }

    @Test
    void whatIsGoneIsRefused() {
        Spot spot = spot(0);
        assertThatThrownBy(() -> decide.put(spot, "  ")).isInstanceOf(ProblemException.class);
        Spot outside = new Spot(spot.chapter(), spot.quote(), spot.form(), new Span(0, 3));
        assertThatThrownBy(() -> decide.put(outside, "hen")).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> decide.leave(new Spot(Id.random(), spot.quote(), spot.form(), spot.span())))
                .isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> decide.takeBack(new Spot(chapter, Id.random(), spot.form(), spot.span())))
                .isInstanceOf(ProblemException.class);
    }

    @Test
    void thePassagePrintsAsItWasEditedInTheChapter() {
        Quotation whole = new Quotation(transcript(), span(WORDS));
        assertThat(PlacedEdits.of(open.now(), whole)).isEqualTo(QuoteEdit.none());
        decide.put(spot(0), "Hen");
        assertThat(PlacedEdits.of(open.now(), whole))
                .isEqualTo(QuoteEdit.none().with(new AuthorMark.Neutral(span("Hun"), "Hen")));
        assertThat(PlacedEdits.of(open.now(), new Quotation(transcript(), span("Hun ville det"))))
                .isEqualTo(QuoteEdit.none());
    }
}
