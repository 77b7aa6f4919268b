package no.utsagn.app.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import no.utsagn.app.OpenStudy;
import no.utsagn.app.key.HeldKey;
import no.utsagn.app.key.ReplaceNames;
import no.utsagn.base.History;
import no.utsagn.base.Id;
import no.utsagn.base.Progress;
import no.utsagn.chapter.Chapter;
import no.utsagn.chapter.ChapterFields;
import no.utsagn.chapter.ChapterItem;
import no.utsagn.codebook.Code;
import no.utsagn.codebook.Definition;
import no.utsagn.coding.Memo;
import no.utsagn.coding.MemoTarget;
import no.utsagn.language.Span;
import no.utsagn.merge.Answers;
import no.utsagn.merge.Answers.Rule;
import no.utsagn.merge.Outcome;
import no.utsagn.study.EditKind;
import no.utsagn.study.Study;
import no.utsagn.study.StudyBuilder;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.edit.TextEdit;
import no.utsagn.transcript.people.Attributes;
import no.utsagn.transcript.people.Participant;
import no.utsagn.transcript.people.Round;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Names that one copy has taken out do not come back with another that still holds them, wherever it wrote them. */
class NamesStayOutTest {

    private static final String NAME = "Zebulon Plutark";

    @TempDir
    private Path folder;

    private Path ours;
    private Path theirs;

    @BeforeEach
    void makeCopies() {
        ours = folder.resolve("a.utsagn");
        theirs = folder.resolve("e.utsagn");
        Study built = new StudyBuilder()
                .person(NAME, "kandidat")
                .person("Marte Lillevik", "jobbspesialist")
                .transcript(
                        "Samtale med Zebulon", "I: Hvem er du?", NAME + ": Jeg er Zebulon, og det er Zebulons jobb.")
                .transcript("Andre", "I: Og du?", "Marte Lillevik: Jeg hjelper Zebulon.")
                .code("Tillit", "Andre", "hjelper")
                .build();
        try (OpenStudy open = OpenStudy.create(ours, "Studien om Zebulon", "Ingvild", Clock.systemUTC())) {
            open.apply(
                    EditKind.TRANSCRIPTS_IMPORTED,
                    List.of(),
                    s -> written(s.with(built.people())
                            .withTranscripts(built.transcripts())
                            .with(built.codebook())));
            new GiveCopy(open).to(theirs, "Eirik", false);
        }
    }

    private static Study written(Study study) {
        Code code = code(study);
        Participant person = study.people().participants().iterator().next();
        return study.with(code.with(
                        code.fields()
                                .with(new Definition(
                                        "Tillit", "Kort", "Slik Zebulon sier det", "", "", "Zebulons hjelp")),
                        StudyBuilder.anyStamp()))
                .with(study.people()
                        .with(person.with(
                                person.fields().with(new Attributes(Map.of("kilde", "Zebulon selv"))),
                                StudyBuilder.anyStamp())))
                .with(new Memo(Id.random(), new MemoTarget.OnStudy(), "Ring Zebulon.", StudyBuilder.anyStamp()))
                .with(new Chapter(
                        Id.random(),
                        History.start(
                                new ChapterFields(
                                        "Zebulons historie",
                                        List.of(new ChapterItem.Prose(Id.random(), "Zebulon fikk jobb."))),
                                StudyBuilder.anyStamp())));
    }

    private static Code code(Study study) {
        return study.codebook().codes().iterator().next();
    }

    private static void act(Path file, UnaryOperator<Study> act) {
        try (OpenStudy open = OpenStudy.open(file, Clock.systemUTC())) {
            open.apply(EditKind.CODE_CHANGED, List.of(), act);
        }
    }

    private void replaceIn(Path file, String key) {
        try (OpenStudy open = OpenStudy.open(file, Clock.systemUTC());
                HeldKey held = HeldKey.openOrCreate(open, folder.resolve(key), "fire ord som huskes".toCharArray())) {
            new ReplaceNames(open).replace(held, Optional.empty());
        }
    }

    /** Another field of everything that bears the name, and new words that do. */
    private static Study workedOn(Study study) {
        Code code = code(study);
        Definition was = code.fields().definition();
        Transcript first = study.transcripts().iterator().next();
        Participant person = study.people().participants().iterator().next();
        Chapter chapter = study.chapters().iterator().next();
        List<ChapterItem> items =
                List.of(chapter.fields().items().get(0), new ChapterItem.Prose(Id.random(), "Zebulons vei videre."));
        return study.with(code.with(
                        code.fields()
                                .with(new Definition(
                                        was.name(), "Kortere", was.full(), "Når Zebulon nevnes", "", was.example())),
                        StudyBuilder.anyStamp()))
                .with(first.with(first.fields().withRound(new Round("1")), StudyBuilder.anyStamp()))
                .with(study.people()
                        .with(person.with(
                                person.fields().with(person.attributes().with("bransje", "lager")),
                                StudyBuilder.anyStamp())))
                .with(chapter.with(chapter.fields().with(items), StudyBuilder.anyStamp()))
                .with(new Memo(Id.random(), new MemoTarget.OnStudy(), "Zebulon ringte.", StudyBuilder.anyStamp()));
    }

