package no.utsagn.app.codes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import no.utsagn.base.Id;
import no.utsagn.base.ProblemException;
import no.utsagn.codebook.Code;
import no.utsagn.codebook.Codebook;
import no.utsagn.codebook.Definition;
import no.utsagn.study.StudyBuilder;

/** Any moves, one after the other, compared with lists. */
class MovingPropertyTest {

    private static final Placing PLACING = new Placing(StudyBuilder.anyStamp());

    private static Codebook codebook(List<Integer> parents) {
        Codebook codebook = Codebook.empty("Prøve");
        List<Id<Code>> made = new ArrayList<>();
        for (int i = 0; i < parents.size(); i++) {
            int at = parents.get(i) % (made.size() + 1);
            Optional<Id<Code>> parent = at == made.size() ? Optional.empty() : Optional.of(made.get(at));
            Code code = codebook.create(Definition.named("Kode " + i), parent, StudyBuilder.anyStamp());
            codebook = codebook.with(code);
            made.add(code.id());
        }
        return codebook;
    }

    private static List<Id<Code>> under(Codebook codebook, Optional<Id<Code>> parent) {
        return codebook.under(parent).stream().map(Code::id).toList();
    }

    @Property(tries = 300)
    void theTreeStaysATreeAndNothingIsLost(
            @ForAll @Size(min = 1, max = 25) List<@IntRange(max = 100) Integer> parents,
            @ForAll @Size(max = 40) List<@IntRange(max = 100_000) Integer> moves) {
        Codebook codebook = codebook(parents);
        List<Id<Code>> all = List.copyOf(codebook.codes().ids());
        for (int move : moves) {
            Id<Code> code = all.get(move % all.size());
            int to = move / 31 % (all.size() + 1);
            Optional<Id<Code>> parent = to == all.size() ? Optional.empty() : Optional.of(all.get(to));
            List<Id<Code>> siblings = new ArrayList<>(under(codebook, parent));
            Optional<Id<Code>> before = siblings.isEmpty() || move % 3 == 0
                    ? Optional.empty()
                    : Optional.of(siblings.get(move / 7 % siblings.size()));
            if (before.isPresent() && before.get().equals(code)) {
                continue;
            }
            boolean cycle = parent.isPresent() && codebook.isWithin(parent.get(), code);
            siblings.remove(code);
            siblings.add(before.map(siblings::indexOf).orElse(siblings.size()), code);
            try {
                Codebook after = PLACING.put(codebook, code, new Spot(parent, before));
                assertThat(cycle).isFalse();
                assertThat(under(after, parent)).isEqualTo(siblings);
                codebook = after;
            } catch (ProblemException e) {
                assertThat(cycle).isTrue();
                assertThat(e).hasMessage("codebook.under-itself");
            }
            assertThat(codebook.inTreeOrder()).extracting(Code::id).containsExactlyInAnyOrderElementsOf(all);
        }
    }

    @Property(tries = 100)
    void aMoveToTheEndsChangesNoSibling(@ForAll @IntRange(min = 2, max = 30) int size, @ForAll boolean last) {
        Codebook before = codebook(IntStream.range(0, size).boxed().toList());
        List<Id<Code>> roots = under(before, Optional.empty());
        Id<Code> moved = roots.get(last ? 0 : roots.size() - 1);
        Spot spot = last ? Spot.lastUnder(Optional.empty()) : Spot.before(before, roots.get(0));
        Codebook after = PLACING.put(before, moved, spot);
        assertThat(after.codes().stream().filter(code -> !code.equals(before.code(code.id()))))
                .extracting(Code::id)
                .isSubsetOf(moved);
    }
}
