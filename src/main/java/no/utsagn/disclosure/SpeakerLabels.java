package no.utsagn.disclosure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.utsagn.disclosure.quote.Voice;
import no.utsagn.study.Study;
import no.utsagn.transcript.people.Role;

/**
 * What stands for each voice of an excerpt. Researchers go by their role, informants by their label, and where two
 * voices would be called the same, a number in brackets keeps who answers whom.
 */
final class SpeakerLabels {

    private final Study study;
    private final String unknown;

    SpeakerLabels(Study study, String unknown) {
        this.study = study;
        this.unknown = unknown;
    }

    /** The labels of these voices, in which no two are the same. */
    Map<Voice, String> of(List<Voice> voices) {
        Map<String, Integer> borne = new LinkedHashMap<>();
        List<Voice> different = voices.stream().distinct().toList();
        different.forEach(voice -> borne.merge(label(voice), 1, Integer::sum));
        Map<String, Integer> given = new LinkedHashMap<>();
        Map<Voice, String> labels = new LinkedHashMap<>();
        for (Voice voice : different) {
            String label = label(voice);
            int number = given.merge(label, 1, Integer::sum);
            labels.put(voice, borne.getOrDefault(label, 1) > 1 ? label + " (" + number + ")" : label);
        }
        return labels;
    }

    /** What stands for a voice by itself. */
    String label(Voice voice) {
        return voice.participant()
                .map(person -> {
                    Role role = study.people().roles().get(person.role());
                    return role.informant() ? study.people().label(person.id()) : role.singular();
                })
                .orElse(unknown);
    }

    /** The role of a voice, in the singular. */
    String role(Voice voice) {
        return voice.participant()
                .map(person -> study.people().roles().get(person.role()).singular())
                .orElse(unknown);
    }

    boolean isInformant(Voice voice) {
        return voice.participant()
                .map(person -> study.people().roles().get(person.role()).informant())
                .orElse(true);
    }
}
