package no.utsagn.merge.codes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.utsagn.base.Id;
import no.utsagn.base.Items;
import no.utsagn.codebook.CodeGroup;
import no.utsagn.merge.Lineage;
import no.utsagn.merge.Side;
import no.utsagn.merge.codes.likely.NameKey;

/** The groups of both copies. Groups of one name are one group: the smaller id stays. Groups never ask. */
final class GroupUnion {

    private final Items<CodeGroup> groups;
    private final Map<Id<CodeGroup>, Id<CodeGroup>> holders = new HashMap<>();

    GroupUnion(CodebookCopy ours, CodebookCopy theirs, Lineage lineage) {
        Map<Id<CodeGroup>, CodeGroup> living = new TreeMap<>();
        for (CodeGroup group : ours.codebook().groups()) {
            living.put(group.id(), named(group, theirs.codebook().groups(), lineage));
        }
        theirs.codebook().groups().forEach(group -> living.putIfAbsent(group.id(), group));
        living.keySet().removeIf(id -> lineage.gone(id.value()));
        Map<String, Id<CodeGroup>> first = new HashMap<>();
        List<CodeGroup> kept = new ArrayList<>();
        living.values().forEach(group -> {
            Id<CodeGroup> holder = first.computeIfAbsent(NameKey.strict(group.name()), name -> group.id());
            holders.put(group.id(), holder);
            if (holder.equals(group.id())) {
                kept.add(group);
            }
        });
        groups = Items.of(kept, CodeGroup::id);
    }

    private static CodeGroup named(CodeGroup group, Items<CodeGroup> others, Lineage lineage) {
        CodeGroup other = others.find(group.id()).orElse(group);
        Side latest = lineage.latest(group.id().value());
        if (latest == Side.NEITHER) {
            return group.name().compareTo(other.name()) <= 0 ? group : other;
        }
        return latest == Side.OURS ? group : other;
    }

    Items<CodeGroup> groups() {
        return groups;
    }

    /** The same groups as they go by now, without those that are gone. */
    Set<Id<CodeGroup>> now(Set<Id<CodeGroup>> of) {
        return of.stream().filter(holders::containsKey).map(holders::get).collect(Collectors.toUnmodifiableSet());
    }

    /** Their names, in the order of the alphabet. */
    String names(Set<Id<CodeGroup>> of) {
        return of.stream()
                .flatMap(id -> groups.find(id).stream())
                .map(CodeGroup::name)
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
