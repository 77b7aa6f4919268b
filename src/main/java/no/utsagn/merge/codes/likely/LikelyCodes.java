package no.utsagn.merge.codes.likely;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import no.utsagn.base.Id;
import no.utsagn.codebook.Aliases;
import no.utsagn.codebook.Code;
import no.utsagn.codebook.Codebook;
import no.utsagn.coding.Codings;
import no.utsagn.language.forms.WordForms;
import no.utsagn.merge.Kind;
import no.utsagn.merge.LikelySame;
import no.utsagn.merge.LikelySame.Why;

/**
 * Finds codes that are likely the same: of the same name but for capitals, blanks and hyphens; of a name in other forms;
 * or laid on the same words, by half of their characters and over at least five passages.
 */
public final class LikelyCodes {

    private final WordForms rules;

    /** @param rules by which forms belong to a word */
    public LikelyCodes(WordForms rules) {
        this.rules = rules;
    }

    /**
     * Codes that are new in either of two copies and look the same.
     *
     * @param ours codes that only our copy has
     * @param theirs codes that only theirs has
     * @param use of all codes of ours; {@code otherUse} of theirs, over the same text
     */
    public List<LikelySame> between(Collection<Code> ours, Collection<Code> theirs, CodeUse use, CodeUse otherUse) {
        NameForms forms = forms(Stream.concat(ours.stream(), theirs.stream()).toList());
        Meetings meetings = new Meetings(use, otherUse);
        List<LikelySame> found = new ArrayList<>();
        for (Code here : ours) {
            for (Code there : theirs) {
                Supplier<Shared> shared = () -> Shared.between(use, here.id(), otherUse, there.id());
                like(here, there, meetings, shared, forms).ifPresent(found::add);
            }
        }
        return sorted(found);
    }

    /** Codes of one codebook that look the same and were not kept apart; of two, the older is named first. */
    public List<LikelySame> duplicates(Codebook codebook, Codings codings) {
        CodeUse use = CodeUse.of(codings);
        Meetings meetings = new Meetings(use, use);
        Aliases aliases = codebook.aliases();
        List<Code> codes = codebook.codes().stream()
                .sorted(Comparator.<Code, Instant>comparing(
                                code -> code.history().first().stamp().at())
                        .thenComparing(Code::id))
                .toList();
        NameForms forms = forms(codes);
        List<LikelySame> found = new ArrayList<>();
        for (int i = 0; i < codes.size(); i++) {
            for (Code other : codes.subList(i + 1, codes.size())) {
                Id<Code> one = codes.get(i).id();
                if (!aliases.areApart(one, other.id())) {
                    Supplier<Shared> shared = () -> Shared.between(use, one, use, other.id());
                    like(codes.get(i), other, meetings, shared, forms).ifPresent(found::add);
                }
            }
        }
        return sorted(found);
    }

    private NameForms forms(Collection<Code> codes) {
        return new NameForms(rules, codes.stream().map(Code::name).toList());
    }

    private static Optional<LikelySame> like(
            Code one, Code other, Meetings meetings, Supplier<Shared> shared, NameForms forms) {
        Optional<Why> byName = byName(one, other, forms);
        if (byName.isEmpty() && !meetings.of(one.id(), other.id())) {
            return Optional.empty();
        }
        Shared figures = shared.get();
        return byName.or(() -> figures.isLikelySame() ? Optional.of(Why.SHARED_PASSAGES) : Optional.empty())
                .map(why -> new LikelySame(
                        Kind.CODE,
                        one.id().value(),
                        other.id().value(),
                        why,
                        figures.onlyOne(),
                        figures.same(),
                        figures.onlyOther(),
                        Optional.empty()));
    }

    private static Optional<Why> byName(Code one, Code other, NameForms forms) {
        return forms.areSame(one.name(), other.name())
                ? Optional.of(Why.SAME_NAME)
                : forms.areForms(one.name(), other.name()) ? Optional.of(Why.INFLECTED_NAME) : Optional.empty();
    }

    private static List<LikelySame> sorted(List<LikelySame> found) {
        return found.stream()
                .sorted(Comparator.comparing(LikelySame::why)
                        .thenComparing(pair -> -pair.same())
                        .thenComparing(LikelySame::ours)
                        .thenComparing(LikelySame::theirs))
                .toList();
    }
}
