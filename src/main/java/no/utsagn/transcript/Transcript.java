package no.utsagn.transcript;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import no.utsagn.base.History;
import no.utsagn.base.Id;
import no.utsagn.base.Items;
import no.utsagn.base.RevisionId;
import no.utsagn.base.Stamp;
import no.utsagn.language.Graphemes;
import no.utsagn.language.Span;
import no.utsagn.language.Words;
import no.utsagn.transcript.edit.EditLog;
import no.utsagn.transcript.edit.TextChange;
import no.utsagn.transcript.edit.TextEdit;
import no.utsagn.transcript.entity.Pin;
import no.utsagn.transcript.entity.Replacement;
import no.utsagn.transcript.turn.Mark;
import no.utsagn.transcript.turn.Speaker;
import no.utsagn.transcript.turn.Turn;

/**
 * What was said, by whom, in one interview, group or document.
 *
 * <p>The text is canonical (LF, NFC, no BOM). All offsets are UTF-16 characters in it; spans are half-open. It changes
 * by {@link #edited} alone.
 *
 * @param text the words of all turns, one line end between a turn and the next
 * @param turns in order; together with the line ends between them they cover the text
 * @param marks in order, without overlap
 * @param replacements in order, without overlap
 * @param pins what was said of the words at single places, in order, without overlap
 */
