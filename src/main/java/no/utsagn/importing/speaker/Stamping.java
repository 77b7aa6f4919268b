package no.utsagn.importing.speaker;

import java.time.Duration;
import java.util.Optional;
import no.utsagn.importing.speaker.opening.Times;

/**
 * Gives times that stand apart from a label to the turn they belong to: a time on a line of its own and one that closes
 * a paragraph both tell when the next begins.
 */
final class Stamping {

    private Optional<Duration> pending = Optional.empty();

    /** The line with its time. @param hasSpeakers whether only a line with a voice begins a turn */
    SpokenLine stamped(SpokenLine line, boolean hasSpeakers) {
        if (line.line().at().isPresent()) {
            // The format has a place for times, so one in the words was said.
            return line;
        }
        Times.Split alone = Times.leading(line.words());
        if (line.voice().isEmpty() && alone.time().isPresent() && alone.rest().isBlank()) {
            pending = alone.time();
            return line.with(Optional.empty(), "");
        }
        boolean begins = line.voice().isPresent() || !hasSpeakers;
        Times.Split closing = Times.trailingHashed(line.words());
        Times.Split opening =
                hasSpeakers ? new Times.Split(Optional.empty(), closing.rest()) : Times.leadingFenced(closing.rest());
        Optional<Duration> at = begins ? line.at().or(opening::time).or(this::taken) : line.at();
        pending = closing.time().or(() -> pending);
        return line.with(at, opening.rest().strip());
    }

    private Optional<Duration> taken() {
        Optional<Duration> time = pending;
        pending = Optional.empty();
        return time;
    }
}
