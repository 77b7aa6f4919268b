package no.utsagn.codebook;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.utsagn.base.History;
import no.utsagn.base.Id;
import no.utsagn.base.Items;
import no.utsagn.base.Problem;
import no.utsagn.base.Stamp;

/**
 * The tree of codes of a study.
 *
 * @param name what the codebook is called
 * @param codes in no order; the tree is in their parents and places
 * @param aliases codes that went up in another, so that codings of an old copy find it
 */
public record Codebook(String name, Items<Code> codes, Items<CodeGroup> groups, Aliases aliases) {

    /** A codebook without codes. */
    public static Codebook empty(String name) {
        return new Codebook(name, Items.none(), Items.none(), Aliases.none());
    }

    /** The code with this id. */
    public Code code(Id<Code> id) {
        return codes.get(id);
    }

    /** The codebook read as a tree: ask for it once where much is asked of it. */
    public CodeTree tree() {
        return new CodeTree(codes);
    }

    /** The roots, or the codes right under a code, in their order. */
    public List<Code> under(Optional<Id<Code>> parent) {
        return new CodeTree(codes.stream()
                        .filter(code -> code.parent().equals(parent))
                        .toList())
                .under(parent);
    }

    /** All codes as the tree is read from top to bottom. */
    public List<Code> inTreeOrder() {
        return tree().inOrder();
    }

    /** A code and all codes below it. */
    public Set<Id<Code>> withDescendants(Id<Code> id) {
        return tree().withDescendants(id);
    }

    /** Whether a code is another one or lies somewhere below it. */
    public boolean isWithin(Id<Code> id, Id<Code> other) {
        Optional<Id<Code>> at = Optional.of(id);
        while (at.isPresent() && !at.get().equals(other)) {
            at = code(at.get()).parent();
        }
        return at.isPresent();
    }

    /** The path of a code. */
    public CodePath path(Id<Code> id) {
        Deque<String> names = new ArrayDeque<>();
        Optional<Id<Code>> at = Optional.of(id);
        while (at.isPresent()) {
            Code code = code(at.get());
            names.push(code.name());
            at = code.parent();
        }
        return new CodePath(List.copyOf(names));
    }

    /** The code at a path; capitals do not matter. A single name also finds a code further down, if only one has it. */
    public Optional<Code> find(CodePath path) {
        List<Code> named = codes.stream()
                .filter(code -> code.name().equalsIgnoreCase(path.last()))
                .toList();
        List<Code> exact =
                named.stream().filter(code -> same(path(code.id()), path)).toList();
        if (exact.isEmpty() && path.names().size() == 1) {
            exact = named;
        }
        return exact.size() == 1 ? Optional.of(exact.get(0)) : Optional.empty();
    }

    private static boolean same(CodePath one, CodePath other) {
        return one.written().equalsIgnoreCase(other.written());
    }

    /**
     * The codebook with a code put in or changed.
     *
     * @throws no.utsagn.base.ProblemException if a sibling has the name, or the code would lie under itself
     */
    public Codebook with(Code code) {
        boolean taken = under(code.parent()).stream()
                .anyMatch(other -> !other.id().equals(code.id()) && other.name().equalsIgnoreCase(code.name()));
        if (taken) {
            throw Problem.of("codebook.name-taken", code.name()).exception();
        }
        code.parent().ifPresent(parent -> {
            if (isWithin(parent, code.id())) {
                throw Problem.of("codebook.under-itself", code.name()).exception();
            }
        });
        return new Codebook(name, codes.with(code.id(), code), groups, aliases);
    }

    /** A new code at the end of its siblings, coloured like its parent, or with the next colour for a root. */
    public Code create(Definition definition, Optional<Id<Code>> parent, Stamp stamp) {
        List<Code> siblings = under(parent);
        int place = siblings.stream().mapToInt(c -> c.fields().order()).max().orElse(-1) + 1;
        String color = parent.map(p -> code(p).color()).orElseGet(() -> Palette.color(siblings.size()));
        CodeFields fields = new CodeFields(definition, parent, color, place, CodeStatus.OPEN, Set.of());
        return new Code(Id.random(), History.start(fields, stamp));
    }

    /** The codebook with a code renamed. */
    public Codebook renamed(Id<Code> id, String other, Stamp stamp) {
        CodeFields fields = code(id).fields();
        return with(code(id).with(fields.with(fields.definition().renamed(other)), stamp));
    }

    /** The codebook without a code and all below it. */
    public Codebook without(Id<Code> id) {
        Items<Code> left = codes;
        for (Id<Code> gone : withDescendants(id)) {
            left = left.without(gone);
        }
        return new Codebook(name, left, groups, aliases);
    }

    /** The codebook with other codes. */
    public Codebook with(Items<Code> others) {
        return new Codebook(name, others, groups, aliases);
    }

    /** The codebook with other groups and aliases. */
    public Codebook with(Items<CodeGroup> others, Aliases joined) {
        return new Codebook(name, codes, others, joined);
    }

    /** The codebook with a group put in or renamed. */
    public Codebook with(CodeGroup group) {
        return new Codebook(name, codes, groups.with(group.id(), group), aliases);
    }

    /** The codebook under another name. */
    public Codebook named(String other) {
        return new Codebook(other, codes, groups, aliases);
    }
}
