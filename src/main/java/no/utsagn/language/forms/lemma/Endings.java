package no.utsagn.language.forms.lemma;

import java.util.ArrayList;
import java.util.List;

/** The regular endings of bokmål and nynorsk, each with what stands in its place in the dictionary. */
final class Endings {

    private static final int TWO = 2;
    private static final int THREE = 3;
    private static final int FOUR = 4;

    private final List<Change> changes = new ArrayList<>();

    Endings() {
        nouns();
        verbs();
        add(THREE, "", "t", "ere", "est", "este", "are", "ast", "aste", "st", "ste");
    }

    List<Change> all() {
        return List.copyOf(changes);
    }

    private void nouns() {
        String[] endings = {"en", "et", "a", "er", "ar", "ene", "ane", "ens", "ets", "as", "ers", "enes", "anes"};
        add(TWO, "", endings);
        add(TWO, "e", endings);
        add(FOUR, "", "or", "one");
        add(FOUR, "e", "or", "one");
        add(THREE, "", "e", "ne", "es", "nes", "s", "n", "ns", "r", "rs");
        add(
                TWO, "m", "mmen", "mmet", "mmer", "mmene", "mma", "mmar", "mmane", "mmens", "mmets", "mmenes", "mme",
                "mmere", "mmest", "mmeste", "mmare", "mmast");
        add(TWO, "um", "et", "er", "ene", "a", "ets");
    }

    private void verbs() {
        add(TWO, "e", "te", "t", "de", "d", "tes", "des", "ast", "st", "ede", "edes", "es");
        add(TWO, "je", "er", "te", "t", "de", "d", "ast", "a", "ar");
    }

    private void add(int least, String instead, String... endings) {
        for (String ending : endings) {
            changes.add(new Change(ending, instead, least));
        }
    }
}
