package no.utsagn.names.pattern.named;

import java.util.Optional;
import java.util.Set;
import no.utsagn.names.word.Hit;
import no.utsagn.names.word.Line;
import no.utsagn.names.word.Rule;

/** Nav offices by their place: "Nav Sortland", "NAV-kontoret på Melbu", "nav grünerløkka". Nav alone names none. */
final class NavOffices implements Rule {

    private static final Set<String> OFFICES = Set.of(
            "nav-kontor",
            "nav-kontoret",
            "navkontor",
            "navkontoret",
            "nav-leder",
            "nav-lederen",
            "nav-sjefen",
            "nav-direktøren",
            "nav-leiaren");
    private static final Set<String> KINDS = Set.of("kontor", "kontoret", "lokalkontor", "lokal");
    private static final Set<String> IN = Set.of("i", "på", "ved");

    private final PlaceNames places;
    private final Wordings wordings;

    NavOffices(PlaceNames places, Wordings wordings) {
        this.places = places;
        this.wordings = wordings;
    }

    @Override
    public Optional<Hit> at(Line line, int i) {
        boolean nav = line.folded(i).equals("nav");
        if (!nav && !OFFICES.contains(line.folded(i))) {
            return Optional.empty();
        }
        int end = nav ? places.end(line, i + 1) : -1;
        if (end >= 0) {
            return wordings.organisation(line, i, end);
        }
        int in = nav && KINDS.contains(line.joined(i + 1)) ? i + 2 : i + 1;
        end = IN.contains(line.joined(in)) ? places.end(line, in + 1) : -1;
        return end < 0 ? Optional.empty() : wordings.organisation(line, i, end);
    }
}
