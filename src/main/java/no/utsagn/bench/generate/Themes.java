package no.utsagn.bench.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.utsagn.base.History;
import no.utsagn.base.Id;
import no.utsagn.base.Items;
import no.utsagn.base.Stamp;
import no.utsagn.bench.generate.speech.Dice;
import no.utsagn.codebook.Code;
import no.utsagn.codebook.CodeFields;
import no.utsagn.codebook.CodeStatus;
import no.utsagn.codebook.Codebook;
import no.utsagn.codebook.Definition;
import no.utsagn.codebook.Palette;

/** The codes of a generated study: one for each theme that people speak of, in a tree of three levels. */
final class Themes {

    /** How many codes lie under one, on each level. */
    private static final int BREADTH = 5;

    private Themes() {}

    /** A code for each name, in the order of the names. A root is followed by what lies under it. */
    static List<Code> codes(List<String> names, Stamp stamp, Dice dice) {
        List<Code> codes = new ArrayList<>();
        int inRoot = 1 + BREADTH + BREADTH * BREADTH;
        for (int i = 0; i < names.size(); i++) {
            int within = i % inRoot;
            int root = i - within;
            Optional<Id<Code>> parent = within == 0
                    ? Optional.empty()
                    : Optional.of(codes.get(within <= BREADTH ? root : root + 1 + (within - BREADTH - 1) / BREADTH)
                            .id());
            CodeFields fields = new CodeFields(
                    Definition.named(names.get(i)), parent, Palette.color(i / inRoot), i, CodeStatus.OPEN, Set.of());
            codes.add(new Code(dice.id(), History.start(fields, stamp)));
        }
        return codes;
    }

    /** The codebook with these codes in it. */
    static Codebook in(Codebook codebook, List<Code> codes) {
        List<Code> all = new ArrayList<>(codebook.codes().all());
        all.addAll(codes);
        return codebook.with(Items.of(all, Code::id));
    }
}
