package no.utsagn.merge.codes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import no.utsagn.base.Id;
import no.utsagn.codebook.Apart;
import no.utsagn.codebook.Code;
import no.utsagn.codebook.CodeFields;
import no.utsagn.merge.Answers;
import no.utsagn.merge.Field;
import no.utsagn.merge.FieldDifference;
import no.utsagn.merge.LikelySame;
import no.utsagn.merge.Question;
import no.utsagn.merge.codes.field.CodeValue;

/** The merged codebook while it is put together. All that is gone through in it stands in an order by ids. */
final class Draft {

    final Pair pair;
    final Answers answers;
    final AliasUnion aliases;
    final GroupUnion groups;
    private final Map<Id<Code>, CodeFields> living = new TreeMap<>();
    private final Map<Id<Code>, Map<Field, FieldDifference>> differences = new HashMap<>();
    private final Map<Id<Code>, List<FieldDifference>> further = new HashMap<>();
    private final Map<Id<Code>, Id<Code>> joined = new TreeMap<>();
    private final Set<Apart> apart = new HashSet<>();
    private final List<LikelySame> likely = new ArrayList<>();
    private final List<Question> openPairs = new ArrayList<>();

    Draft(Pair pair, Answers answers) {
        this.pair = pair;
        this.answers = answers;
        this.aliases = new AliasUnion(pair.ours(), pair.theirs(), pair.lineage(), answers);
        this.groups = new GroupUnion(pair.ours(), pair.theirs(), pair.lineage());
    }

    Set<Id<Code>> living() {
        return new TreeSet<>(living.keySet());
    }

    boolean lives(Id<Code> code) {
        return living.containsKey(code);
    }

    CodeFields fields(Id<Code> code) {
        return Optional.ofNullable(living.get(code)).orElseThrow();
    }

    void put(Id<Code> code, CodeFields fields) {
        living.put(code, fields);
    }

    void put(Id<Code> code, Field field, String value) {
        put(code, CodeValue.with(fields(code), field, value));
    }

    void remove(Id<Code> code) {
        living.remove(code);
    }

    Optional<Id<Code>> parent(Id<Code> code) {
        return fields(code).parent();
    }

    void move(Id<Code> code, Optional<Id<Code>> parent) {
        put(code, fields(code).under(parent, fields(code).order()));
    }

    List<Id<Code>> under(Optional<Id<Code>> parent) {
        return living.keySet().stream()
                .filter(code -> parent(code).equals(parent))
                .toList();
    }

    /** Whether a code is another or lies below it. */
    boolean isWithin(Id<Code> code, Id<Code> other) {
        Optional<Id<Code>> at = Optional.of(code);
        for (int steps = 0; at.isPresent() && steps <= living.size(); steps++) {
            if (at.get().equals(other)) {
                return true;
            }
            at = at.filter(this::lives).flatMap(this::parent);
        }
        return false;
    }

    void tell(Id<Code> code, FieldDifference difference) {
        differences.computeIfAbsent(code, c -> new EnumMap<>(Field.class)).put(difference.field(), difference);
    }

    Optional<FieldDifference> told(Id<Code> code, Field field) {
        return Optional.ofNullable(differences.getOrDefault(code, Map.of()).get(field));
    }

    /** What is told of a code beside its own fields: of one that went up in it, or it in another. */
    void tellFurther(Id<Code> code, FieldDifference difference) {
        further.computeIfAbsent(code, c -> new ArrayList<>()).add(difference);
    }

    Collection<FieldDifference> further(Id<Code> code) {
        return further.getOrDefault(code, List.of());
    }

    /** Codes that go up in others by this merge. */
    Map<Id<Code>, Id<Code>> joined() {
        return joined;
    }

    /** The code that a code goes by, whenever it was joined. */
    Id<Code> resolve(Id<Code> code) {
        Id<Code> at = aliases.resolve(code);
        while (joined.containsKey(at)) {
            at = aliases.resolve(joined.getOrDefault(at, at));
        }
        return at;
    }

    Set<Apart> apart() {
        return apart;
    }

    /** Whether two codes were kept apart, in either copy or by an answer. */
    boolean areApart(Id<Code> one, Id<Code> other) {
        return apart.contains(Apart.of(one, other))
                || pair.ours().codebook().aliases().areApart(one, other)
                || pair.theirs().codebook().aliases().areApart(one, other);
    }

    List<LikelySame> likely() {
        return likely;
    }

    List<Question> openPairs() {
        return openPairs;
    }
}
