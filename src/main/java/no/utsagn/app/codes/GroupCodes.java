package no.utsagn.app.codes;

import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import no.utsagn.app.OpenStudy;
import no.utsagn.base.Id;
import no.utsagn.base.Items;
import no.utsagn.base.Problem;
import no.utsagn.base.Stamp;
import no.utsagn.codebook.Code;
import no.utsagn.codebook.CodeGroup;
import no.utsagn.codebook.Codebook;
import no.utsagn.study.EditKind;

/** Keeps groups of codes that cut across the tree. */
public final class GroupCodes {

    private final OpenStudy open;

    public GroupCodes(OpenStudy open) {
        this.open = open;
    }

    /**
     * Makes a group of these codes.
     *
     * @throws no.utsagn.base.ProblemException if it cannot be called so, or another group is
     */
    public CodeGroup make(String name, Collection<Id<Code>> codes) {
        CodeGroup group = new CodeGroup(Id.random(), CodeNames.checked(name));
        Stamp stamp = open.stamp();
        change(group, codebook -> with(named(codebook, group), codes, group.id(), stamp));
        return group;
    }

    /**
     * Gives a group another name.
     *
     * @throws no.utsagn.base.ProblemException as {@link #make} does
     */
    public void rename(Id<CodeGroup> id, String name) {
        CodeGroup group = new CodeGroup(id, CodeNames.checked(name));
        change(group, codebook -> named(codebook, group));
    }

    /** Removes a group; its codes stay. */
    public void remove(Id<CodeGroup> id) {
        CodeGroup group = open.now().codebook().groups().get(id);
        Stamp stamp = open.stamp();
        change(group, codebook -> codebook.with(
                        codebook.codes().mapped(code -> code.with(code.fields().notInGroup(id), stamp)))
                .with(codebook.groups().without(id), codebook.aliases()));
    }

    /** Puts codes into a group. */
    public void put(Collection<Id<Code>> codes, Id<CodeGroup> id) {
        CodeGroup group = open.now().codebook().groups().get(id);
        Stamp stamp = open.stamp();
        change(group, codebook -> with(codebook, codes, id, stamp));
    }

    /** Takes codes out of a group. */
    public void takeOut(Collection<Id<Code>> codes, Id<CodeGroup> id) {
        CodeGroup group = open.now().codebook().groups().get(id);
        Stamp stamp = open.stamp();
        change(group, codebook -> {
            Items<Code> after = codebook.codes();
            for (Id<Code> code : codes) {
                after = after.with(
                        code, after.get(code).with(after.get(code).fields().notInGroup(id), stamp));
            }
            return codebook.with(after);
        });
    }

    private static Codebook with(Codebook codebook, Collection<Id<Code>> codes, Id<CodeGroup> group, Stamp stamp) {
        Items<Code> after = codebook.codes();
        for (Id<Code> code : codes) {
            after = after.with(
                    code, after.get(code).with(after.get(code).fields().inGroup(group), stamp));
        }
        return codebook.with(after);
    }

    private static Codebook named(Codebook codebook, CodeGroup group) {
        boolean taken = codebook.groups().stream()
                .anyMatch(
                        other -> !other.id().equals(group.id()) && other.name().equalsIgnoreCase(group.name()));
        if (taken) {
            throw Problem.of("codebook.group-taken", group.name()).exception();
        }
        return codebook.with(group);
    }

    private void change(CodeGroup group, UnaryOperator<Codebook> how) {
        open.apply(EditKind.CODE_GROUPS_CHANGED, List.of(group.id().value()), s -> s.with(how.apply(s.codebook())));
    }
}
