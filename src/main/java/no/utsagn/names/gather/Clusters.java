package no.utsagn.names.gather;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.utsagn.names.find.Found;
import no.utsagn.names.form.Sounds;
import no.utsagn.transcript.entity.EntityKind;

/** Puts finds together that name the same: by the name without case and genitive, and short forms by what they stand for. */
final class Clusters {

    private final Map<String, List<Seen>> byName = new LinkedHashMap<>();
    private final Map<String, EntityKind> kinds = new LinkedHashMap<>();

    /** A find in its place. */
    record Seen(Spot spot, Found found) {}

    /** @param known names that are known, folded: "karis" is Kari's if there is a Kari */
    Clusters(Collection<Seen> all, Collection<String> known) {
        Set<String> names = new HashSet<>(known);
        all.forEach(seen -> names.add(Naming.lower(seen.spot().words())));
        for (String name : List.copyOf(names)) {
            names.addAll(ShortForms.tokens(name));
        }
        for (Seen seen : all) {
            byName.computeIfAbsent(base(Naming.lower(seen.spot().words()), names), name -> new ArrayList<>())
                    .add(seen);
        }
        byName.forEach((name, list) -> kinds.put(name, commonKind(list)));
        joinSoundAlikes();
    }

    /** Two spellings of a firm or a place are one; of a person's name they may be two people's. */
    private void joinSoundAlikes() {
        Map<String, String> bySound = new LinkedHashMap<>();
        for (String name : List.copyOf(byName.keySet())) {
            boolean told = kindOf(name) == EntityKind.ORGANISATION || kindOf(name) == EntityKind.PLACE;
            if (told && name.indexOf(' ') >= 0) {
                String first = bySound.putIfAbsent(kindOf(name) + Sounds.of(name), name);
                if (first != null) {
                    List<Seen> both = new ArrayList<>(byName.getOrDefault(first, List.of()));
                    both.addAll(byName.getOrDefault(name, List.of()));
                    byName.put(first, both);
                    byName.remove(name);
                }
            }
        }
    }

    Map<String, List<Seen>> byName() {
        return byName;
    }

    EntityKind kindOf(String name) {
        return kinds.getOrDefault(name, EntityKind.OTHER);
    }

    /** The names of one kind. */
    List<String> names(EntityKind kind) {
        return byName.keySet().stream().filter(name -> kindOf(name) == kind).toList();
    }

    private static String base(String folded, Set<String> names) {
        String plain = folded.replaceFirst("['\u2019\u02bc´]s?$", "");
        if (!plain.equals(folded) && !plain.isEmpty()) {
            return plain;
        }
        String bare = folded.replaceFirst("s$", "");
        return names.contains(bare) ? bare : folded;
    }

    private static EntityKind commonKind(List<Seen> list) {
        Map<EntityKind, Integer> counts = new EnumMap<>(EntityKind.class);
        list.forEach(seen -> counts.merge(seen.found().kind(), 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
    }
}
