package no.utsagn.names.cue;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import no.utsagn.names.word.Line;
import no.utsagn.names.word.Numerals;
import no.utsagn.names.word.SmallWords;
import no.utsagn.names.word.WordSet;

/** Exact counts of staff and offices: "vi er sju ansatte", "tre kontorer", "åtte årsverk", "her er vi tre". */
final class Counts implements Sign {

    private static final Set<String> STAFF = WordSet.of(
            "ansatte tilsette ansatt tilsett årsverk kontor kontorer kontora "
                    + "filialer avdelinger avdelingar medarbeidere medarbeidarar jobbspesialister jobbspesialistar metodeveiledere "
                    + "veiledere rettleiarar lærlinger lærlingar butikker butikkar verksteder skoler sykehjem fylkeskoordinatorer");
    private static final Set<String> EMPLOYED = Set.of("ansatte", "tilsette", "årsverk");
    private static final Set<String> IS = Set.of("er", "e", "var", "va", "æ");
    private static final Set<String> BETWEEN =
            Set.of("bare", "berre", "bærre", "jo", "nå", "no", "da", "ca", "rundt", "til");
    private static final Set<String> HEADS = Set.of("stykker", "stykk", "stk", "stykke", "mann", "personer", "folk");
    private static final int LEAST = 2;

    @Override
    public Optional<Cue> at(Line line, int i) {
        OptionalInt number = Numerals.cardinal(line.folded(i));
        if (number.isEmpty() || number.getAsInt() < LEAST) {
            return Optional.empty();
        }
        int subject = subject(line, i);
        boolean counted = STAFF.contains(line.joined(i + 1))
                && (number.getAsInt() > LEAST || EMPLOYED.contains(line.joined(i + 1)));
        if (counted) {
            return cue(line, Math.min(subject, i), i + 1);
        }
        boolean heads = HEADS.contains(line.joined(i + 1));
        return subject < i && (heads || SmallWords.follow(line, i))
                ? cue(line, subject, heads ? i + 1 : i)
                : Optional.empty();
    }

    /** Where "vi er", "er vi" begins before a number; the number itself if it does not stand there. */
    private static int subject(Line line, int i) {
        int at = BETWEEN.contains(line.joinedBefore(i)) ? i - 1 : i;
        String before = line.joinedBefore(at);
        String earlier = line.joinedBefore(at - 1);
        boolean straight = IS.contains(before) && (earlier.equals("vi") || earlier.equals("me"));
        boolean turned = IS.contains(earlier) && before.equals("vi");
        return straight || turned ? at - 2 : i;
    }

    private static Optional<Cue> cue(Line line, int from, int to) {
        return Optional.of(new Cue(line.span(from, to), CueRule.COUNT));
    }
}
