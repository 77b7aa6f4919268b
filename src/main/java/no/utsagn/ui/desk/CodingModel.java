package no.utsagn.ui.desk;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import no.utsagn.app.CodePassages;
import no.utsagn.app.codes.DescribeCodes;
import no.utsagn.app.codes.MakeCodes;
import no.utsagn.app.codes.RemoveCodes;
import no.utsagn.app.coding.CodeInVivo;
import no.utsagn.app.coding.CodeWithNew;
import no.utsagn.base.Id;
import no.utsagn.base.Problem;
import no.utsagn.codebook.Code;
import no.utsagn.coding.Coding;
import no.utsagn.coding.Quotation;
import no.utsagn.language.Span;
import no.utsagn.transcript.Transcript;

/** The acts of coding. Each is one step of undo. All throw a ProblemException that says why, where one is refused. */
public final class CodingModel {

    private final DeskModel model;
    private final CodePassages acts;
    private final ReadOnlyObjectWrapper<Optional<Id<Code>>> last = new ReadOnlyObjectWrapper<>(Optional.empty());

    public CodingModel(DeskModel model) {
        this.model = model;
        this.acts = new CodePassages(model.desk());
    }

    /** The code that was used last. */
    public ReadOnlyObjectProperty<Optional<Id<Code>>> last() {
        return last.getReadOnlyProperty();
    }

    /** Codes what is selected. */
    public void code(Id<Code> code) {
        code(code, model.selection().get());
    }

    /** Codes a stretch of the open transcript, without the blanks at its ends. */
    public void code(Id<Code> code, Span span) {
        Transcript transcript = model.openTranscript()
                .filter(t -> !span.isEmpty())
                .orElseThrow(() -> Problem.of("ui.nothing-selected").exception());
        Span words = Quotation.of(transcript, transcript.snapped(span)).span();
        acts.code(transcript.id(), words, code);
        last.set(Optional.of(code));
    }

    /** Codes what is selected with the code at a path, "A &gt; B", and makes what is missing of it, all in one step. */
    public void codeAt(String path) {
        Transcript transcript = model.openTranscript()
                .filter(t -> !model.selection().get().isEmpty())
                .orElseThrow(() -> Problem.of("ui.nothing-selected").exception());
        Coding coding = new CodeWithNew(model.desk())
                .code(transcript.id(), model.selection().get(), path);
        last.set(Optional.of(coding.code()));
    }

    /** Makes a code of the words that are selected, and codes them with it. */
    public void inVivo() {
        Transcript transcript = model.openTranscript()
                .filter(t -> !model.selection().get().isEmpty())
                .orElseThrow(() -> Problem.of("ui.nothing-selected").exception());
        Span span = model.selection().get();
        last.set(Optional.of(new CodeInVivo(model.desk())
                .code(transcript.id(), span, Optional.empty())
                .code()));
    }

    /** Codes what is selected with the code that was used last. */
    public void repeat() {
        code(last.get().orElseThrow(() -> Problem.of("ui.no-last-code").exception()));
    }

    /** Codes what is selected with the code that has a key, 1 to 9; a key without a code does nothing. */
    public void codeByDigit(int digit) {
        model.quick().get().at(digit, model.study().get().codebook()).ifPresent(code -> code(code.id()));
    }

    /** Makes a code. */
    public Id<Code> create(String name, Optional<Id<Code>> parent) {
        return new MakeCodes(model.desk()).make(name, parent).id();
    }

    /** Gives a code another name. */
    public void rename(Id<Code> code, String name) {
        new DescribeCodes(model.desk()).rename(code, name);
    }

    /** Takes a code away, with the codes below it and all their codings. */
    public void remove(Id<Code> code) {
        new RemoveCodes(model.desk()).remove(List.of(code));
    }

    /** Takes a coding away. */
    public void uncode(Id<Coding> coding) {
        acts.uncode(List.of(coding));
    }

    /** Takes away the shortest coding under the caret, if there is one. */
    public void uncodeHere() {
        model.codingsHere().stream().findFirst().ifPresent(coding -> uncode(coding.id()));
    }
}
