package no.utsagn.language.pronoun;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds pronouns that are worn down to one letter: "da'n", "sa a", "n Per". */
final class Clitics {

    private static final Pattern HUNG = Pattern.compile(".+['’](?:n|a|na)");
    private static final Set<String> BEFORE = Set.of(
            ("sa sier har hadde var er kom kjem tok ga fikk skulle ville kunne måtte at når da hvis om som ble blei skal vil"
                            + " kan må såg så hjalp")
                    .split(" "));

    private Clitics() {}

    static Optional<Gender> at(Line line, int i) {
        String word = line.folded(i);
        if (HUNG.matcher(word).matches()) {
            return Optional.of(word.endsWith("n") ? Gender.MALE : Gender.FEMALE);
        }
        boolean one = word.equals("n") || word.equals("a");
        if (!one || line.isCapital(i)) {
            return Optional.empty();
        }
        boolean apostrophe = line.before(i) == '\'' || line.before(i) == '’';
        boolean named = line.hasCapitals() && line.isJoined(i) && line.isCapital(i + 1) && !line.isAllCapitals(i + 1);
        boolean after = line.isJoined(i - 1) && BEFORE.contains(line.folded(i - 1));
        return apostrophe || named || after
                ? Optional.of(word.equals("n") ? Gender.MALE : Gender.FEMALE)
                : Optional.empty();
    }
}
