package no.utsagn.names.pattern;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.utsagn.names.ladder.Ladders;

/** The finders that need no training. */
public final class Patterns {

    private Patterns() {}

    /** Numbers of eleven digits, phone numbers and e-mail addresses, written and spoken: what needs no decision. */
    public static Finder all() {
        return new ElevenDigits().and(new Phones()).and(new Emails());
    }

    /** All that a person is shown: {@link #all} and what may identify together with other things. */
    public static Finder forReview() {
        return forReview(Ladders.load());
    }

    /**
     * The same with ladders that are there already. Immutable, for several threads; finds are in order and may overlap.
     *
     * @param ladders for places, trades and the words that are proposed
     */
    public static Finder forReview(Ladders ladders) {
        Finder both = all().and(ByWords.with(ladders));
        return (text, within) -> {
            List<Find> finds = new ArrayList<>(both.find(text, within));
            finds.sort(Comparator.comparing(Find::span));
            return List.copyOf(finds);
        };
    }
}