    private Outcome merge(Path mine, Path other, Answers answers) {
        try (OpenStudy open = OpenStudy.open(mine, Clock.systemUTC())) {
            return MergeStudies.merge(open, MergeStudies.look(open, other, Progress.none()), answers);
        }
    }

    private static int times(Path file, String word) throws IOException {
        String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        return bytes.split(word, -1).length - 1;
    }

    @ParameterizedTest
    @EnumSource(Rule.class)
    void whateverTheOtherDidToTheSameThings(Rule rule) throws IOException {
        replaceIn(ours, "a.utsagnkey");
        assertThat(times(ours, "Zebulon")).isZero();
        act(theirs, NamesStayOutTest::workedOn);

        Outcome outcome = merge(ours, theirs, Answers.by(rule));

        assertThat(times(ours, "Zebulon")).isZero();
        assertThat(code(outcome.merged()).fields().definition().brief()).isEqualTo("Kortere");
        assertThat(code(outcome.merged()).fields().definition().full())
                .as("only the name is another")
                .startsWith("Slik ")
                .endsWith(" sier det");
        assertThat(outcome.forGood()).as("we have taken them out ourselves").isFalse();
    }

    @ParameterizedTest
    @EnumSource(Rule.class)
    void theyGoFromTheCopyThatHeldThem(Rule rule) throws IOException {
        replaceIn(ours, "a.utsagnkey");
        act(theirs, NamesStayOutTest::workedOn);

        Outcome outcome = merge(theirs, ours, Answers.by(rule));

        assertThat(outcome.forGood()).isTrue();
        assertThat(times(theirs, "Zebulon")).isZero();
    }

    @Test
    void bothComeToTheSameAndFindNothingNew() {
        replaceIn(ours, "a.utsagnkey");
        act(theirs, NamesStayOutTest::workedOn);
        Study here = merge(ours, theirs, Answers.by(Rule.NEWEST)).merged();
        Study there = merge(theirs, ours, Answers.by(Rule.NEWEST)).merged();

        assertThat(there.codebook()).isEqualTo(here.codebook());
        assertThat(there.memos().ids()).isEqualTo(here.memos().ids());
        try (OpenStudy open = OpenStudy.open(ours, Clock.systemUTC())) {
            assertThat(MergeStudies.look(open, theirs, Progress.none())
                            .with(Answers.none())
                            .changesNothing(open.now()))
                    .isTrue();
        }
    }

    @Test
    void eachTakesOutWhatTheOtherHasTakenOut() throws IOException {
        act(
                ours,
                s -> s.with(new Memo(Id.random(), new MemoTarget.OnStudy(), "Takk, Marte.", StudyBuilder.anyStamp())));
        act(theirs, NamesStayOutTest::workedOn);
        replaceIn(ours, "a.utsagnkey");
        replaceIn(theirs, "e.utsagnkey");

        merge(ours, theirs, Answers.by(Rule.NEWEST));
        merge(theirs, ours, Answers.by(Rule.NEWEST));

        for (Path file : List.of(ours, theirs)) {
            assertThat(times(file, "Zebulon")).isZero();
            assertThat(times(file, "Lillevik")).isZero();
        }
    }

    @Test
    void aNameThatOnlyResearchersWroteGoesForGoodToo() throws IOException {
        act(ours, s -> withoutSpeech(s));
        Files.delete(theirs);
        try (OpenStudy open = OpenStudy.open(ours, Clock.systemUTC())) {
            new GiveCopy(open).to(theirs, "Eirik", false);
        }
        replaceIn(theirs, "e.utsagnkey");
        assertThat(times(theirs, "Zebulon")).isZero();

        try (OpenStudy open = OpenStudy.open(ours, Clock.systemUTC())) {
            Outcome outcome =
                    MergeStudies.merge(open, MergeStudies.look(open, theirs, Progress.none()), Answers.by(Rule.NEWEST));
            assertThat(outcome.forGood()).isTrue();
            assertThat(open.canUndo()).isFalse();
        }
        assertThat(times(ours, "Zebulon")).isZero();
    }

    /** Nobody says the name aloud. */
    private static Study withoutSpeech(Study study) {
        Study after = study;
        for (Transcript transcript : study.transcripts()) {
            String text = transcript.text();
            for (int at = text.lastIndexOf("Zebulon"); at >= 0; at = text.lastIndexOf("Zebulon", at - 1)) {
                after = after.edited(
                        transcript.id(),
                        new TextEdit.Replace(Span.ofLength(at, "Zebulon".length()), "han"),
                        StudyBuilder.anyStamp());
            }
        }
        return after;
    }
}
