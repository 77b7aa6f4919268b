package no.utsagn.codebook;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.utsagn.base.Id;

/** A codebook read as a tree, once: what lies under what, in which order. Reading it costs one pass over the codes. */
public final class CodeTree {

    private static final Comparator<Code> AMONG_SIBLINGS =
            Comparator.comparingInt((Code code) -> code.fields().order()).thenComparing(Code::id);

    private final Map<Optional<Id<Code>>, List<Code>> under = new HashMap<>();
    private final List<Code> order;

    CodeTree(Iterable<Code> codes) {
        codes.forEach(code ->
                under.computeIfAbsent(code.parent(), p -> new ArrayList<>()).add(code));
        under.values().forEach(siblings -> siblings.sort(AMONG_SIBLINGS));
        order = List.copyOf(read());
    }

    private List<Code> read() {
        List<Code> read = new ArrayList<>();
        Deque<Code> open = new ArrayDeque<>(under(Optional.empty()));
        while (!open.isEmpty()) {
            Code code = open.pop();
            read.add(code);
            List<Code> children = under(Optional.of(code.id()));
            for (int i = children.size() - 1; i >= 0; i--) {
                open.push(children.get(i));
            }
        }
        return read;
    }

    /** The roots, or the codes right under a code, in their order. */
    public List<Code> under(Optional<Id<Code>> parent) {
        return List.copyOf(under.getOrDefault(parent, List.of()));
    }

    /** The codes right under a code, in their order. */
    public List<Code> under(Id<Code> parent) {
        return under(Optional.of(parent));
    }

    /** All codes as the tree is read from top to bottom. */
    public List<Code> inOrder() {
        return order;
    }

    /** A code and all codes below it. */
    public Set<Id<Code>> withDescendants(Id<Code> id) {
        Set<Id<Code>> found = new LinkedHashSet<>(Set.of(id));
        Deque<Id<Code>> open = new ArrayDeque<>(List.of(id));
        while (!open.isEmpty()) {
            for (Code child : under(open.pop())) {
                if (found.add(child.id())) {
                    open.add(child.id());
                }
            }
        }
        return found;
    }

    @Override
    public String toString() {
        return "tree of " + order.size() + " codes";
    }
}
