package no.utsagn.ui.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.utsagn.base.Id;
import no.utsagn.codebook.Code;
import no.utsagn.codebook.Codebook;

/**
 * The codes that have a key, 1 to 9.
 *
 * @param chosen in the order of their keys; none for the first codes of the tree. Some may be gone
 */
public record QuickCodes(List<Id<Code>> chosen) {

    /** How many keys there are. */
    public static final int KEYS = 9;

    public QuickCodes {
        chosen = List.copyOf(chosen.size() > KEYS ? chosen.subList(0, KEYS) : chosen);
    }

    /** The codes in the order of their keys. */
    public List<Code> in(Codebook codebook) {
        List<Code> there = chosen.stream()
                .flatMap(id -> codebook.codes().find(id).stream())
                .toList();
        return there.isEmpty() ? codebook.inTreeOrder().stream().limit(KEYS).toList() : there;
    }

    /** The code that a key stands for, if it does. @param digit 1 to 9 */
    public Optional<Code> at(int digit, Codebook codebook) {
        return in(codebook).stream().skip(digit - 1L).findFirst();
    }

    /** The key of a code, 1 to 9, or 0. */
    public int digitOf(Id<Code> code, Codebook codebook) {
        return in(codebook).stream().map(Code::id).toList().indexOf(code) + 1;
    }

    /** The same with a code on a key. A code that has another key changes places with what stood there. */
    public QuickCodes with(int digit, Id<Code> code, Codebook codebook) {
        List<Id<Code>> keys = in(codebook).stream().map(Code::id).collect(Collectors.toCollection(ArrayList::new));
        int had = keys.indexOf(code);
        int place = Math.min(digit - 1, had < 0 ? keys.size() : keys.size() - 1);
        if (place == keys.size()) {
            keys.add(code);
        } else {
            Id<Code> former = keys.set(place, code);
            if (had >= 0) {
                keys.set(had, had == place ? code : former);
            }
        }
        return new QuickCodes(keys);
    }
}
