package no.utsagn.names.cue;

import java.util.Optional;
import java.util.Set;
import no.utsagn.names.word.Line;
import no.utsagn.names.word.Numerals;
import no.utsagn.names.word.WordSet;

/** Facts of a family that few share: twins, four siblings or children or more, widowed, adopted. */
final class Families implements Sign {

    private static final Set<String> FACTS =
            WordSet.of("enke enkemann enkje enkjemann foreldreløs foreldrelaus adoptert "
                    + "adoptivbarn fosterbarn enebarn einebarn adoptivdatter adoptivsønn");
    private static final Set<String> COUNTED =
            WordSet.of("søsken sysken søsken søskena barn born unger ungar onga onger sønner "
                    + "døtre døtrer brødre brør søstre søstrer halvsøsken barnebarn");
    private static final int MANY = 4;
    private static final int MOST = 15;

    @Override
    public Optional<Cue> at(Line line, int i) {
        String word = line.folded(i);
        boolean alike = (word.startsWith("tvilling") || word.startsWith("trilling")) && !word.contains("by");
        if (alike || FACTS.contains(word)) {
            return Optional.of(new Cue(line.span(i, i), CueRule.FAMILY));
        }
        int number = Numerals.cardinal(word).orElse(0);
        return number >= MANY && number <= MOST && COUNTED.contains(line.joined(i + 1))
                ? Optional.of(new Cue(line.span(i, i + 1), CueRule.FAMILY))
                : Optional.empty();
    }
}
