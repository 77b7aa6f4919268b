package no.utsagn.names.gather;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import no.utsagn.base.Id;
import no.utsagn.keyfile.KeyContents;
import no.utsagn.keyfile.KeyedPerson;
import no.utsagn.names.people.NameParts;
import no.utsagn.names.people.RoleWords;
import no.utsagn.study.Study;
import no.utsagn.transcript.people.Participant;

/**
 * What the participants are called, by study and key. Participants of one name are one person, who may moderate here and
 * ask questions there: the first of them stands for all.
 */
final class Names {

    private final Map<Id<Participant>, String> names = new LinkedHashMap<>();
    private final Map<String, Id<Participant>> firstByName = new LinkedHashMap<>();

    Names(Study study, KeyContents key) {
        for (Participant participant : study.people().participants()) {
            participant
                    .name()
                    .or(() -> Optional.ofNullable(key.participants().get(participant.id()))
                            .map(KeyedPerson::name))
                    .filter(name -> !RoleWords.isRole(name, study.people()))
                    .ifPresent(name -> names.put(participant.id(), name));
        }
        names.forEach((id, name) -> {
            boolean severalWords = NameParts.whole(name).indexOf(' ') >= 0;
            firstByName.putIfAbsent(severalWords ? same(name) : same(name) + "/" + id, id);
        });
    }

    /** All who have a name. */
    Map<Id<Participant>, String> all() {
        return names;
    }

    /** Who stands for all that are called as this participant. */
    Id<Participant> first(Id<Participant> participant) {
        return Optional.ofNullable(names.get(participant))
                .flatMap(name -> Optional.ofNullable(firstByName.get(same(name))))
                .orElse(participant);
    }

    /** Who is called so, if one person is. */
    Optional<Id<Participant>> called(String name) {
        Optional<Id<Participant>> whole = Optional.ofNullable(firstByName.get(same(name)));
        return whole.or(() -> {
            var alone = names.entrySet().stream()
                    .filter(entry -> same(entry.getValue()).equals(same(name)))
                    .toList();
            return alone.size() == 1 ? Optional.of(alone.get(0).getKey()) : Optional.empty();
        });
    }

    static String same(String name) {
        return NameParts.whole(name).toLowerCase(Locale.ROOT);
    }
}
