package no.utsagn.names.ladder;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.utsagn.transcript.entity.EntityKind;
import no.utsagn.transcript.entity.Rung.Level;

/**
 * From a name to ever broader words for it. The first step is the name itself, so that it must never be taken without
 * a decision; {@link #proposed} tells which one to propose. Immutable, for several threads.
 */
public final class Ladders {

    private static final Set<Level> TOO_FINE =
            Set.of(Level.NAME, Level.SETTLEMENT, Level.MUNICIPALITY, Level.COUNTY, Level.DAY, Level.MONTH, Level.AGE);

    private final Gazetteer gazetteer;
    private final Trades trades;

    private Ladders(Gazetteer gazetteer, Trades trades) {
        this.gazetteer = gazetteer;
        this.trades = trades;
    }

    /** The tables of places and trades that come with the program. */
    public static Ladders load() {
        return new Ladders(Gazetteer.load(), Trades.load());
    }

    /**
     * The steps of a name, the finest first.
     *
     * @param name as it is written, genitive and upper case allowed
     * @return for an unknown place or organisation the name and one broad step; empty for kinds without a ladder and
     *     for dates and ages that cannot be read
     */
    public List<Step> of(EntityKind kind, String name) {
        if (name.isBlank()) {
            return List.of();
        }
        return switch (kind) {
            case PLACE -> place(name.strip());
            case ORGANISATION -> new OrganisationLadder(gazetteer, trades).of(name.strip());
            case DATE -> DateLadder.of(name);
            case AGE -> AgeLadder.of(name);
            default -> List.of();
        };
    }

    /**
     * The step to propose as long as nobody has counted who shares which: a place by the part of the country, an
     * organisation by its trade, a date by its season, an age by its decade. Empty where there is no ladder.
     */
    public Optional<Step> proposed(EntityKind kind, String name) {
        List<Step> steps = of(kind, name);
        Optional<Step> broad = steps.stream()
                .filter(step -> !TOO_FINE.contains(step.level()))
                .filter(step ->
                        step.level() != Level.TRADE_AND_SIZE || !step.region().contains(", "))
                .findFirst();
        boolean yearAlone = broad.filter(step -> step.level() == Level.YEAR).isPresent();
        return yearAlone ? Optional.of(steps.get(steps.size() - 1)) : broad;
    }

    /** Whether a name is that of a place in the tables, genitive and any case allowed. */
    public boolean isPlace(String name) {
        return !gazetteer.called(name).isEmpty();
    }

    /** Whether a word in small letters, whole or by its end, tells the trade of an organisation: "møbellager". */
    public boolean isTrade(String word) {
        return trades.ofWord(word).isPresent();
    }

    private List<Step> place(String name) {
        List<Site> sites = gazetteer.called(name);
        if (name.matches("(?i)nor(ge|eg)s?")) {
            return List.of(Step.bracketed(Level.COUNTRY, "Norge", "Norge"));
        }
        if (!sites.isEmpty()) {
            return PlaceLadder.of(sites);
        }
        return List.of(Step.bracketed(Level.NAME, name, name), Step.bracketed(Level.COUNTRY, "ukjent sted", "sted"));
    }

    @Override
    public String toString() {
        return "ladders by " + gazetteer;
    }
}
