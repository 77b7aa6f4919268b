package no.utsagn.app.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.utsagn.base.History;
import no.utsagn.base.Id;
import no.utsagn.base.Items;
import no.utsagn.chapter.Chapter;
import no.utsagn.chapter.ChapterFields;
import no.utsagn.chapter.ChapterItem;
import no.utsagn.chapter.PrintedBefore;
import no.utsagn.chapter.QuoteEdit;
import no.utsagn.language.Span;
import no.utsagn.merge.Answers;
import no.utsagn.merge.Field;
import no.utsagn.merge.Question;
import no.utsagn.study.Study;
import no.utsagn.study.StudyBuilder;
import no.utsagn.study.Tombstone;
import no.utsagn.transcript.Transcript;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One deletes a text that a chapter of the other quotes. */
class QuotedTextTest {

    @TempDir
    private Path folder;

    private TwoCopies two;
    private Transcript first;
    private Chapter chapter;

    @BeforeEach
    void makeCopies() {
        two = new TwoCopies(folder);
        first = TwoCopies.transcript(two.ours.now(), "Intervju 1");
        ChapterItem quote =
                new ChapterItem.Quote(Id.random(), first.id(), new Span(0, 2), Optional.empty(), QuoteEdit.none());
        chapter = new Chapter(
                Id.random(), History.start(new ChapterFields("Nattevakten", List.of(quote)), StudyBuilder.anyStamp()));
    }

    @AfterEach
    void closeCopies() {
        two.close();
    }

    private void deletedThere() {
        two.there(s -> s.without(Tombstone.Kind.TRANSCRIPT, first.id().value(), false));
    }

    private static List<ChapterItem> items(Study study) {
        return study.chapters().iterator().next().fields().items();
    }

    @Test
    void aTextThatWasQuotedSinceIsAskedAndKept() {
        deletedThere();
        two.here(s -> s.with(chapter));
        Question question = Question.of(first.id().value(), Field.EXISTENCE);
        assertThat(two.look(Answers.none()).open()).containsExactly(question);
        two.merge(Answers.by(Answers.Rule.NEWEST));
        assertThat(items(two.ours.now())).isEqualTo(chapter.fields().items());
    }

    @Test
    void aTextThatWasQuotedAsTheOtherDeletedItGoesUnasked() {
        two.there(s -> s.with(chapter));
        two.merge(Answers.none());
        deletedThere();
        assertThat(two.look(Answers.none()).open()).isEmpty();
        two.merge(Answers.none());
        assertThat(two.ours.now().transcripts().has(first.id())).isFalse();
        assertThat(items(two.ours.now())).isEmpty();
    }

    @Test
    void whereTheTextIsKeptItsQuotesAreToo() {
        PrintedBefore printed =
                new PrintedBefore(Id.random(), first.id(), new Span(0, 2), "Rapport 2019", StudyBuilder.THEN);
        two.there(s -> s.with(chapter).withPrinted(Items.of(List.of(printed), PrintedBefore::id)));
        two.merge(Answers.none());
        deletedThere();
        two.here(TwoCopies.code(
                "Trygghet", "Intervju 1", "gikk bra", two.ours.me().id()));
        two.merge(Answers.by(Answers.Rule.NEWEST));
        assertThat(two.ours.now().transcripts().has(first.id())).isTrue();
        assertThat(items(two.ours.now())).isEqualTo(chapter.fields().items());
        assertThat(two.ours.now().printed()).containsExactly(printed);
        assertThat(two.look(Answers.none()).changesNothing(two.ours.now())).isTrue();
    }

    @Test
    void aNewKeyIsNoNewTitle() {
        two.here(s -> s.with(s.facts().withKey(UUID.randomUUID())));
        two.there(s -> s.with(s.facts().titled("Nattevakt")));
        assertThat(two.look(Answers.none()).open()).isEmpty();
        two.merge(Answers.none());
        assertThat(two.ours.now().facts().title()).isEqualTo("Nattevakt");
    }
}
