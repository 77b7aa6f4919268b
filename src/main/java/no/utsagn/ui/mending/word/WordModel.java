package no.utsagn.ui.mending.word;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import no.utsagn.app.OpenStudy;
import no.utsagn.app.correct.CorrectTranscript;
import no.utsagn.app.correct.Planned;
import no.utsagn.base.Id;
import no.utsagn.language.Span;
import no.utsagn.transcript.Transcript;
import no.utsagn.ui.mending.effect.Consequences;

/** A misheard word and the places where it stands, each ticked or not. */
public final class WordModel {

    private static final int CONTEXT = 30;

    /** A place. @param before some words before it; @param behind some after it */
    public record Hit(
            Id<Transcript> transcript,
            String title,
            Span span,
            String before,
            String words,
            String behind,
            BooleanProperty ticked) {
        @Override
        public String toString() {
            return "Hit at " + span;
        }
    }

    private final OpenStudy open;
    private final CorrectTranscript correct;
    private final StringProperty from = new SimpleStringProperty("");
    private final StringProperty with = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Optional<List<Hit>>> hits = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Consequences> consequences = new ReadOnlyObjectWrapper<>(Consequences.none(0));
    private Optional<Id<Transcript>> in = Optional.empty();

    public WordModel(OpenStudy open) {
        this.open = open;
        this.correct = new CorrectTranscript(open);
        from.addListener((property, before, now) -> forget());
        with.addListener((property, before, now) -> refresh());
    }

    /** The word as it stands. */
    public StringProperty from() {
        return from;
    }

    /** The word as it should be. */
    public StringProperty with() {
        return with;
    }

    /** Looks in one transcript alone, or in all if empty. */
    public void in(Optional<Id<Transcript>> one) {
        in = one;
        forget();
    }

    /** What was found; empty before somebody has looked. */
    public ReadOnlyObjectProperty<Optional<List<Hit>>> hits() {
        return hits.getReadOnlyProperty();
    }

    /** What putting right the ticked ones would do. */
    public ReadOnlyObjectProperty<Consequences> consequences() {
        return consequences.getReadOnlyProperty();
    }

    /** How many are ticked. */
    public int ticked() {
        return (int) hits.get().stream()
                .flatMap(List::stream)
                .filter(hit -> hit.ticked().get())
                .count();
    }

    /**
     * Looks for the word; to be run in a job. Nothing is shown yet.
     *
     * @throws no.utsagn.base.ProblemException if there is no word to look for
     */
    public List<Hit> find() {
        List<Hit> found = new ArrayList<>();
        correct.find(in, from.get()).forEach((id, spans) -> {
            Transcript transcript = open.now().transcripts().get(id);
            spans.forEach(span -> found.add(hit(transcript, span)));
        });
        return found;
    }

    /** Shows what was found. */
    public void show(List<Hit> found) {
        found.forEach(hit -> hit.ticked().addListener((property, before, now) -> refresh()));
        hits.set(Optional.of(List.copyOf(found)));
        refresh();
    }

    /** Puts the ticked ones right, as one step. */
    public void apply() {
        correct.apply(planned());
    }

    private Planned planned() {
        Map<Id<Transcript>, List<Span>> ticked = new LinkedHashMap<>();
        hits.get().stream()
                .flatMap(List::stream)
                .filter(hit -> hit.ticked().get())
                .forEach(hit -> ticked.computeIfAbsent(hit.transcript(), id -> new ArrayList<>())
                        .add(hit.span()));
        return correct.everywhere(ticked, with.get().strip());
    }

    private void forget() {
        hits.set(Optional.empty());
        consequences.set(Consequences.none(0));
    }

    private void refresh() {
        if (ticked() > 0) {
            consequences.set(Consequences.of(open.now(), planned().effect(), concerned()));
        } else {
            consequences.set(Consequences.none(0));
        }
    }

    private int concerned() {
        return (int) open.now()
                .codings()
                .all()
                .filter(coding -> hits.get().stream()
                        .flatMap(List::stream)
                        .anyMatch(hit -> hit.ticked().get()
                                && hit.transcript().equals(coding.transcript())
                                && hit.span().overlaps(coding.span())))
                .count();
    }

    private static Hit hit(Transcript transcript, Span span) {
        Span turn = transcript.turnAt(span.start()).span();
        Span before = new Span(Math.max(turn.start(), span.start() - CONTEXT), span.start());
        Span behind = new Span(span.end(), Math.min(turn.end(), span.end() + CONTEXT));
        return new Hit(
                transcript.id(),
                transcript.title(),
                span,
                before.start() > turn.start() ? "… " + fromWord(transcript.words(before)) : transcript.words(before),
                transcript.words(span),
                behind.end() < turn.end() ? toWord(transcript.words(behind)) + " …" : transcript.words(behind),
                new SimpleBooleanProperty(true));
    }

    /** Without the rest of a word that was cut in front. */
    private static String fromWord(String words) {
        return words.substring(words.indexOf(' ') + 1);
    }

    /** Without the beginning of a word that was cut behind. */
    private static String toWord(String words) {
        int blank = words.lastIndexOf(' ');
        return blank > 0 ? words.substring(0, blank) : words;
    }

    @Override
    public String toString() {
        return "WordModel of " + ticked() + " places";
    }
}
