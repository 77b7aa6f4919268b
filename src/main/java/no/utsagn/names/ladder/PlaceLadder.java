package no.utsagn.names.ladder;

import static no.utsagn.transcript.entity.Rung.Level.COUNTRY;
import static no.utsagn.transcript.entity.Rung.Level.COUNTY;
import static no.utsagn.transcript.entity.Rung.Level.MUNICIPALITY;
import static no.utsagn.transcript.entity.Rung.Level.NAME;
import static no.utsagn.transcript.entity.Rung.Level.PART;
import static no.utsagn.transcript.entity.Rung.Level.SETTLEMENT;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import no.utsagn.names.ladder.County.Part;
import no.utsagn.transcript.entity.Rung.Level;

/**
 * Settlement, municipality, county, part of the country, Norway; abroad: name, part of the world, abroad.
 *
 * <p>Where several places have one name ("Herøy", "Våler"), the steps below the name begin where all of them agree, since
 * nobody but the researcher can tell which is meant: two in one county begin with the county, two in one part of the
 * country with that, others with Norway.
 */
final class PlaceLadder {

    private static final String NORWAY = "Norge";

    private PlaceLadder() {}

    /** The steps of a name whose places are known. @param sites all places of the name, at least one */
    static List<Step> of(List<Site> sites) {
        Site first = sites.get(0);
        boolean norwegian = sites.stream().anyMatch(site -> site.part().isPresent());
        return norwegian ? inNorway(sites) : abroad(first);
    }

    private static List<Step> inNorway(List<Site> all) {
        List<Site> sites = all.stream().filter(site -> site.part().isPresent()).toList();
        Site first = sites.get(0);
        String sort = agreed(sites, site -> Optional.of(site.sort())).orElse("sted");
        List<Step> steps = new ArrayList<>();
        steps.add(Step.bracketed(level(first), first.name(), first.name()));
        agreed(sites, Site::municipality)
                .filter(name -> !name.equals(first.name()))
                .ifPresent(name -> steps.add(step(MUNICIPALITY, name, sort + " i " + name)));
        agreed(sites, Site::county)
                .filter(county -> county != County.OSLO)
                .map(County::written)
                .filter(name -> !name.equals(first.name()))
                .ifPresent(name -> steps.add(step(COUNTY, name, sort + " i " + name)));
        agreed(sites, Site::part)
                .filter(part -> !sort.equals("landsdel"))
                .ifPresent(part -> steps.add(step(PART, part.written(), sort + " " + part.within())));
        steps.add(step(COUNTRY, NORWAY, sort + " i " + NORWAY));
        return List.copyOf(steps);
    }

    private static Level level(Site site) {
        return switch (site.sort()) {
            case "kommune" -> MUNICIPALITY;
            case "fylke" -> COUNTY;
            case "landsdel" -> PART;
            case "område" -> COUNTY;
            default -> SETTLEMENT;
        };
    }

    /** What all places have in common. */
    private static <T> Optional<T> agreed(List<Site> sites, Function<Site, Optional<T>> of) {
        List<Optional<T>> values = sites.stream().map(of).distinct().toList();
        return values.size() == 1 ? values.get(0) : Optional.empty();
    }

    private static List<Step> abroad(Site site) {
        List<Step> steps = new ArrayList<>();
        steps.add(Step.bracketed(NAME, site.name(), site.name()));
        steps.add(step(PART, site.region(), site.sort() + " i " + site.region()));
        steps.add(step(COUNTRY, "utlandet", site.sort() + " i utlandet"));
        return List.copyOf(steps);
    }

    private static Step step(Level level, String region, String words) {
        return Step.bracketed(level, region, words);
    }

    /** "i Nord-Norge": where a place lies as far as all of its name agree; used in words for offices and schools. */
    static Optional<String> part(List<Site> sites) {
        return agreed(sites, Site::part).map(Part::within);
    }
}
