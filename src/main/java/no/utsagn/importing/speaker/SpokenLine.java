package no.utsagn.importing.speaker;

import java.time.Duration;
import java.util.Optional;
import no.utsagn.importing.source.RawLine;
import no.utsagn.importing.speaker.opening.Opening;

/**
 * A line with what the file as a whole tells of it.
 *
 * @param voice who begins to speak with it, as the file writes it; empty where the one before goes on
 * @param at the time beside it
 * @param words what is said, without label and time
 * @param lookalike how much of the words' beginning looks like a label and is speech, in UTF-16 characters; mostly 0
 */
public record SpokenLine(RawLine line, Optional<String> voice, Optional<Duration> at, String words, int lookalike) {

    static SpokenLine opening(RawLine line, Opening opening) {
        return new SpokenLine(line, Optional.of(opening.label()), opening.at(), opening.words(), 0);
    }

    static SpokenLine going(RawLine line, String words, int lookalike) {
        return new SpokenLine(line, Optional.empty(), line.at(), words, lookalike);
    }

    SpokenLine with(Optional<Duration> time, String spoken) {
        return new SpokenLine(line, voice, time, spoken, lookalike);
    }

    @Override
    public String toString() {
        return line.toString();
    }
}
