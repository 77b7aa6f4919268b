package no.utsagn.names.word;

import java.util.Set;

/**
 * Words that name nothing, whatever stands around them: pronouns, particles, prepositions, common verbs. Where one follows
 * a number, nothing is counted by it. Bokmål, nynorsk and common dialect forms.
 */
public final class SmallWords {

    private static final Set<String> WORDS =
            WordSet.of("og å at men så som når da då før enn for fordi viss hvis om mens "
                    + "medan eller verken både dersom altså liksom sant jo ja nei nå no her der hit dit bare berre bærre "
                    + "også òg au ennå enda ikke ikkje ikkj itj itte ei aldri alltid ofte kanskje vel nok jaja akkurat "
                    + "i på med til fra frå av hos ved under over etter uten utan mellom mot rundt blant gjennom siden "
                    + "sidan jeg eg æ e æg je du han hun ho hu vi me mi de dei dem deg meg mæ dæ seg sæ oss dere dykk "
                    + "dokker det den dette denne disse desse man en ein et eit er var va har ha hadde ble blei vart blir "
                    + "skal skulle kan kunne vil ville må måtte får fikk gjør gjorde går gikk kom kommer sier sa seier "
                    + "si tror trur tenker veit vet ser så hva kva ka hvem kven kem hvor kor korleis hvordan hvorfor "
                    + "koffer kvifor min mi mitt mine din di ditt sin si sitt sine vår vårt våre hans hennes deres alle "
                    + "alt noen noe nokon noko ingen mange flere fleire mye mykje litt sånn slik helt heilt ganske veldig "
                    + "ok okei okay mm hm eh ehm øh æh");

    private SmallWords() {}

    /** Whether a word is one of them. @param folded in small letters */
    public static boolean has(String folded) {
        return WORDS.contains(folded);
    }

    /** Whether no noun follows the word at a place: it ends a phrase, or a small word comes next. */
    public static boolean follow(Line line, int i) {
        Word next = line.word(i + 1);
        return !next.exists() || (!next.joined() && !goesOn(line, i)) || (next.joined() && has(next.folded()));
    }

    /** "17-18", "17 %". */
    private static boolean goesOn(Line line, int i) {
        return "/-–+&'’".indexOf(line.after(i)) >= 0
                || line.gapBefore(i + 1).stripLeading().startsWith("%");
    }
}
