package no.utsagn.ui.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.utsagn.base.Id;
import no.utsagn.codebook.Coder;
import no.utsagn.study.Study;

/**
 * How coders are told apart: a colour and a letter each. The one who works here is teal and the next burnt orange, in
 * the whole program; both are kept out of the palette of codes. The further colours can be told from these two and from
 * each other with any of the common colour deficiencies.
 */
public final class CoderSigns {

    /** A coder's sign. @param letter one, or as many as it takes to tell coders apart; @param color "#rrggbb" */
    public record Sign(String name, String letter, String color) {
        /** A coder is a person with a name. */
        @Override
        public String toString() {
            return "Sign";
        }
    }

    private static final List<String> COLORS = List.of("#0e8a83", "#c4570f", "#7a4fd0", "#8a6d00", "#5f6f82");

    private CoderSigns() {}

    /** The signs of all coders of a study. */
    public static Map<Id<Coder>, Sign> of(Study study, Coder me) {
        List<Coder> order = new ArrayList<>(List.of(study.coders().find(me.id()).orElse(me)));
        study.coders().stream().filter(coder -> !coder.id().equals(me.id())).forEach(order::add);
        Map<Id<Coder>, Sign> signs = new LinkedHashMap<>();
        for (int i = 0; i < order.size(); i++) {
            Coder coder = order.get(i);
            signs.put(coder.id(), new Sign(coder.name(), letter(coder, order), COLORS.get(i % COLORS.size())));
        }
        return Map.copyOf(signs);
    }

    /** The first letters that no other coder's name begins with; three at most. */
    private static String letter(Coder coder, List<Coder> all) {
        String name = coder.name().strip().toUpperCase(Locale.ROOT);
        int length = 1;
        while (length < Math.min(3, name.length()) && isShared(name.substring(0, length), coder, all)) {
            length++;
        }
        return name.substring(0, length);
    }

    private static boolean isShared(String letters, Coder coder, List<Coder> all) {
        return all.stream()
                .filter(other -> !other.id().equals(coder.id()))
                .anyMatch(other -> other.name().strip().toUpperCase(Locale.ROOT).startsWith(letters));
    }
}
