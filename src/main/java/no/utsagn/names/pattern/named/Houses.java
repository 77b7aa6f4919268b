package no.utsagn.names.pattern.named;

import java.util.Optional;
import java.util.Set;
import no.utsagn.names.word.Hit;
import no.utsagn.names.word.Line;
import no.utsagn.names.word.Rule;
import no.utsagn.names.word.WordSet;

/** Schools, hospitals, works by their place: "universitetet i Tromsø", "sykehjemmet på Melbu", "meieriet i Sømna". */
final class Houses implements Rule {

    private static final Set<String> HOUSES =
            WordSet.of("universitetet høgskolen høyskolen høgskulen sykehuset sjukehuset "
                    + "sykehjemmet sjukeheimen skolen skulen ungdomsskolen ungdomsskulen barneskolen barneskulen barnehagen "
                    + "fengselet lensmannskontoret politistasjonen legekontoret legesenteret legevakta dps bakeriet "
                    + "hotellet meieriet verftet slakteriet fiskebruket fiskemottaket smelteverket aluminiumsverket "
                    + "gruva folkehøgskolen folkehøgskulen fagskolen videregående vidaregåande menigheten kirka "
                    + "kyrkja moskeen biblioteket museet butikken kafeen campingplassen mottaket asylmottaket");
    private static final Set<String> IN = Set.of("i", "på", "ved");

    private final PlaceNames places;
    private final Wordings wordings;

    Houses(PlaceNames places, Wordings wordings) {
        this.places = places;
        this.wordings = wordings;
    }

    @Override
    public Optional<Hit> at(Line line, int i) {
        if (!HOUSES.contains(line.folded(i)) || !IN.contains(line.joined(i + 1))) {
            return Optional.empty();
        }
        int end = places.end(line, i + 2);
        return end < 0 ? Optional.empty() : wordings.organisation(line, i, end);
    }
}
