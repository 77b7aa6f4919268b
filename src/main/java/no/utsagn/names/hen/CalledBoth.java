package no.utsagn.names.hen;

import java.util.List;

/**
 * Somebody who seems to be called both "han" and "hun" around what stands for their name, so that readers take them for
 * two.
 *
 * @param words what stands for the name: "Kandidat 5", "(legen)"
 * @param spots where the pronouns stand
 */
public record CalledBoth(String words, List<Spot> spots) {

    public CalledBoth {
        spots = List.copyOf(spots);
    }

    @Override
    public String toString() {
        return "CalledBoth at " + spots.size();
    }
}
