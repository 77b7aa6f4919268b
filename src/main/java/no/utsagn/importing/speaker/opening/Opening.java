package no.utsagn.importing.speaker.opening;

import java.time.Duration;
import java.util.Optional;

/**
 * What may be the beginning of somebody's turn, if its line is read in one of the shapes.
 *
 * @param label who would be speaking
 * @param at the time beside it
 * @param words what would be said, with a note that stood beside the label first; may be empty
 */
public record Opening(Shape shape, String label, Optional<Duration> at, String words) {
    @Override
    public String toString() {
        return shape + " opening of " + words.length() + " characters";
    }
}
