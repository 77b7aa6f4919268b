package no.utsagn.language.pronoun;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells which pronouns should not be proposed, by the words beside them. */
final class Doubts {

    private static final Set<String> MAY_BE_THINGS = Set.of("han hann hainn hanj hånn honom ho hu".split(" "));
    private static final Set<String> POINTING = Set.of("der derre dær dære her herre derran".split(" "));
    private static final Set<String> AFTER_HANS_NAME =
            Set.of(("og eller som i på fra frå til hos med at da når selv sjølv også òg er var har hadde sa sier seier"
                            + " kom kommer kjem gikk går gjekk ble blir blei vart vert vil ville skal skulle kan kunne må"
                            + " måtte fikk får fekk tok tar tek ga gir gav gjer gjør gjorde lar lot sto står stod satt"
                            + " sitter så ser visste vet veit trodde tror trudde trur mente mener meiner synes syntes"
                            + " spurte spør ringte ringer skrev skriver skreiv tenkte tenker fant finner fann begynte"
                            + " begynner sluttet jobbet jobber jobba snakket snakker snakka hjalp hjelper likte liker"
                            + " ønsket ønsker sendte sender svarte svarer prøvde prøver klarte klarar klarer")
                    .split(" "));
    /** Endings of people in the definite form; what else ends so may be a thing. */
    private static final Pattern PERSON = Pattern.compile(
            ".*(eren|aren|isten|øren|anten|enten|aten|mannen|kvinnen|kvinna|personen|coachen|kunden|vennen|kompisen"
                    + "|kollegaen|kameraten|naboen|legen|sjefen|eleven|presten|ungen|typen|karen|kjæresten|slektningen"
                    + "|psykologen|pedagogen|ingeniøren|ansatte|tilsette|kandidaten|brukeren|folka|foreldra)");

    private static final Pattern DEFINITE = Pattern.compile("\\p{L}{2,}(?:en|a|n)");

    private Doubts() {}

    static Optional<Doubt> about(Line line, int i, GenderedTable table, GenderedTable.Entry entry) {
        if (line.folded(i).equals("hans") || line.folded(i).equals("hannes")) {
            return hans(line, i);
        }
        if (entry.kind() == WordKind.PRONOUN && isBeforeName(line, i, table)) {
            return Optional.of(Doubt.BEFORE_NAME);
        }
        if (isOtherWord(line, i)) {
            return Optional.of(Doubt.OTHER_WORD);
        }
        if (line.hasCapitals() && line.isCapital(i) && !line.isAllCapitals(i) && !line.isFirst(i)) {
            return Optional.of(Doubt.CAPITAL);
        }
        return isThing(line, i, table) ? Optional.of(Doubt.THING) : Optional.empty();
    }

    /** The name, if it stands where no pronoun has a capital, or where a name does what comes next. */
    private static Optional<Doubt> hans(Line line, int i) {
        boolean capital = line.hasCapitals() && line.isCapital(i) && !line.isAllCapitals(i);
        if (!capital && line.hasCapitals()) {
            return Optional.empty();
        }
        boolean surname = line.isJoined(i) && line.isCapital(i + 1) && !line.isAllCapitals(i + 1);
        boolean acts = line.isJoined(i) && AFTER_HANS_NAME.contains(line.folded(i + 1));
        boolean alone = capital && !line.isJoined(i) && !line.isBeforeReplacement(i);
        boolean name = (capital && !line.isFirst(i)) || surname || acts || alone || line.isBeforeReplacement(i);
        return name ? Optional.of(Doubt.NAME_HANS) : Optional.empty();
    }

    private static boolean isBeforeName(Line line, int i, GenderedTable table) {
        int next = line.isJoined(i) && POINTING.contains(line.folded(i + 1)) ? i + 1 : i;
        if (line.isBeforeReplacement(i) || line.isBeforeReplacement(next)) {
            return true;
        }
        if (!line.isJoined(next)) {
            return false;
        }
        boolean name = line.hasCapitals() && line.isCapital(next + 1) && !line.isAllCapitals(next + 1);
        boolean kin = MAY_BE_THINGS.contains(line.folded(i))
                && table.find(line.folded(next + 1))
                        .filter(entry -> entry.kind() == WordKind.KIN)
                        .isPresent();
        return name || kin;
    }

    private static boolean isOtherWord(Line line, int i) {
        String before = line.isJoined(i - 1) ? line.folded(i - 1) : "";
        return switch (line.folded(i)) {
            case "ham" -> before.startsWith("skift") || before.equals("ny");
            case "hu" -> before.equals("i") || line.folded(i + 1).equals("hei");
            case "ho" -> line.folded(i + 1).equals("ho") || before.equals("ho");
            case "henna" -> before.equals("i") || before.equals("på");
            case "hann" -> Set.of("en", "ein", "den", "ei").contains(before);
            case "hennes" -> line.gap(i).contains("&");
            default -> false;
        };
    }

    /** A thing that is named first and then spoken of: "bilen, han er gammel". People are spoken of so too. */
    private static boolean isThing(Line line, int i, GenderedTable table) {
        String before = line.folded(i - 1);
        return MAY_BE_THINGS.contains(line.folded(i))
                && line.has(i - 1)
                && line.gap(i - 1).strip().equals(",")
                && DEFINITE.matcher(before).matches()
                && (line.isFirst(i - 1) || !line.isCapital(i - 1))
                && !line.isInName(i - 1)
                && !PERSON.matcher(before).matches()
                && table.find(before).isEmpty();
    }
}
