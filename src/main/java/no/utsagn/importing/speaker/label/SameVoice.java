package no.utsagn.importing.speaker.label;

/**
 * Two labels that are likely the same voice, for a person to decide.
 *
 * @param label the rarer one
 * @param means the one that it may be another spelling of
 */
public record SameVoice(String label, String means) {

    @Override
    public String toString() {
        return "two spellings";
    }
}
