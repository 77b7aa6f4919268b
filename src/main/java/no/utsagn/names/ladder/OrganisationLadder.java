package no.utsagn.names.ladder;

import static no.utsagn.transcript.entity.Rung.Level.NAME;
import static no.utsagn.transcript.entity.Rung.Level.SECTOR;
import static no.utsagn.transcript.entity.Rung.Level.TRADE;
import static no.utsagn.transcript.entity.Rung.Level.TRADE_AND_SIZE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.utsagn.language.Span;
import no.utsagn.names.ladder.Trades.Trade;
import no.utsagn.names.word.Line;

/** Name, trade with county, trade with part of the country, trade, broader trade, sector. */
final class OrganisationLadder {

    private static final int MOST_WORDS_OF_PLACE = 3;

    private final Gazetteer gazetteer;
    private final Trades trades;

    OrganisationLadder(Gazetteer gazetteer, Trades trades) {
        this.gazetteer = gazetteer;
        this.trades = trades;
    }

    List<Step> of(String name) {
        List<Step> steps = new ArrayList<>();
        steps.add(Step.bracketed(NAME, name, name));
        Optional<Trade> known = trades.of(name);
        if (known.isEmpty()) {
            steps.add(Step.bracketed(SECTOR, "virksomhet", "virksomhet"));
            return List.copyOf(steps);
        }
        Trade trade = known.get();
        List<Site> sites = sites(name);
        if (!sites.isEmpty()) {
            for (Step place : PlaceLadder.of(sites)) {
                switch (place.level()) {
                    case COUNTY -> steps.add(in(trade, "i " + place.region(), place.region()));
                    case PART -> PlaceLadder.part(sites).ifPresent(part -> steps.add(in(trade, part, place.region())));
                    default -> {}
                }
            }
        }
        boolean broader = !trade.broad().equals(trade.narrow());
        steps.add(Step.bracketed(broader ? TRADE_AND_SIZE : TRADE, trade.narrow(), trade.narrow()));
        if (broader) {
            steps.add(Step.bracketed(TRADE, trade.broad(), trade.broad()));
        }
        steps.add(Step.bracketed(SECTOR, trade.sector(), trade.sector()));
        return List.copyOf(steps);
    }

    private static Step in(Trade trade, String where, String region) {
        return Step.bracketed(TRADE_AND_SIZE, trade.narrow() + ", " + region, trade.narrow() + " " + where);
    }

    /** The place that is named in a name: the longest, and of those the last. */
    private List<Site> sites(String name) {
        Line line = Line.of(name, Span.over(name));
        for (int length = Math.min(MOST_WORDS_OF_PLACE, line.size()); length > 0; length--) {
            for (int i = line.size() - length; i >= 0; i--) {
                List<Site> sites = gazetteer.called(line.written(i, i + length - 1));
                if (!sites.isEmpty() && line.written(i, i + length - 1).length() > 2) {
                    return sites;
                }
            }
        }
        return List.of();
    }
}
