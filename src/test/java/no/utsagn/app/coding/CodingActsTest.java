package no.utsagn.app.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.utsagn.app.CodePassages;
import no.utsagn.app.codes.MakeCodes;
import no.utsagn.app.coding.ResizePassage.End;
import no.utsagn.base.Id;
import no.utsagn.codebook.Code;
import no.utsagn.codebook.CodeStatus;
import no.utsagn.codebook.Coder;
import no.utsagn.coding.Coding;
import no.utsagn.language.Span;
import no.utsagn.study.EditKind;
import no.utsagn.study.Study;
import no.utsagn.study.StudyBuilder;
import no.utsagn.transcript.people.Participant;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every act on codings: what it makes, how it is taken back, and what it refuses. */
class CodingActsTest {

    @TempDir
    private Path folder;

    private CodedStudy study;

    @BeforeEach
    void makeStudy() {
        study = CodedStudy.of(
                folder,
                new StudyBuilder()
                        .person("Kari", "kandidat")
                        .person("Per", "arbeidsgiver")
                        .transcript(
                                "Ett",
                                "I: Hvordan gikk det?",
                                "Kari: Det gikk bra. Vi fikk det til 👩‍👩‍👧 sammen.",
                                "Per: Ja.")
                        .transcript("To", "Per: Hos oss gikk det sakte.")
                        .code("Tillit", "Ett", "Det gikk bra.")
                        .code("Tid", "Ett", "Vi fikk det til")
                        .code("Tid", "To", "sakte")
                        .build());
    }

    @AfterEach
    void close() {
        study.close();
    }

    private void refused(String key, ThrowingCallable act) {
        Study before = study.now();
        assertThatThrownBy(act).hasMessage(key);
        assertThat(study.now()).isSameAs(before);
    }

    private EditKind done() {
        return study.open().undoName().orElseThrow();
    }

    @Test
    void recodesSeveralAsOneStepAndKeepsMemos() {
        study.note(study.coding("sakte"), "tempo");
        Study before = study.now();
        new RecodePassages(study.open())
                .recode(List.of(study.coding("sakte"), study.coding("Vi fikk det til")), study.code("Tillit"));
        assertThat(study.coded())
                .containsExactlyInAnyOrder("Tillit: Det gikk bra.", "Tillit: Vi fikk det til", "Tillit: sakte");
        assertThat(study.notedOn(study.coding("sakte"))).containsExactly("tempo");
        assertThat(done()).isEqualTo(EditKind.RECODED);
        study.undoRedoAndReopen(before);
    }

    @Test
    void aCodingThatIsThereAlreadyBecomesOneWithTheRecoded() {
        Span words = study.span("Ett", "Det gikk bra.");
        Id<Coding> second = new CodePassages(study.open())
                .code(study.transcript("Ett").id(), words, study.code("Tid"))
                .id();
        study.note(second, "to ganger");
        Study before = study.now();
        new RecodePassages(study.open()).recode(List.of(second), study.code("Tillit"));
        assertThat(study.coded())
                .containsExactlyInAnyOrder("Tillit: Det gikk bra.", "Tid: Vi fikk det til", "Tid: sakte");
        assertThat(study.notedOn(study.coding("Det gikk bra."))).containsExactly("to ganger");
        study.undoRedoAndReopen(before);
    }

    @Test
    void twoCodesOfTheSameWordsBecomeOneWhenBothAreRecoded() {
        Span words = study.span("To", "sakte");
        Id<Coding> first = study.coding("sakte");
        Id<Coding> second = new CodePassages(study.open())
                .code(study.transcript("To").id(), words, study.code("Tillit"))
                .id();
        Code third = new MakeCodes(study.open()).make("Tempo", Optional.empty());
        new RecodePassages(study.open()).recode(List.of(second, first), third.id());
        assertThat(study.coded().stream().filter(c -> c.endsWith("sakte"))).containsExactly("Tempo: sakte");
    }

    @Test
    void anotherCodersCodingOfTheSameWordsStaysApart() {
        Coder other = new Coder(Id.random(), "KL");
        Coding theirs = new Coding(
                Id.random(),
                study.code("Tillit"),
                study.transcript("To").id(),
                study.span("To", "sakte"),
                other.id(),
                StudyBuilder.THEN,
                Set.of());
        study.open().apply(EditKind.CODED, List.of(), s -> s.with(other)
                .with(s.codings().with(theirs)));
        Id<Coding> mine = study.now()
                .codings()
                .all()
                .filter(c ->
                        c.code().equals(study.code("Tid")) && c.transcript().equals(theirs.transcript()))
                .findFirst()
                .orElseThrow()
                .id();
        new RecodePassages(study.open()).recode(List.of(mine), study.code("Tillit"));
        assertThat(study.coded().stream().filter(c -> c.endsWith("sakte")))
                .containsExactly("Tillit: sakte", "Tillit: sakte");
    }

    @Test
    void recodingToTheSameCodeLeavesNoStep() {
        new RecodePassages(study.open()).recode(List.of(study.coding("sakte")), study.code("Tid"));
        assertThat(study.open().canUndo()).isFalse();
    }

