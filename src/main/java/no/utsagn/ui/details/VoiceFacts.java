package no.utsagn.ui.details;

import java.util.Map;
import java.util.Optional;
import no.utsagn.base.Id;
import no.utsagn.transcript.people.Participant;

/**
 * What is known of somebody who speaks.
 *
 * @param name what stands beside the turns; empty for nobody known
 * @param role what the role is called
 * @param label what stands for the person in a report, where that says more than the role
 */
record VoiceFacts(
        String name,
        Optional<String> role,
        Optional<String> label,
        Optional<String> site,
        Optional<String> round,
        Map<String, String> attributes,
        Optional<Id<Participant>> participant) {

    @Override
    public String toString() {
        return "VoiceFacts of " + attributes.size() + " attributes";
    }
}
