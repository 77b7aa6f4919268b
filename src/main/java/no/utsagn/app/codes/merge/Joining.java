package no.utsagn.app.codes.merge;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.utsagn.base.Id;
import no.utsagn.base.Items;
import no.utsagn.base.Problem;
import no.utsagn.base.Stamp;
import no.utsagn.codebook.Aliases;
import no.utsagn.codebook.Code;
import no.utsagn.codebook.CodeFields;
import no.utsagn.codebook.CodeGroup;
import no.utsagn.codebook.CodeTree;
import no.utsagn.codebook.Codebook;

/** Joins codes in the tree: where the codes below them go, and which of these fall together. */
final class Joining {

    private final CodeTree before;
    private final Set<Id<Code>> sources;
    private final Id<Code> target;
    private final Stamp stamp;
    private final Map<Id<Code>, Id<Code>> into = new LinkedHashMap<>();
    private Codebook codebook;
    private int moved;
    private List<FieldFill> fills = List.of();

    /** @param sources without the target */
    Joining(Codebook codebook, Collection<Id<Code>> sources, Id<Code> target, Stamp stamp) {
        this.codebook = codebook;
        this.before = codebook.tree();
        this.sources = new LinkedHashSet<>(sources);
        this.target = target;
        this.stamp = stamp;
    }

    /** Does it. */
    Joining done() {
        sources.forEach(this::lift);
        sources.forEach(source -> join(source, target));
        fills = describe();
        Aliases aliases = codebook.aliases();
        for (Map.Entry<Id<Code>, Id<Code>> joined : into.entrySet()) {
            codebook = codebook.with(codebook.codes().without(joined.getKey()));
            aliases = aliases.with(joined.getKey(), joined.getValue());
        }
        codebook = codebook.with(codebook.groups(), aliases);
        Code stays = codebook.code(target);
        codebook = codebook.with(stays);
        return this;
    }

    /** Where the code that stays lies below one that goes, it takes the place of that one. */
    private void lift(Id<Code> source) {
        if (codebook.isWithin(target, source)) {
            CodeFields above = codebook.code(source).fields();
            put(target, codebook.code(target).fields().under(above.parent(), above.order()));
        }
    }

    private void join(Id<Code> source, Id<Code> holder) {
        into.put(source, holder);
        for (Code child : before.under(source)) {
            boolean elsewhere = child.id().equals(target) || sources.contains(child.id());
            if (!elsewhere && codebook.code(child.id()).parent().equals(Optional.of(source))) {
                twin(child, holder).ifPresentOrElse(same -> join(child.id(), same), () -> move(child, holder));
            }
        }
    }

    private Optional<Id<Code>> twin(Code child, Id<Code> holder) {
        return codebook.under(Optional.of(holder)).stream()
                .filter(other -> !sources.contains(other.id()) && !into.containsKey(other.id()))
                .filter(other -> !other.id().equals(child.id()) && other.name().equalsIgnoreCase(child.name()))
                .map(Code::id)
                .findFirst();
    }

    private void move(Code child, Id<Code> holder) {
        int last = codebook.under(Optional.of(holder)).stream()
                .mapToInt(c -> c.fields().order())
                .max()
                .orElse(-1);
        put(child.id(), codebook.code(child.id()).fields().under(Optional.of(holder), last + 1));
        moved++;
    }

    /** Fills the definitions and groups of all codes that others go up in; tells of the one that stays. */
    private List<FieldFill> describe() {
        List<FieldFill> told = List.of();
        for (Id<Code> holder : new LinkedHashSet<>(into.values())) {
            CodeFields fields = codebook.code(holder).fields();
            Definitions definitions = new Definitions(fields.definition());
            Set<Id<CodeGroup>> groups = new LinkedHashSet<>(fields.groups());
            into.forEach((gone, to) -> {
                if (to.equals(holder)) {
                    definitions.add(codebook.code(gone).fields().definition());
                    groups.addAll(codebook.code(gone).fields().groups());
                }
            });
            put(holder, fields.with(definitions.joined()).in(groups));
            told = holder.equals(target) ? definitions.fills() : told;
        }
        return told;
    }

    /** Puts a code in without asking for its name: those that have it may be on their way out. */
    private void put(Id<Code> id, CodeFields fields) {
        Items<Code> codes = codebook.codes();
        codebook = codebook.with(codes.with(id, codes.get(id).with(fields, stamp)));
    }

    Codebook codebook() {
        return codebook;
    }

    /** From each code that goes to the one that it goes up in. */
    Map<Id<Code>, Id<Code>> into() {
        return into;
    }

    int moved() {
        return moved;
    }

    List<FieldFill> fills() {
        return fills;
    }

    /** @throws no.utsagn.base.ProblemException if there is nothing to join */
    static Set<Id<Code>> others(Collection<Id<Code>> sources, Id<Code> target) {
        Set<Id<Code>> others = new LinkedHashSet<>(sources);
        others.remove(target);
        if (others.isEmpty()) {
            throw Problem.of("code.merge-itself").exception();
        }
        return others;
    }
}
