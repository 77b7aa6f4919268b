package no.utsagn.names.gather;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.utsagn.base.Id;
import no.utsagn.names.find.Found;
import no.utsagn.names.find.Source;
import no.utsagn.transcript.entity.Entity;
import no.utsagn.transcript.entity.EntityKind;
import no.utsagn.transcript.entity.Rendering;
import no.utsagn.transcript.entity.Rung;

/** Where one entity is put together. */
final class Pile {

    private final Id<Entity> key;
    private final Optional<Entity> stored;
    private final Optional<Id<Entity>> sameAs;
    private final Optional<Named> named;
    private final Map<EntityKind, Integer> kinds = new EnumMap<>(EntityKind.class);
    private final Map<String, Integer> forms = new LinkedHashMap<>();
    private final Map<String, Integer> wordings = new LinkedHashMap<>();
    private final List<Spot> spots = new ArrayList<>();
    private final Set<Unsure.Reason> doubts = EnumSet.noneOf(Unsure.Reason.class);
    private Optional<Source> source = Optional.empty();

    /** Somebody or something known. */
    static Pile of(Named named, Optional<Entity> stored) {
        return new Pile(named.id(), stored, Optional.empty(), Optional.of(named));
    }

    /** Something new that seems to be what was decided before. */
    static Pile again(Id<Entity> key, Id<Entity> sameAs, Named as) {
        return new Pile(key, Optional.empty(), Optional.of(sameAs), Optional.of(as));
    }

    /** Something new. */
    static Pile fresh(Id<Entity> key) {
        return new Pile(key, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private Pile(Id<Entity> key, Optional<Entity> stored, Optional<Id<Entity>> sameAs, Optional<Named> named) {
        this.key = key;
        this.stored = stored;
        this.sameAs = sameAs;
        this.named = named;
    }

    void add(Spot spot) {
        spots.add(spot);
        if (!spot.written()) {
            forms.merge(spot.words(), 1, Integer::sum);
        }
    }

    void add(Spot spot, Found found) {
        add(spot);
        kinds.merge(found.kind(), 1, Integer::sum);
        wordings.merge(found.kind() + found.wording(), 1, Integer::sum);
        source = Optional.of(source.filter(s -> s.compareTo(found.source()) > 0).orElse(found.source()));
    }

    void doubt(Unsure.Reason reason) {
        doubts.add(reason);
    }

    boolean isEmpty() {
        return spots.isEmpty() && stored.isEmpty();
    }

    Id<Entity> key() {
        return key;
    }

    Gathered gathered(List<Rung> finer) {
        EntityKind kind =
                stored.map(Entity::kind).or(() -> named.map(Named::kind)).orElseGet(this::commonKind);
        spots.sort(Comparator.comparing(Spot::span));
        List<String> said = said();
        return new Gathered(
                key,
                stored,
                kind,
                named.map(Named::name).filter(name -> !name.isBlank()).orElse(said.isEmpty() ? "" : said.get(0)),
                said,
                spots,
                named.map(one -> one.entity().rendering()).orElseGet(() -> proposed(kind)),
                source,
                doubts,
                sameAs,
                finer);
    }

    /** Of what is said the whole name first, then the most frequent. */
    private List<String> said() {
        List<String> said = new ArrayList<>(named.map(Named::forms).orElse(List.of()));
        forms.keySet().stream()
                .sorted(Comparator.<String>comparingInt(form -> -form.split("\\s+").length)
                        .thenComparing(form -> -forms.getOrDefault(form, 0))
                        .thenComparing(String::length)
                        .thenComparing(Comparator.reverseOrder()))
                .filter(form -> !said.contains(form))
                .forEach(said::add);
        return said;
    }

    private EntityKind commonKind() {
        return most(kinds).orElse(EntityKind.OTHER);
    }

    private Rendering proposed(EntityKind kind) {
        Map<String, Integer> ofKind = new LinkedHashMap<>(wordings);
        ofKind.keySet().removeIf(wording -> !wording.startsWith(kind.toString()));
        return Rendering.Words.of(most(ofKind)
                .map(wording -> wording.substring(kind.toString().length()))
                .orElse("[fjernet]"));
    }

    private static <T> Optional<T> most(Map<T, Integer> counts) {
        return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }
}
