package no.utsagn.names.pattern.named;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.utsagn.names.word.Hit;
import no.utsagn.names.word.Line;
import no.utsagn.names.word.Rule;
import no.utsagn.transcript.entity.EntityKind;

/** Persons by an office that one holds at a time, and its place: "rådmannen i Vågan", "lensmannen på Stokmarknes". */
final class Officials implements Rule {

    private static final Map<String, String> TITLES = Map.copyOf(titles());
    private static final Set<String> IN = Set.of("i", "på", "for", "ved", "til");

    private final PlaceNames places;

    Officials(PlaceNames places) {
        this.places = places;
    }

    @Override
    public Optional<Hit> at(Line line, int i) {
        String title = TITLES.get(line.folded(i));
        if (title == null || !IN.contains(line.joined(i + 1))) {
            return Optional.empty();
        }
        int end = places.end(line, i + 2);
        return end < 0 || places.goOn(line, end)
                ? Optional.empty()
                : Optional.of(new Hit(line.span(i, end), EntityKind.PERSON, "(" + title + ")"));
    }

    /** Each form, indefinite and definite, bokmål and nynorsk → the definite one in bokmål. */
    private static Map<String, String> titles() {
        Map<String, String> forms = new HashMap<>();
        String titles =
                "rådmann kommunedirektør ordfører varaordfører lensmann politimester prest sogneprest prost biskop "
                        + "fylkesmann statsforvalter fylkesdirektør fylkesordfører rektor kommuneoverlege kommunelege distriktslege "
                        + "brannsjef skolesjef havnesjef helsesjef sosialsjef barnevernsjef barnevernleder stortingsrepresentant "
                        + "kommunalsjef enhetsleder avdelingsleder fylkeskoordinator direktør daglig-leder havnefogd fengselsleder "
                        + "sorenskriver imam rabbiner kantor organist veterinær dyrlege tannlege jordmor helsesøster fastlege";
        for (String title : titles.split(" ", -1)) {
            String definite = definite(title);
            forms.put(title, definite);
            forms.put(definite, definite);
            if (title.endsWith("er")) {
                String nynorsk = title.substring(0, title.length() - 2) + "ar";
                forms.put(nynorsk, definite);
                forms.put(nynorsk + "en", definite);
            }
        }
        forms.put("jordmora", "jordmoren");
        forms.put("helsesøstera", "helsesøsteren");
        forms.put("fylkesmannen", "fylkesmannen");
        return forms;
    }

    private static String definite(String title) {
        if (title.endsWith("mann")) {
            return title + "en";
        }
        return title.endsWith("e") ? title + "n" : title + "en";
    }
}
