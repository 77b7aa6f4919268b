package no.utsagn.names.ladder;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import no.utsagn.names.ladder.County.Part;

/** The places whose names the program knows. Immutable once read. */
final class Gazetteer {

    private final Map<String, List<Site>> sites = new HashMap<>();
    private final Map<String, String> municipalities = new HashMap<>();

    private Gazetteer() {}

    /** The tables that come with the program. */
    static Gazetteer load() {
        Gazetteer gazetteer = new Gazetteer();
        Table.rows("municipalities.tsv").forEach(gazetteer::municipality);
        Table.rows("settlements.tsv").forEach(gazetteer::settlement);
        for (County county : County.values()) {
            if (county != County.OSLO) {
                gazetteer.add(Site.county(county));
            }
        }
        Table.rows("regions.tsv").forEach(gazetteer::region);
        Table.rows("abroad.tsv").forEach(row -> gazetteer.add(Site.abroad(row[0], row[2], row[1])));
        return gazetteer;
    }

    /** All places of a name, upper case and genitive allowed; none if it is unknown. */
    List<Site> called(String name) {
        String folded = name.strip().toLowerCase(Locale.ROOT);
        List<Site> exact = sites.get(folded);
        if (exact == null && folded.length() > 2) {
            exact = sites.get(withoutGenitive(folded));
        }
        return exact == null ? List.of() : List.copyOf(exact);
    }

    private static String withoutGenitive(String folded) {
        int end = folded.length();
        if (folded.charAt(end - 1) == 's') {
            end--;
        }
        char last = folded.charAt(end - 1);
        return folded.substring(0, last == '\'' || last == '’' ? end - 1 : end);
    }

    private void municipality(String... row) {
        String[] names = row[1].split(" \\| ", -1);
        County county = County.ofMunicipality(row[0]);
        municipalities.put(row[0], names[0]);
        for (String name : names) {
            add(Site.inMunicipality(name, "kommune", names[0], county));
        }
    }

    private void settlement(String... row) {
        for (String number : row[1].split(",", -1)) {
            String municipality = municipalities.getOrDefault(number, "");
            Site site = Site.inMunicipality(row[0], row[2], municipality, County.ofMunicipality(number));
            if (municipality.equalsIgnoreCase(row[0])) {
                sites.computeIfAbsent(key(row[0]), key -> new ArrayList<>()).removeIf(site::replaces);
            }
            add(site);
        }
    }

    private void region(String... row) {
        Part part = Part.called(row[1]).orElseThrow();
        if (row.length > 3) {
            String municipality = municipalities.getOrDefault(row[3], "");
            add(Site.inMunicipality(row[0], row[2], municipality, County.ofMunicipality(row[3])));
        } else {
            add(Site.inPart(row[0], row[2], Optional.empty(), part));
        }
    }

    private void add(Site site) {
        sites.computeIfAbsent(key(site.name()), key -> new ArrayList<>()).add(site);
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return "gazetteer of " + sites.size() + " names";
    }
}
