package no.utsagn.transcript.people;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Renders the label that stands for a person, from the role's scheme: "Kandidat 5", "arbeidsgiver, møbellager". */
public final class Labels {

    private Labels() {}

    /**
     * The label of a participant.
     *
     * @param site the participant's own site, if there is one
     * @return the bare role where what the scheme asks for is not drawn or not known
     */
    public static String of(Participant participant, Role role, Optional<Site> site) {
        LabelScheme scheme = role.labels();
        return switch (scheme.kind()) {
            case NUMBER -> numbered(role, participant.draw().number().map(String::valueOf));
            case LETTER -> numbered(role, participant.draw().letter());
            case SITE_LETTER -> numbered(role, site.flatMap(Site::letter));
            case ROLE_ONLY -> role.singular();
            case ROLE_AND_ATTRIBUTES ->
                Stream.concat(
                                Stream.of(role.singular()),
                                scheme.attributes().stream()
                                        .flatMap(name -> participant.attributes().get(name).stream()))
                        .collect(Collectors.joining(", "));
        };
    }

    private static String numbered(Role role, Optional<String> sign) {
        return sign.map(s -> role.heading() + " " + s).orElse(role.singular());
    }
}