    @Test
    void uncodesSeveralAsOneStep() {
        Study before = study.now();
        new UncodePassages(study.open()).uncode(List.of(study.coding("sakte"), study.coding("Det gikk bra.")));
        assertThat(study.coded()).containsExactly("Tid: Vi fikk det til");
        study.undoRedoAndReopen(before);
    }

    @Test
    void whatIsGoneIsRefused() {
        refused("coding.gone", () -> new UncodePassages(study.open()).uncode(List.of(Id.random())));
        refused("coding.gone", () -> new RecodePassages(study.open())
                .recode(List.of(study.coding("sakte"), Id.random()), study.code("Tillit")));
        refused("code.gone", () -> new RecodePassages(study.open())
                .recode(List.of(study.coding("sakte")), Id.random()));
        refused("coding.gone", () -> new SplitPassage(study.open()).split(Id.random(), 3));
        refused("coding.gone", () -> new ResizePassage(study.open()).resize(Id.random(), new Span(0, 3)));
        refused("coding.nobody", () -> new AboutWhom(study.open())
                .say(List.of(study.coding("sakte")), Set.of(Id.random())));
    }

    @Test
    void aRetiredCodeTakesNoNewCodings() {
        Code tillit = study.now().codebook().code(study.code("Tillit"));
        study.open()
                .apply(
                        EditKind.CODE_CHANGED,
                        List.of(),
                        s -> s.with(tillit.with(
                                tillit.fields().with(CodeStatus.RETIRED),
                                study.open().stamp())));
        refused("code.retired", () -> new RecodePassages(study.open())
                .recode(List.of(study.coding("sakte")), tillit.id()));
        refused("code.retired", () -> new CodePassages(study.open())
                .code(study.transcript("To").id(), new Span(0, 3), tillit.id()));
        assertThat(study.coded()).contains("Tillit: Det gikk bra.");
    }

    @Test
    void aStretchThatIsNoneIsRefused() {
        CodePassages coding = new CodePassages(study.open());
        var ett = study.transcript("Ett");
        Id<Code> code = study.code("Tid");
        refused("code.nothing-selected", () -> coding.code(ett.id(), Span.at(4), code));
        int blank = ett.text().indexOf(' ');
        refused("code.nothing-selected", () -> coding.code(ett.id(), new Span(blank, blank + 1), code));
        refused(
                "coding.outside",
                () -> coding.code(ett.id(), new Span(0, ett.text().length() + 1), code));
        refused("coding.transcript-gone", () -> coding.code(Id.random(), new Span(0, 3), code));
        refused("code.nothing-selected", () -> new CodeInVivo(study.open())
                .code(ett.id(), study.span("Ett", "👩‍👩‍👧"), Optional.empty()));
    }

    @Test
    void halfAnEmojiIsCodedWhole() {
        var ett = study.transcript("Ett");
        int at = ett.text().indexOf("👩‍👩‍👧");
        Coding laid = new CodePassages(study.open()).code(ett.id(), new Span(at + 1, at + 2), study.code("Tid"));
        assertThat(ett.words(laid.span())).isEqualTo("👩‍👩‍👧");
    }

    @Test
    void movesAnEndToWholeCharactersWithoutBlanks() {
        Study before = study.now();
        Id<Coding> id = study.coding("Vi fikk det til");
        Span whole = study.span("Ett", "fikk det til 👩‍👩‍👧 ");
        new ResizePassage(study.open()).resize(id, new Span(whole.start(), whole.end() - 3));
        assertThat(study.coded()).contains("Tid: fikk det til 👩‍👩‍👧");
        assertThat(done()).isEqualTo(EditKind.CODING_RESIZED);
        study.undoRedoAndReopen(before);
    }

    @Test
    void isNeverResizedToNothingNorOutOfTheText() {
        Id<Coding> id = study.coding("sakte");
        int length = study.transcript("To").text().length();
        refused("coding.of-nothing", () -> new ResizePassage(study.open()).resize(id, Span.at(3)));
        refused("coding.of-nothing", () -> new ResizePassage(study.open()).resize(id, new Span(3, 4)));
        refused("coding.outside", () -> new ResizePassage(study.open()).resize(id, new Span(3, length + 1)));
    }

    @Test
    void movesItsEndsByWords() {
        ResizePassage resize = new ResizePassage(study.open());
        Id<Coding> id = study.coding("Vi fikk det til");
        resize.byWord(id, End.LAST, true);
        assertThat(study.coded()).contains("Tid: Vi fikk det til 👩‍👩‍👧 sammen");
        resize.byWord(id, End.LAST, false);
        resize.byWord(id, End.LAST, false);
        resize.byWord(id, End.FIRST, true);
        assertThat(study.coded()).contains("Tid: fikk det");
        resize.byWord(id, End.FIRST, false);
        resize.byWord(id, End.FIRST, false);
        assertThat(study.coded()).contains("Tid: bra. Vi fikk det");
        Id<Coding> last = study.coding("sakte");
        refused("coding.no-further", () -> resize.byWord(last, End.LAST, true));
        refused("coding.no-further", () -> resize.byWord(last, End.LAST, false));
        refused("coding.no-further", () -> resize.byWord(last, End.FIRST, true));
    }

