package no.utsagn.app.transcripts;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import no.utsagn.base.Id;
import no.utsagn.study.People;
import no.utsagn.transcript.people.Site;

/** The site that somebody's word for it means, among people who know it; made if there was none. */
public record FoundSite(Id<Site> id, People people) {

    private static final Set<String> KINDS = Set.of("team", "fylke", "kontor", "kommune", "avdeling");

    /** @param name in any capitals */
    public static FoundSite called(String name, People people) {
        Site found = people.sites().stream()
                .filter(site -> site.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseGet(() -> new Site(Id.random(), kind(name), name, Optional.empty()));
        return new FoundSite(found.id(), people.with(found));
    }

    /** What sort of site a name tells of: "team 1" of a team; otherwise simply a place. */
    private static String kind(String name) {
        String first = name.strip().split("\\s", 2)[0].toLowerCase(Locale.ROOT);
        return KINDS.contains(first) ? first : "sted";
    }

    @Override
    public String toString() {
        return "FoundSite " + id;
    }
}
