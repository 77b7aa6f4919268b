package no.utsagn.transcript.people;

import java.util.Optional;
import no.utsagn.base.Id;

/**
 * What people share a letter by: a county, an office, a team, a municipality.
 *
 * @param kind what sort of site it is, in the study's words: "team", "fylke"
 * @param name what the researchers call it; it may tell where, so it is not printed unless a style asks for it
 * @param letter the capital letter drawn for it, once it is
 */
public record Site(Id<Site> id, String kind, String name, Optional<String> letter) {

    public Site {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a site without a name");
        }
    }

    /** The same site with the letter it drew. */
    public Site withLetter(String drawn) {
        return new Site(id, kind, name, Optional.of(drawn));
    }

    /** The same site under another name. */
    public Site renamed(String other) {
        return new Site(id, kind, other, letter);
    }

    @Override
    public String toString() {
        return "Site " + id;
    }
}
