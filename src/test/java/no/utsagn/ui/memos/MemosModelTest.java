package no.utsagn.ui.memos;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.utsagn.app.OpenStudy;
import no.utsagn.app.memos.MemoEntry;
import no.utsagn.app.memos.MemoList.Order;
import no.utsagn.app.memos.Subject;
import no.utsagn.app.memos.WriteMemo;
import no.utsagn.base.Id;
import no.utsagn.codebook.Code;
import no.utsagn.coding.Coding;
import no.utsagn.coding.MemoTarget;
import no.utsagn.coding.MemoTarget.OnCode;
import no.utsagn.coding.MemoTarget.OnCoding;
import no.utsagn.coding.MemoTarget.OnStudy;
import no.utsagn.coding.MemoTarget.OnTranscript;
import no.utsagn.coding.MemoTarget.OnTurn;
import no.utsagn.transcript.Transcript;
import no.utsagn.ui.desk.DeskModel;
import no.utsagn.ui.desk.Desks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MemosModelTest {

    @TempDir
    private Path folder;

    private OpenStudy open;
    private DeskModel desk;
    private MemosModel model;
    private WriteMemo memos;

    @BeforeEach
    void start() {
        open = Desks.open(folder);
        desk = Desks.model(open);
        model = new MemosModel(desk);
        memos = new WriteMemo(open);
    }

    @AfterEach
    void leave() {
        open.close();
    }

    private static List<String> texts(List<MemoEntry> entries) {
        return entries.stream().map(MemoEntry::firstLine).toList();
    }

    private Coding coding(String path) {
        Id<Code> code = Desks.code(desk, path);
        return open.now().codings().in(first().id()).stream()
                .filter(c -> c.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private Transcript first() {
        return Desks.transcript(desk, "Intervju 1");
    }

    @Test
    void oneCodingAtTheCaretLeavesNoDoubtAndTwoDo() {
        desk.selection().set(Desks.span(desk, "Det "));
        assertThat(AtHand.certain(desk)).contains(new OnCoding(coding("Tillit").id()));
        desk.selection().set(Desks.span(desk, "gikk bra"));
        assertThat(AtHand.certain(desk)).isEmpty();
    }

    @Test
    void theNarrowestIsOfferedFirstAndTheStudyLast() {
        desk.selection().set(Desks.span(desk, "gikk bra"));
        desk.code().set(Optional.of(Desks.code(desk, "Tillit")));
        assertThat(AtHand.all(desk))
                .containsExactly(
                        new OnCoding(coding("Tillit > Tid").id()),
                        new OnCoding(coding("Tillit").id()),
                        new OnTurn(first().id(), first().turns().get(1).id()),
                        new OnTranscript(first().id()),
                        new OnCode(Desks.code(desk, "Tillit")),
                        new OnStudy());
    }

    @Test
    void aCodingThatIsNotSeenIsNotAtHand() {
        desk.selection().set(Desks.span(desk, "Det "));
        desk.coders().set(desk.coders().get().of(Set.of()));
        assertThat(AtHand.certain(desk)).isEmpty();
    }

    @Test
    void showsWhatIsNotedAboutWhatIsChosen() {
        MemoTarget onCoding = new OnCoding(coding("Tillit > Tid").id());
        memos.write(new OnTranscript(first().id()), "Om intervjuet");
        memos.write(onCoding, "Om kodingen");
        memos.write(onCoding, "Mer om kodingen");
        memos.write(new OnStudy(), "Om studien");
        desk.selection().set(Desks.span(desk, "gikk bra"));
        assertThat(texts(model.here().get())).containsExactly("Mer om kodingen", "Om kodingen", "Om intervjuet");
        desk.transcript().set(Optional.of(Desks.transcript(desk, "Intervju 2").id()));
        assertThat(texts(model.here().get())).isEmpty();
    }

    @Test
    void listsAllAndNarrowsThem() {
        memos.write(new OnTranscript(first().id()), "Om intervjuet");
        memos.write(new OnStudy(), "Om studien");
        assertThat(texts(model.found().get())).containsExactly("Om studien", "Om intervjuet");
        model.order().set(Order.PLACE);
        model.text().set("intervju");
        assertThat(texts(model.found().get())).containsExactly("Om intervjuet");
        model.text().set("");
        model.kind().set(Optional.of(Subject.Kind.STUDY));
        assertThat(texts(model.found().get())).containsExactly("Om studien");
        assertThat(model.isFiltered()).isTrue();
        model.coder().set(Optional.of(Id.random()));
        assertThat(model.found().get()).isEmpty();
        model.showAll();
        assertThat(texts(model.found().get())).containsExactly("Om studien", "Om intervjuet");
        assertThat(model.size()).isEqualTo(2);
    }

    @Test
    void followsUndo() {
        memos.write(new OnStudy(), "Om studien");
        open.undo();
        assertThat(model.found().get()).isEmpty();
        assertThat(model.size()).isZero();
    }
}
