package no.utsagn.app.chapters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import no.utsagn.analysis.Passage;
import no.utsagn.app.OpenStudy;
import no.utsagn.app.chapters.AddToChapter.Added;
import no.utsagn.chapter.Chapter;
import no.utsagn.chapter.ChapterItem;
import no.utsagn.chapter.ChapterItem.Quote.Form;
import no.utsagn.language.Span;
import no.utsagn.study.EditKind;
import no.utsagn.study.Study;
import no.utsagn.study.StudyBuilder;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.edit.TextEdit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AddToChapterTest {

    private static final Clock CLOCK = Clock.fixed(StudyBuilder.THEN, ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private OpenStudy open;
    private AddToChapter add;

    @BeforeEach
    void makeStudy() {
        Study built = new StudyBuilder()
                .person("Kari", "kandidat")
                .person("Per", "arbeidsgiver")
                .transcript("Ett", "I: Hva skjedde?", "Kari: Det tok tid. Så gikk det.", "Per: Ja, det gikk.")
                .build();
        open = OpenStudy.create(folder.resolve("s.utsagn"), "Prøve", "IH", CLOCK);
        open.apply(EditKind.TRANSCRIPTS_IMPORTED, List.of(), s -> s.with(built.people())
                .withTranscripts(built.transcripts()));
        add = new AddToChapter(open);
    }

    @AfterEach
    void close() {
        open.close();
    }

    private Transcript transcript() {
        return StudyBuilder.transcript(open.now(), "Ett");
    }

    private Passage passage(String words) {
        return new Passage(transcript().id(), Span.ofLength(transcript().text().indexOf(words), words.length()));
    }

    /** What the chapters hold, as "title: form words". */
    private List<String> held() {
        return open.now().chapters().stream()
                .flatMap(chapter -> chapter.fields().items().stream()
                        .map(item -> (ChapterItem.Quote) item)
                        .map(quote -> chapter.fields().title() + ": "
                                + quote.form().map(Form::name).orElse("-") + " "
                                + open.now()
                                        .transcripts()
                                        .get(quote.transcript())
                                        .words(quote.span())))
                .toList();
    }

    @Test
    void passagesGoIntoANewChapterInOneStep() {
        Added added = add.add(List.of(passage("Det tok tid. "), passage("Så gikk det.\nJa, det gikk.")), " Tillit ");
        assertThat(added).isEqualTo(new Added(added.chapter(), "Tillit", 2, 0));
        assertThat(held()).containsExactly("Tillit: - Det tok tid.", "Tillit: EXCHANGE Så gikk det.\nJa, det gikk.");
        assertThat(open.undoName()).contains(EditKind.QUOTES_PLACED);
        open.undo();
        assertThat(open.now().chapters()).isEmpty();
        open.redo();
        assertThat(held()).hasSize(2);
    }

    @Test
    void whatLiesThereIsToldAndNotDoubled() {
        Added first = add.add(List.of(passage("Det tok tid.")), "Tillit");
        Added again = add.add(List.of(passage("tok tid."), passage("Ja, det gikk.")), first.chapter());
        assertThat(again).isEqualTo(new Added(first.chapter(), "Tillit", 1, 1));
        assertThat(add.add(List.of(passage("Ja, det gikk.")), "TILLIT"))
                .isEqualTo(new Added(first.chapter(), "Tillit", 0, 1));
        assertThat(held()).containsExactly("Tillit: - Det tok tid.", "Tillit: - Ja, det gikk.");
        open.undo();
        assertThat(held()).containsExactly("Tillit: - Det tok tid.");
    }

    @Test
    void itIsThereWhenTheStudyIsOpenedAgainAndFollowsTheText() {
        add.add(List.of(passage("Så gikk det.")), "Tillit");
        open.close();
        open = OpenStudy.open(folder.resolve("s.utsagn"), CLOCK);
        assertThat(held()).containsExactly("Tillit: - Så gikk det.");
        open.apply(
                EditKind.TEXT_CORRECTED,
                List.of(),
                s -> s.edited(
                        transcript().id(),
                        new TextEdit.Replace(passage("tok").span(), "tok en god del"),
                        open.stamp()));
        assertThat(held()).containsExactly("Tillit: - Så gikk det.");
    }

    @Test
    void aPlaceIsKnownByTheWordsThatItShares() {
        add.add(List.of(passage("Det tok tid.")), "Tillit");
        assertThat(QuotePlaces.of(open.now(), passage("tid. Så")).stream()
                        .map(Chapter::fields)
                        .map(f -> f.title()))
                .containsExactly("Tillit");
        assertThat(QuotePlaces.of(open.now(), passage("Så gikk"))).isEmpty();
    }

    @Test
    void aBadTitleAndAPassageWithoutWordsAreRefused() {
        assertThatThrownBy(() -> add.add(List.of(passage("Det tok tid.")), "  "))
                .hasMessage("chapter.bad-title");
        assertThatThrownBy(() -> add.add(List.of(passage("Det tok tid.")), "a".repeat(10_000)))
                .hasMessage("chapter.bad-title");
        assertThatThrownBy(() -> add.add(List.of(passage(" ")), "Tillit")).hasMessage("quotation.empty");
        assertThat(open.now().chapters()).isEmpty();
        assertThat(Optional.of(open.canUndo())).contains(true);
    }
}
