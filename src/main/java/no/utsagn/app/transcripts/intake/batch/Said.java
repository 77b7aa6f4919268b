package no.utsagn.app.transcripts.intake.batch;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.utsagn.transcript.TranscriptFields;
import no.utsagn.transcript.TranscriptKind;
import no.utsagn.transcript.people.Attributes;
import no.utsagn.transcript.people.Round;

/**
 * What a person has said of one file by hand. It stays when the file is read anew or proposed about anew, and wins over
 * what is found. A blank word says that there is nothing: "no round".
 *
 * @param kind what sort of material it is
 * @param round a word for the round
 * @param site a word for the site
 * @param attributes by name
 */
public record Said(
        Optional<TranscriptKind> kind, Optional<String> round, Optional<String> site, Map<String, String> attributes) {

    public Said {
        attributes = Map.copyOf(attributes);
    }

    /** Nothing was said. */
    public static Said nothing() {
        return new Said(Optional.empty(), Optional.empty(), Optional.empty(), Map.of());
    }

    public Said ofKind(TranscriptKind other) {
        return new Said(Optional.of(other), round, site, attributes);
    }

    /** The same, of a round; of none if the word is blank. */
    public Said ofRound(String word) {
        return new Said(kind, Optional.of(word.strip()), site, attributes);
    }

    /** The same, from a site; from none if the word is blank. */
    public Said ofSite(String word) {
        return new Said(kind, round, Optional.of(word.strip()), attributes);
    }

    /** The same, with an attribute; without it if the value is blank. */
    public Said of(String name, String value) {
        Map<String, String> more = new TreeMap<>(attributes);
        more.put(name.strip(), value.strip());
        return new Said(kind, round, site, more);
    }

    /** What the study would say of a file, with this. */
    TranscriptFields applied(TranscriptFields found) {
        Optional<Round> of =
                round.isPresent() ? round.filter(word -> !word.isEmpty()).map(Round::new) : found.round();
        Map<String, String> values = new TreeMap<>(found.attributes().values());
        attributes.forEach((name, value) -> {
            if (value.isEmpty()) {
                values.remove(name);
            } else {
                values.put(name, value);
            }
        });
        return new TranscriptFields(
                found.title(), kind.orElse(found.kind()), of, found.site(), found.language(), new Attributes(values));
    }

    /** The site of a file, with this. */
    Optional<String> applied(Optional<String> found) {
        return site.isPresent() ? site.filter(word -> !word.isEmpty()) : found;
    }

    @Override
    public String toString() {
        return "Said of " + attributes.size() + " attributes";
    }
}
