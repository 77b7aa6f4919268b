package no.utsagn.names.pattern.figure;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import no.utsagn.names.ladder.Ladders;
import no.utsagn.names.ladder.Step;
import no.utsagn.names.word.Hit;
import no.utsagn.names.word.Line;
import no.utsagn.names.word.Numerals;
import no.utsagn.names.word.Rule;
import no.utsagn.names.word.SmallWords;
import no.utsagn.names.word.WordSet;
import no.utsagn.transcript.entity.EntityKind;

/**
 * Ages of persons: "42 år gammel", "da jeg var 17", "ei på 54", "fylte førti", "42-åringen". How long something took
 * ("i tre år", "to år siden"), limits ("under 30 år") and decades ("i førtiårene") are left.
 */
final class Ages implements Rule {

    private static final Set<String> OLD =
            Set.of("gammel", "gammal", "gamal", "gamle", "gammelt", "gammalt", "gamalt", "gamla");
    private static final Set<String> IS =
            Set.of("er", "e", "var", "va", "blir", "ble", "blei", "vart", "bli", "vært", "vore", "verte", "sto");
    private static final Set<String> TURNS = Set.of("fylte", "fyller", "fylt", "fylle", "fylde", "fyllte");
    private static final Set<String> PERSONS = WordSet.of(
            "jeg eg æ e æg je du han hun ho hu hin kona kone mannen mann dama dame damen kvinne kvinna kvinnen gutt "
                    + "gutten jente jenta jenten sønn sønnen datter dattera datteren dotter dottera bror broren "
                    + "søster søsteren søstera mor mora moren far faren kar karen fyr fyren unge ungen eldste "
                    + "yngste eldstemann minstemann kollega kollegaen kandidat kandidaten deltaker bruker en ein "
                    + "ei ene eine");
    private static final Set<String> BETWEEN =
            WordSet.of("bare berre bærre cirka ca omtrent omkring rundt sånn nesten snart "
                    + "akkurat nå no vel kanskje jo allerede vi liksom da også som");
    private static final Set<String> OWNED =
            Set.of("min", "mi", "hans", "hennes", "vår", "hennar", "deres", "din", "di");
    private static final Set<String> SPEAKERS = Set.of("jeg", "eg", "æ", "e", "vi", "hun", "ho", "han", "me", "de");
    private static final Set<String> CHILDREN =
            WordSet.of("sønn sønnen guten gutten datter dattera datteren dotter dottera "
                    + "jenta jenten unge ungen barn barnet en ei ein minste yngste minstemann");
    private static final Set<String> TIME_GOES =
            Set.of("siden", "sidan", "sia", "etterpå", "etter", "senere", "seinere", "seinare", "til", "med", "før");
    private static final int OLDEST = 110;
    private static final int LEAST_ALONE = 10;
    private static final int MOST_BETWEEN = 2;

    private final Ladders ladders;

    Ages(Ladders ladders) {
        this.ladders = ladders;
    }

    @Override
    public Optional<Hit> at(Line line, int i) {
        String word = line.folded(i);
        int years = word.indexOf("år");
        if (years > 0) {
            return isPersonOfAge(line, i, word, years) ? hit(line, i, i) : Optional.empty();
        }
        OptionalInt number = Numerals.cardinal(word);
        if (number.isEmpty() || number.getAsInt() < 1 || number.getAsInt() > OLDEST) {
            return Optional.empty();
        }
        boolean counted = line.joined(i + 1).equals("år") || line.joined(i + 1).equals("års");
        if (!counted) {
            boolean ends = SmallWords.follow(line, i)
                    || line.joinedBefore(i).equals("av")
                    || SPEAKERS.contains(line.joined(i + 2));
            boolean old = number.getAsInt() >= LEAST_ALONE || isOfChild(line, i);
            boolean alone = old && ends && isSaidOfPerson(line, i);
            return alone ? hit(line, i, i) : Optional.empty();
        }
        if (OLD.contains(line.joined(i + 2))) {
            return hit(line, i, i + 2);
        }
        boolean age = !TIME_GOES.contains(line.joined(i + 2)) && isSaidOfPerson(line, i);
        return age ? hit(line, i, i + 1) : Optional.empty();
    }

    /** "42-åringen", "femtiårsdagen", "42-årig kvinne". */
    private static boolean isPersonOfAge(Line line, int i, String word, int years) {
        String rest = word.substring(years);
        boolean person = rest.equals("åring")
                || rest.equals("åringen")
                || rest.startsWith("årsdag")
                || (rest.startsWith("årig") && PERSONS.contains(line.joined(i + 1)));
        String number = word.substring(0, years).replaceAll("-$", "");
        return person && Numerals.cardinal(number).orElse(OLDEST + 1) <= OLDEST;
    }

    private static boolean isSaidOfPerson(Line line, int i) {
        int at = i;
        for (int skipped = 0; skipped < MOST_BETWEEN && BETWEEN.contains(line.joinedBefore(at)); skipped++) {
            at--;
        }
        String before = line.joinedBefore(at);
        String earlier = line.joinedBefore(at - 1);
        if (TURNS.contains(before)) {
            return true;
        }
        if (before.equals("på")) {
            return PERSONS.contains(OWNED.contains(earlier) ? line.joinedBefore(at - 2) : earlier);
        }
        if (before.equals("av")) {
            return earlier.equals("alder");
        }
        if (OWNED.contains(earlier)) {
            earlier = line.joinedBefore(at - 2);
        }
        if (IS.contains(before)
                && (PERSONS.contains(earlier) || (earlier.equals("som") && isPersonBefore(line, at - 2)))) {
            return true;
        }
        return PERSONS.contains(before) && IS.contains(earlier);
    }

    /** "sønnen min på ni". */
    private static boolean isOfChild(Line line, int i) {
        String who = line.joinedBefore(OWNED.contains(line.joinedBefore(i - 1)) ? i - 2 : i - 1);
        return line.joinedBefore(i).equals("på") && CHILDREN.contains(who);
    }

    private static boolean isPersonBefore(Line line, int i) {
        return PERSONS.contains(line.joinedBefore(i));
    }

    private Optional<Hit> hit(Line line, int from, int to) {
        String wording = ladders.proposed(EntityKind.AGE, line.written(from, to))
                .map(Step::words)
                .orElse("[alder]");
        return Optional.of(new Hit(line.span(from, to), EntityKind.AGE, wording));
    }
}
