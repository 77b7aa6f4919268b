package no.utsagn.app.transcripts.intake.proposal;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import no.utsagn.app.transcripts.intake.batch.Newcomer;
import no.utsagn.base.Id;
import no.utsagn.importing.speaker.label.LabelKey;
import no.utsagn.study.People;
import no.utsagn.transcript.people.Participant;
import no.utsagn.transcript.people.Role;

/** Finds who is meant among the study's participants and the newcomers, or makes one more newcomer. */
final class Newcomers {

    private final People people;
    private final Map<Id<Participant>, Newcomer> all;
    private final Map<String, Id<Participant>> shared = new HashMap<>();

    Newcomers(People people, Map<Id<Participant>, Newcomer> before) {
        this.people = people;
        this.all = new LinkedHashMap<>(before);
        before.values().forEach(one -> one.name().ifPresent(name -> shared.put(named(one.role(), name), one.id())));
    }

    Map<Id<Participant>, Newcomer> all() {
        return all;
    }

    /** Somebody known by role, and by name if one is told. */
    Id<Participant> told(String label, String word, Optional<String> name) {
        return name.map(known ->
                        inStudy(word, name).orElseGet(() -> shared(named(word, known), Newcomer.of(word, name))))
                .orElseGet(() -> called(label, word));
    }

    /**
     * Somebody known by label and role alone: of the researchers whose label names nobody there is one a role, who is
     * called by name is one person in all files, and any other informant is somebody new.
     */
    Id<Participant> called(String label, String word) {
        boolean researcher = role(word).filter(role -> !role.informant()).isPresent();
        if (!Labels.isGeneric(label, people)) {
            return shared(word + "/" + LabelKey.of(label).key(), Newcomer.of(word));
        }
        return researcher
                ? inStudy(word, Optional.empty()).orElseGet(() -> shared(word, Newcomer.of(word)))
                : fresh(Newcomer.of(word));
    }

    /** The informant in a row of a table: one person, whatever files call them. */
    Id<Participant> ofRow(int number, String word, Optional<String> name) {
        return name.flatMap(known -> inStudy(word, name))
                .orElseGet(() -> shared("row " + number + "/" + word, Newcomer.of(word, name)));
    }

    private Optional<Id<Participant>> inStudy(String word, Optional<String> name) {
        return role(word).flatMap(role -> people.participants().stream()
                .filter(p -> p.name().equals(name) && p.role().equals(role.id()))
                .map(Participant::id)
                .findFirst());
    }

    private Optional<Role> role(String word) {
        return people.roleCalled(word);
    }

    private Id<Participant> shared(String key, Newcomer made) {
        return shared.computeIfAbsent(key, none -> fresh(made));
    }

    private Id<Participant> fresh(Newcomer made) {
        all.put(made.id(), made);
        return made.id();
    }

    private static String named(String role, String name) {
        return role.toLowerCase(Locale.ROOT) + "=" + name.toLowerCase(Locale.ROOT);
    }
}