public record Transcript(
        Id<Transcript> id,
        History<TranscriptFields> history,
        Source source,
        String text,
        List<Turn> turns,
        Items<Speaker> speakers,
        List<Mark> marks,
        List<Replacement> replacements,
        List<Pin> pins,
        EditLog log) {

    public Transcript {
        turns = List.copyOf(turns);
        marks = List.copyOf(marks);
        replacements = List.copyOf(replacements);
        pins = List.copyOf(pins);
        Layout.check(text, turns);
    }

    /** A transcript without pins, as it comes from a file. */
    public Transcript(
            Id<Transcript> id,
            History<TranscriptFields> history,
            Source source,
            String text,
            List<Turn> turns,
            Items<Speaker> speakers,
            List<Mark> marks,
            List<Replacement> replacements,
            EditLog log) {
        this(id, history, source, text, turns, speakers, marks, replacements, List.of(), log);
    }

    /** What the study says of the transcript now. */
    public TranscriptFields fields() {
        return history.now();
    }

    public String title() {
        return fields().title();
    }

    /** One id for the state of the words and of what is said of the transcript. */
    public RevisionId state() {
        return RevisionId.of(history.head().id(), log.head());
    }

    /** The words of a stretch. */
    public String words(Span span) {
        return span.of(text);
    }

    /**
     * The turn that an offset lies in. The place after the last word of a turn belongs to that turn.
     *
     * @param offset 0 to the length of the text
     */
    public Turn turnAt(int offset) {
        int low = 0;
        int high = turns.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (turns.get(middle).span().end() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return turns.get(low);
    }

    /** The turn with this id. */
    public Turn turn(Id<Turn> turn) {
        return turns.stream()
                .filter(t -> t.id().equals(turn))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no turn " + turn));
    }

    /** The turns that share a character with a stretch, in order. */
    public List<Turn> turnsIn(Span span) {
        return turns.stream().filter(turn -> turn.span().overlaps(span)).toList();
    }

    /** Who says a turn, if that is known. */
    public Optional<Speaker> speakerOf(Turn turn) {
        return turn.speaker().flatMap(speakers::find);
    }

    /**
     * The least stretch of whole characters and whole replacements that holds this one. The one place where a
     * selection is fitted to the text.
     */
    public Span snapped(Span span) {
        Span fitted = Graphemes.snap(
                text, new Span(Math.min(span.start(), text.length()), Math.min(span.end(), text.length())));
        for (Replacement replacement : replacements) {
            if (replacement.span().overlaps(fitted)) {
                fitted = fitted.hull(replacement.span());
            }
        }
        return fitted;
    }

    /** How many words were said in a stretch: a mark counts none, a replacement one. */
    public int wordCount(Span span) {
        Span[] others = Stream.concat(
                        marks.stream().map(Mark::span), replacements.stream().map(Replacement::span))
                .filter(span::overlaps)
                .sorted()
                .toArray(Span[]::new);
        int count =
                (int) replacements.stream().filter(r -> r.span().overlaps(span)).count();
        int from = span.start();
        for (Span other : others) {
            if (other.start() > from) {
                count += Words.count(text, new Span(from, other.start()));
            }
            from = Math.max(from, other.end());
        }
        return from < span.end() ? count + Words.count(text, new Span(from, span.end())) : count;
    }

    /**
     * The transcript after an edit. Turns, marks and replacements follow; what is kept elsewhere follows by the change
     * that comes with it.
     *
     * @throws no.utsagn.base.ProblemException if the edit does not fit the text
     */
    public Edited edited(TextEdit edit, Stamp stamp) {
        return new Editing(this, stamp).apply(edit);
    }

    /**
     * This transcript as it was, made the newest state of {@code now}: for undo and redo. Revisions and log go on from
     * there, so that other copies can be merged.
     *
     * @throws IllegalArgumentException if {@code now} does not descend from this one
     */
    public Transcript broughtBackFrom(Transcript now, Stamp stamp) {
        return with(new TakingBack(stamp).log(this, now))
                .withHistory(now.history().then(fields(), stamp));
    }

    /** Where words stand that came into the text after a state of it. */
    public List<Span> wordsSince(RevisionId state) {
        return new NewWords(this).since(state);
    }

    /** Where words stand in which nobody has replaced names: those that came after it was last done, or all. */
    public List<Span> wordsWithNames() {
        return log.nameless()
                .map(this::wordsSince)
                .orElseGet(() -> text.isBlank() ? List.of() : List.of(Span.over(text)));
    }

    /** The transcript with something else said of it. */
    public Transcript with(TranscriptFields fields, Stamp stamp) {
        return withHistory(history.then(fields, stamp));
    }

    /** The transcript with another history. */
    public Transcript withHistory(History<TranscriptFields> other) {
        return new Transcript(id, other, source, text, turns, speakers, marks, replacements, pins, log);
    }

    /** The transcript with another account of where it came from. */
    public Transcript with(Source other) {
        return new Transcript(id, history, other, text, turns, speakers, marks, replacements, pins, log);
    }

    /** The transcript with other voices. */
    public Transcript with(Items<Speaker> others) {
        return new Transcript(id, history, source, text, turns, others, marks, replacements, pins, log);
    }

    /** The transcript with another log: for dropping the words that edits put in. */
    public Transcript with(EditLog other) {
        return new Transcript(id, history, source, text, turns, speakers, marks, replacements, pins, other);
    }

    /** The same with other replacements, in order, without overlap. */
    public Transcript withReplacements(List<Replacement> others) {
        return new Transcript(id, history, source, text, turns, speakers, marks, others, pins, log);
    }

    /** The transcript with other marks. */
    public Transcript withMarks(List<Mark> others) {
        return new Transcript(id, history, source, text, turns, speakers, others, replacements, pins, log);
    }

    /** The transcript with other pins, in any order. */
    public Transcript withPins(List<Pin> others) {
        List<Pin> sorted =
                others.stream().sorted(Comparator.comparing(Pin::span)).toList();
        return new Transcript(id, history, source, text, turns, speakers, marks, replacements, sorted, log);
    }

    /** Things with a span, each where a change leaves it; those of which nothing is left are gone. */
    public static <T> List<T> moved(
            Collection<T> things, TextChange change, Function<T, Span> span, BiFunction<T, Span, T> at) {
        return things.stream()
                .flatMap(thing -> change.moved(span.apply(thing)).map(to -> at.apply(thing, to)).stream())
                .toList();
    }

    @Override
    public String toString() {
        return "Transcript " + id + " (" + text.length() + " characters, " + turns.size() + " turns)";
    }
}
