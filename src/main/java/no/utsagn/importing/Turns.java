package no.utsagn.importing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.utsagn.importing.source.RawLine.Join;
import no.utsagn.importing.speaker.Speakers;
import no.utsagn.importing.speaker.SpokenLine;
import no.utsagn.importing.speaker.opening.Shape;
import no.utsagn.language.Span;

/** Puts lines together to turns: what one voice says until another speaks. */
final class Turns {

    private final boolean hasSpeakers;
    private final Spellings spellings;
    private final StringBuilder text = new StringBuilder();
    private final List<ImportedTurn> turns = new ArrayList<>();
    private final List<Span> lookalikes = new ArrayList<>();
    private final List<String> writtenLabels = new ArrayList<>();
    private Optional<String> label = Optional.empty();
    private Optional<Duration> at = Optional.empty();
    private int start;
    private boolean afterHeading;
    private boolean aside;

    private Turns(Shape shape, Spellings spellings) {
        this.hasSpeakers = shape != Shape.NONE;
        this.spellings = spellings;
    }

    static Turns of(Speakers speakers, Spellings spellings) {
        Turns turns = new Turns(speakers.pattern().shape(), spellings);
        speakers.lines().forEach(turns::add);
        turns.close();
        return turns;
    }

    private void add(SpokenLine line) {
        line.voice().ifPresent(writtenLabels::add);
        boolean heading = line.line().heading() && line.voice().isEmpty();
        if (begins(line, heading)) {
            close();
            label = heading ? Optional.empty() : line.voice();
            at = line.at();
            aside = hasSpeakers && label.isEmpty();
        }
        aside &= line.words().isEmpty() || heading || (writtenLabels.isEmpty() && Head.mayHold(line));
        afterHeading = heading;
        append(line);
    }

    private boolean begins(SpokenLine line, boolean heading) {
        if (line.voice().isPresent()) {
            return line.line().join() == Join.TURN
                    || label.isEmpty()
                    || !spellings.areSame(line.voice().get(), label.get());
        }
        boolean first = label.isEmpty() && text.length() == start;
        boolean nobodys = line.line().join() == Join.TURN && label.isPresent();
        return first || nobodys || (hasSpeakers ? heading && !afterHeading : beginsParagraph(line));
    }

    /** Captions without voices are cut where a sentence ends, since nothing else tells. */
    private boolean beginsParagraph(SpokenLine line) {
        boolean sentenceOver = text.length() > start && ".?!…".indexOf(text.charAt(text.length() - 1)) >= 0;
        return line.line().join() == Join.PARAGRAPH || (line.line().at().isPresent() && sentenceOver);
    }

    private void append(SpokenLine line) {
        if (line.words().isEmpty()) {
            return;
        }
        if (text.length() > start) {
            text.append(line.line().join() == Join.WRAP && !namesAgain(line) ? " " : "\n");
        }
        if (line.lookalike() > 0) {
            lookalikes.add(Span.ofLength(text.length(), line.lookalike()));
        }
        text.append(line.words());
    }

    /** A label in a text opens a paragraph even if its voice has just spoken; a caption only goes on. */
    private boolean namesAgain(SpokenLine line) {
        return line.voice().isPresent() && line.line().at().isEmpty();
    }

    /** Ends the turn that is open; one without words never was. */
    private void close() {
        if (text.length() > start) {
            turns.add(new ImportedTurn(new Span(start, text.length()), label, at, aside));
            text.append('\n');
            start = text.length();
        }
    }

    /** The text of all turns. */
    String text() {
        return text.substring(0, Math.max(0, text.length() - 1));
    }

    List<ImportedTurn> turns() {
        return turns;
    }

    List<Span> lookalikes() {
        return lookalikes;
    }

    /** Every label as it was written, in the order of the file. */
    List<String> writtenLabels() {
        return writtenLabels;
    }
}
