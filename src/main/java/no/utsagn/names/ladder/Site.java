package no.utsagn.names.ladder;

import java.util.Optional;
import no.utsagn.names.ladder.County.Part;

/**
 * One place of a name.
 *
 * @param sort what it is: "by", "tettsted", "bygd", "kommune", "fylke", "bydel"
 * @param municipality its name, where it lies in one
 * @param region the part of the country, or of the world if it lies abroad
 */
record Site(
        String name,
        String sort,
        Optional<String> municipality,
        Optional<County> county,
        Optional<Part> part,
        String region) {

    static Site inMunicipality(String name, String sort, String municipality, County county) {
        return new Site(
                name,
                sort,
                Optional.of(municipality),
                Optional.of(county),
                Optional.of(county.part()),
                county.part().written());
    }

    static Site county(County county) {
        return inPart(county.written(), "fylke", Optional.of(county), county.part());
    }

    static Site inPart(String name, String sort, Optional<County> county, Part part) {
        return new Site(name, sort, Optional.empty(), county, Optional.of(part), part.written());
    }

    static Site abroad(String name, String sort, String world) {
        return new Site(name, sort, Optional.empty(), Optional.empty(), Optional.empty(), world);
    }

    /** Whether the other is the municipality that this town gave its name. */
    boolean replaces(Site other) {
        return other.sort.equals("kommune") && other.municipality.equals(municipality) && other.county.equals(county);
    }
}
