package no.utsagn.ui.desk;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import no.utsagn.app.OpenStudy;
import no.utsagn.base.Id;
import no.utsagn.codebook.Code;
import no.utsagn.coding.Coding;
import no.utsagn.language.Span;
import no.utsagn.study.Study;
import no.utsagn.transcript.Transcript;

/** What lies on the desk: the study as it is, the transcript that is open, what is selected in it, the chosen code. */
public final class DeskModel {

    private final OpenStudy desk;
    private final ReadOnlyObjectWrapper<Study> study;
    private final ReadOnlyObjectWrapper<Instant> saved = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<Optional<Id<Transcript>>> transcript = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Span> selection = new SimpleObjectProperty<>(Span.at(0));
    private final ObjectProperty<Optional<Id<Code>>> code = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Place>> place = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<CoderFilter> coders = new SimpleObjectProperty<>(CoderFilter.ALL);
    private final ObjectProperty<QuickCodes> quick = new SimpleObjectProperty<>(new QuickCodes(List.of()));
    private final OpenStudy.Subscription listening;

    /** @param screen where changes made in the background are heard of: the JavaFX thread */
    public DeskModel(OpenStudy desk, Executor screen) {
        this.desk = desk;
        this.study = new ReadOnlyObjectWrapper<>(desk.now());
        saved.set(desk.savedAt());
        this.listening = desk.onChange(() -> screen.execute(this::changed));
        desk.now().transcripts().ids().stream().findFirst().ifPresent(id -> transcript.set(Optional.of(id)));
    }

    private void changed() {
        Study now = desk.now();
        saved.set(desk.savedAt());
        if (transcript.get().filter(now.transcripts()::has).isEmpty()) {
            transcript.set(now.transcripts().ids().stream().findFirst());
        }
        if (code.get().filter(now.codebook().codes()::has).isEmpty()) {
            code.set(Optional.empty());
        }
        study.set(now);
    }

    /** The desk itself. */
    public OpenStudy desk() {
        return desk;
    }

    /** The study as it is. */
    public ReadOnlyObjectProperty<Study> study() {
        return study.getReadOnlyProperty();
    }

    /** When the last change was saved. */
    public ReadOnlyObjectProperty<Instant> saved() {
        return saved.getReadOnlyProperty();
    }

    /** The transcript that is open. */
    public ObjectProperty<Optional<Id<Transcript>>> transcript() {
        return transcript;
    }

    /** What is selected in it; empty at the caret where nothing is. */
    public ObjectProperty<Span> selection() {
        return selection;
    }

    /** The code that is chosen in the tree. */
    public ObjectProperty<Optional<Id<Code>>> code() {
        return code;
    }

    /** Whose codings are seen. */
    public ObjectProperty<CoderFilter> coders() {
        return coders;
    }

    /** Which codes have a key. */
    public ObjectProperty<QuickCodes> quick() {
        return quick;
    }

    /** Where somebody wants to go: a hit, a quote. */
    public ReadOnlyObjectProperty<Optional<Place>> place() {
        return place;
    }

    /** The open transcript itself. */
    public Optional<Transcript> openTranscript() {
        return transcript.get().flatMap(study.get().transcripts()::find);
    }

    /** Goes to a place, opening its transcript. */
    public void goTo(Place to) {
        transcript.set(Optional.of(to.transcript()));
        place.set(Optional.empty());
        place.set(Optional.of(to));
    }

    /** The codings under the caret, or those that share a character with the selection, as far as they are seen; the shortest first. */
    public List<Coding> codingsHere() {
        Span here = selection.get();
        return transcript.get().stream()
                .flatMap(id -> study.get().codings().in(id).stream())
                .filter(c -> coders.get().shows(c.coder()))
                .filter(c -> here.isEmpty()
                        ? c.span().contains(here.start())
                        : c.span().overlaps(here))
                .sorted(Comparator.comparingInt(c -> c.span().length()))
                .toList();
    }

    /** Leaves the desk: nothing is heard from it any more. */
    public void close() {
        listening.close();
    }
}
