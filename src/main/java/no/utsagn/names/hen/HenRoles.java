package no.utsagn.names.hen;

import java.util.List;
import java.util.stream.Stream;
import no.utsagn.study.People;
import no.utsagn.transcript.people.Participant;
import no.utsagn.transcript.people.Role;

/** The role words of a study that can stand for somebody: "(jobbspesialisten)". */
public final class HenRoles {

    private HenRoles() {}

    /** Roles that somebody has, those who are studied first; all roles where nobody has one. */
    public static List<String> of(People people) {
        List<Role> held = people.roles().stream()
                .filter(role ->
                        people.participants().stream().map(Participant::role).anyMatch(role.id()::equals))
                .toList();
        List<Role> all = held.isEmpty() ? people.roles().stream().toList() : held;
        return Stream.concat(all.stream().filter(Role::informant), all.stream().filter(role -> !role.informant()))
                .map(role -> "(" + definite(role.singular()) + ")")
                .distinct()
                .toList();
    }

    /** "jobbspesialisten", "legen", "lederen i NAV". */
    static String definite(String singular) {
        int end = singular.indexOf(' ');
        String head = end < 0 ? singular : singular.substring(0, end);
        String rest = end < 0 ? "" : singular.substring(end);
        return head + (head.endsWith("e") ? "n" : "en") + rest;
    }
}
