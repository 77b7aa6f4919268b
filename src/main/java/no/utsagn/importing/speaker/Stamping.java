package no.utsagn.importing.speaker;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.utsagn.importing.speaker.opening.Times;

/**
 * Gives times that stand apart from a label to the turn they belong to. A time on a line of its own belongs to the label
 * before it that waits for speech, or else to the turn that begins next; one that closes a paragraph tells when the next
 * begins, unless the first of the file is zero.
 */
final class Stamping {

    private static final double MOST = 0.5;
    private static final int FEW = 3;

    private final boolean hasSpeakers;
    private final boolean closes;
    private final boolean closingIsOwn;
    /** Whether the file tells times, so that one in the midst of speech is the program's too. */
    private final boolean timed;

    private final int first;
    private final List<SpokenLine> lines;
    private final List<SpokenLine> stamped = new ArrayList<>();
    private Optional<Duration> pending = Optional.empty();

    /** @param hasSpeakers whether only a line with a voice begins a turn */
    Stamping(List<SpokenLine> lines, boolean hasSpeakers) {
        this.lines = lines;
        this.hasSpeakers = hasSpeakers;
        List<Duration> closing = lines.stream()
                .map(line -> Times.closing(line.words()))
                .filter(split -> !split.rest().isBlank())
                .flatMap(split -> split.time().stream())
                .toList();
        long spoken = lines.stream()
                .filter(line -> !Times.leading(line.words()).rest().isBlank())
                .count();
        this.closes = closing.size() >= FEW && closing.size() >= MOST * spoken;
        this.closingIsOwn = closes && closing.get(0).toSeconds() == 0;
        this.timed = closes || lines.stream().anyMatch(line -> line.at().isPresent());
        this.first = (int) lines.stream()
                .takeWhile(line -> hasSpeakers && line.voice().isEmpty())
                .count();
    }

    /** All lines with their times. */
    List<SpokenLine> lines() {
        for (int i = 0; i < lines.size(); i++) {
            stamped.add(stamped(i));
        }
        return stamped;
    }

    private SpokenLine stamped(int i) {
        SpokenLine line = lines.get(i);
        if (line.line().at().isPresent()) {
            // The format has a place for times, so one in the words was said.
            return line;
        }
        Times.Split alone = Times.leading(line.words());
        if (line.voice().isEmpty()
                && alone.time().isPresent()
                && alone.rest().isBlank()
                && (i >= first - 1 || !hasSpeakers)) {
            if (!gaveToWaiting(alone.time())) {
                pending = alone.time();
            }
            return line.with(Optional.empty(), "");
        }
        return spoken(line);
    }

    /** Gives the time to a label that has none and whose speech has not begun. */
    private boolean gaveToWaiting(Optional<Duration> time) {
        int last = stamped.size() - 1;
        boolean waiting = last >= 0
                && stamped.get(last).voice().isPresent()
                && stamped.get(last).words().isEmpty()
                && stamped.get(last).at().isEmpty();
        if (waiting) {
            stamped.set(last, stamped.get(last).with(time, ""));
        }
        return waiting;
    }

    private SpokenLine spoken(SpokenLine line) {
        boolean begins = line.voice().isPresent() || !hasSpeakers;
        Times.Split closing = closes || line.words().endsWith("#")
                ? Times.closing(line.words())
                : new Times.Split(Optional.empty(), line.words());
        Times.Split opening =
                hasSpeakers ? new Times.Split(Optional.empty(), closing.rest()) : Times.leadingFenced(closing.rest());
        Optional<Duration> own = closingIsOwn ? closing.time() : Optional.empty();
        Optional<Duration> at =
                begins ? line.at().or(opening::time).or(() -> own).or(this::taken) : line.at();
        boolean goesOn = !line.words().isEmpty();
        pending = closingIsOwn ? Optional.empty() : closing.time().or(() -> goesOn ? Optional.empty() : pending);
        return line.with(
                at, timed ? Times.taken(opening.rest()).strip() : opening.rest().strip());
    }

    private Optional<Duration> taken() {
        Optional<Duration> time = pending;
        pending = Optional.empty();
        return time;
    }
}
