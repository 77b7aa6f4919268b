package no.utsagn.names.ladder;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.utsagn.language.Span;
import no.utsagn.names.word.Line;

/** What words in the names of organisations tell of their trade. Immutable once read. */
final class Trades {

    private static final Set<String> COMPANY =
            Set.of("as", "asa", "ans", "da", "enk", "nuf", "sa", "iks", "kf", "hf", "il", "fk");
    private static final int LEAST_LETTERS = 4;
    private static final int LONGEST = 22;

    private final Map<String, Trade> whole = new HashMap<>();
    private final Map<String, Trade> endings = new HashMap<>();

    /**
     * A trade from narrow to broad.
     *
     * @param narrow "møbelforretning"
     * @param broad "butikk"; the same as the narrow one if there is no broader word
     * @param sector "privat virksomhet"
     */
    record Trade(String narrow, String broad, String sector) {}

    private Trades() {}

    /** The table that comes with the program. */
    static Trades load() {
        Trades trades = new Trades();
        for (String[] row : Table.rows("organisations.tsv")) {
            Trade trade = new Trade(row[1], row[2], row[3]);
            boolean ending = row[0].startsWith("-");
            String word = ending ? row[0].substring(1) : row[0];
            trades.whole.put(word, trade);
            if (ending && word.length() > 2) {
                trades.endings.put(word, trade);
            }
        }
        return trades;
    }

    /** What a name tells; empty if none of its words tells anything. */
    Optional<Trade> of(String name) {
        Line line = Line.of(name, Span.over(name));
        Optional<Trade> company = Optional.empty();
        Optional<Trade> found = Optional.empty();
        int longest = 0;
        for (int i = 0; i < line.size(); i++) {
            String word = line.folded(i);
            Optional<Trade> trade = ofWord(word).or(() -> ofDefinite(word));
            if (trade.isPresent() && COMPANY.contains(word)) {
                company = trade;
            } else if (trade.isPresent() && word.length() > longest) {
                found = trade;
                longest = word.length();
            }
        }
        return found.isPresent() ? found : company;
    }

    /** "bakeriet", "butikken", "kirka". */
    private Optional<Trade> ofDefinite(String word) {
        for (String ending : List.of("et", "en", "a", "n")) {
            int length = word.length() - ending.length();
            if (length >= LEAST_LETTERS && word.endsWith(ending)) {
                String bare = word.substring(0, length);
                Optional<Trade> trade = ofWord(bare).or(() -> ofWord(bare + "e"));
                if (trade.isPresent()) {
                    return trade;
                }
            }
        }
        return Optional.empty();
    }

    /** What one word in small letters tells, whole or by its end. */
    Optional<Trade> ofWord(String word) {
        Trade exact = whole.get(word);
        if (exact != null) {
            return Optional.of(exact);
        }
        for (int length = Math.min(LONGEST, word.length() - 2); length > 2; length--) {
            Trade trade = endings.get(word.substring(word.length() - length));
            if (trade != null) {
                return Optional.of(trade);
            }
        }
        return Optional.empty();
    }

    @Override
    public String toString() {
        return "trades by " + whole.size() + " words";
    }
}
