package no.utsagn.importing.speaker.label;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is not to be judged any more.
 *
 * @param speakers labels that are somebody's
 * @param speech what is no label
 */
public record Fixed(Set<LabelKey> speakers, Set<LabelKey> speech) {

    public Fixed {
        speakers = Set.copyOf(speakers);
        speech = Set.copyOf(speech);
    }

    /** Labels as a person wrote them. */
    public static Fixed of(Collection<String> speakers, Collection<String> speech) {
        return new Fixed(keys(speakers), keys(speech));
    }

    private static Set<LabelKey> keys(Collection<String> labels) {
        return labels.stream().map(LabelKey::of).collect(Collectors.toUnmodifiableSet());
    }
}