    @Test
    void splitsAtAPlaceAndTheMemoStaysWithTheFirst() {
        Participant per = study.now().people().participants().stream()
                .filter(p -> p.name().equals(Optional.of("Per")))
                .findFirst()
                .orElseThrow();
        Id<Coding> id = study.coding("Vi fikk det til");
        new AboutWhom(study.open()).say(List.of(id), Set.of(per.id()));
        study.note(id, "begge");
        Study before = study.now();
        Coding second = new SplitPassage(study.open())
                .split(id, study.span("Ett", "det til").start() + 1);
        assertThat(study.coded()).contains("Tid: Vi fikk", "Tid: det til").hasSize(4);
        assertThat(study.notedOn(id)).containsExactly("begge");
        assertThat(study.now().codings().find(id).orElseThrow().about()).containsExactly(per.id());
        assertThat(second.about()).containsExactly(per.id());
        study.undoRedoAndReopen(before);
    }

    @Test
    void isNotSplitAtAnEdge() {
        SplitPassage split = new SplitPassage(study.open());
        Span words = study.span("Ett", "Det gikk bra.");
        Id<Coding> id = study.coding("Det gikk bra.");
        refused("coding.split-at-edge", () -> split.split(id, words.start()));
        refused("coding.split-at-edge", () -> split.split(id, words.start() + 2));
        refused("coding.split-at-edge", () -> split.split(id, words.end()));
        refused("coding.split-at-edge", () -> split.split(id, words.end() - 1));
        refused("coding.split-at-edge", () -> split.split(id, 0));
    }

    @Test
    void joinsWithNeighboursThatOnlyBlanksPart() {
        Id<Coding> first = study.coding("Det gikk bra.");
        new RecodePassages(study.open()).recode(List.of(study.coding("Vi fikk det til")), study.code("Tillit"));
        Id<Coding> second = study.coding("Vi fikk det til");
        study.note(first, "én");
        study.note(second, "to");
        Study before = study.now();
        Coding one = new JoinPassages(study.open()).join(second);
        assertThat(study.coded()).containsExactlyInAnyOrder("Tillit: Det gikk bra. Vi fikk det til", "Tid: sakte");
        assertThat(one).isEqualTo(study.now().codings().find(first).orElseThrow());
        assertThat(study.notedOn(first)).containsExactlyInAnyOrder("én", "to");
        study.undoRedoAndReopen(before);
    }

    @Test
    void joinsAcrossWordsOnlyWhatIsNamed() {
        Id<Code> tid = study.code("Tid");
        CodePassages coding = new CodePassages(study.open());
        Id<Coding> far = coding.code(study.transcript("Ett").id(), study.span("Ett", "sammen."), tid)
                .id();
        JoinPassages join = new JoinPassages(study.open());
        refused("coding.nothing-to-join", () -> join.join(far));
        refused("coding.join-different", () -> join.join(List.of(far, study.coding("sakte"))));
        refused("coding.join-different", () -> join.join(List.of(far, study.coding("Det gikk bra."))));
        join.join(List.of(far, study.coding("Vi fikk det til")));
        assertThat(study.coded()).contains("Tid: Vi fikk det til 👩‍👩‍👧 sammen.");
    }

    @Test
    void saysWhomWordsAreAbout() {
        Id<Participant> per = study.now().people().participants().stream()
                .filter(p -> p.name().equals(Optional.of("Per")))
                .findFirst()
                .orElseThrow()
                .id();
        Study before = study.now();
        AboutWhom about = new AboutWhom(study.open());
        about.say(List.of(study.coding("sakte"), study.coding("Det gikk bra.")), Set.of(per));
        assertThat(study.now().codings().all().filter(c -> c.about().equals(Set.of(per))))
                .hasSize(2);
        assertThat(done()).isEqualTo(EditKind.ABOUT_WHOM_SAID);
        study.undoRedoAndReopen(before);
    }

    @Test
    void makesACodeOfTheWordsAndCodesThemInOneStep() {
        Study before = study.now();
        new CodeInVivo(study.open())
                .code(study.transcript("Ett").id(), study.span("Ett", " det til 👩‍👩‍👧 "), Optional.empty());
        assertThat(study.coded()).contains("det til: det til 👩‍👩‍👧");
        study.undoRedoAndReopen(before);
    }

    @Test
    void aCodeOfThatNameIsUsedInPlaceOfASecond() {
        CodeInVivo inVivo = new CodeInVivo(study.open());
        inVivo.code(study.transcript("To").id(), study.span("To", "gikk"), Optional.of(study.code("Tid")));
        inVivo.code(study.transcript("Ett").id(), study.span("Ett", "gikk"), Optional.of(study.code("Tid")));
        assertThat(study.coded().stream().filter(c -> c.startsWith("gikk"))).hasSize(2);
        assertThat(study.now().codebook().under(Optional.of(study.code("Tid")))).hasSize(1);
    }
}
