package no.utsagn.disclosure.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.utsagn.base.Id;
import no.utsagn.study.People;
import no.utsagn.study.Study;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.people.LabelScheme;
import no.utsagn.transcript.people.Participant;
import no.utsagn.transcript.people.Role;
import no.utsagn.transcript.turn.Speaker;

/**
 * Finds labels whose words fit fewer people than the study wants: "leder" where there is one, "arbeidsgiver, møbellager"
 * where there are two. Numbers and letters drawn for a person say nothing of them and are left alone. There is one
 * finding for each role, which names its labels.
 */
public final class FewFit {

    private static final Set<LabelScheme.Kind> TELLING =
            EnumSet.of(LabelScheme.Kind.ROLE_ONLY, LabelScheme.Kind.ROLE_AND_ATTRIBUTES, LabelScheme.Kind.SITE_LETTER);

    private FewFit() {}

    /** Those who speak in the study. */
    static Set<Id<Participant>> speaking(Study study) {
        return study.transcripts().stream()
                .map(Transcript::speakers)
                .flatMap(speakers -> speakers.stream())
                .map(Speaker::participant)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    /**
     * The findings for some labels.
     *
     * @param printed whose labels are printed
     */
    public static List<Finding> of(Study study, Screen screen, Collection<Id<Participant>> printed) {
        List<Finding> findings = new ArrayList<>();
        for (Role role : study.people().roles()) {
            if (role.informant() && TELLING.contains(role.labels().kind())) {
                String few = few(study, role, printed);
                if (!few.isEmpty()) {
                    Place place = Place.of(Place.Kind.ROLE, role.id().value(), role.singular());
                    findings.add(new Finding(Rule.FEW_FIT, place, screen.masked(few)));
                }
            }
        }
        return findings;
    }

    /** "arbeidsgiver, bakeri (1); arbeidsgiver, møbellager (2)". */
    private static String few(Study study, Role role, Collection<Id<Participant>> printed) {
        People people = study.people();
        Map<String, Long> fits = people.participants().stream()
                .filter(person -> person.role().equals(role.id()))
                .collect(Collectors.groupingBy(
                        person -> people.label(person.id()), TreeMap::new, Collectors.counting()));
        return people.participants().stream()
                .filter(person -> person.role().equals(role.id()) && printed.contains(person.id()))
                .map(person -> people.label(person.id()))
                .distinct()
                .sorted()
                .filter(label -> fits.getOrDefault(label, 0L) < study.facts().groupSize())
                .map(label -> label + " (" + fits.getOrDefault(label, 0L) + ")")
                .collect(Collectors.joining("; "));
    }
}
