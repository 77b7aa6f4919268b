package no.utsagn.names.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.bekk.bekkopen.person.NavnGenerator;
import no.utsagn.names.form.CommonWords;

/**
 * The lists of names and words that come along: given and family names and post towns of NoCommons, more given names,
 * municipalities, counties and countries, names that are words, and the ordinary words of Norwegian. Immutable.
 */
public final class Lexicon {

    private static final List<String> ENDINGS = List.of(
            "ene", "ane", "en", "et", "er", "ar", "a", "e", "t", "te", "de", "r", "s", "st", "n", "ande", "ende",
            "inga");
    private static final int LEAST_STEM = 3;

    private final Set<String> given = new HashSet<>();
    private final Set<String> family;
    private final Set<String> places = new HashSet<>();
    private final CommonWords common = CommonWords.load();
    private final KnownWords known;

    private Lexicon(KnownWords known) {
        this.known = known;
        given.addAll(Resource.words(NavnGenerator.class, "/fornavn_kvinner.csv", -1));
        given.addAll(Resource.words(NavnGenerator.class, "/fornavn_menn.csv", -1));
        given.addAll(Resource.words(Lexicon.class, "/no/utsagn/names/given-names.txt", 0));
        family = Resource.words(NavnGenerator.class, "/etternavn.csv", -1);
        places.addAll(Resource.words(NavnGenerator.class, "/postnummer.csv", 1));
        places.addAll(Resource.words(Lexicon.class, "/no/utsagn/names/places.txt", 0));
    }

    /** The lists that come along. */
    public static Lexicon load() {
        try (InputStream in = Resource.open(Lexicon.class, "/no/utsagn/names/known-words.bin")) {
            return new Lexicon(KnownWords.read(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the lists say of a word in small letters; of one with the s of a genitive, what they say without it. */
    public Set<Trait> traits(String word) {
        Set<Trait> traits = names(word);
        if (traits.isEmpty() && word.length() > LEAST_STEM && word.endsWith("s")) {
            traits = names(withoutLast(word, 1));
        }
        if (common.has(word)) {
            traits.add(Trait.COMMON);
        }
        if (known.has(word)) {
            traits.add(Trait.WORD);
        } else if (isInflected(word)) {
            traits.add(Trait.INFLECTED);
        } else if (isCompound(word)) {
            traits.add(Trait.COMPOUND);
        }
        return traits;
    }

    /** Whether it is a given name; of a double name, whether its first half is. @param word in small letters */
    public boolean isGiven(String word) {
        int hyphen = word.indexOf('-');
        return given.contains(word) || (hyphen > 0 && given.contains(word.substring(0, hyphen)));
    }

    /** Whether it is a family name. @param word in small letters */
    public boolean isFamily(String word) {
        return family.contains(word);
    }

    /** Whether it is a place. @param word in small letters */
    public boolean isPlace(String word) {
        return places.contains(word);
    }

    /** Whether it is a name that is an ordinary word too. @param word in small letters */
    public boolean isCommon(String word) {
        return common.has(word);
    }

    private Set<Trait> names(String word) {
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        if (isGiven(word)) {
            traits.add(Trait.GIVEN);
        }
        if (isFamily(word)) {
            traits.add(Trait.FAMILY);
        }
        if (isPlace(word)) {
            traits.add(Trait.PLACE);
        }
        return traits;
    }

    private boolean isInflected(String word) {
        for (String ending : ENDINGS) {
            if (word.length() >= ending.length() + LEAST_STEM && word.endsWith(ending)) {
                String stem = withoutLast(word, ending.length());
                if (known.has(stem) || known.has(stem + "e") || isDoubled(stem)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "komm-er" is of "kom", "gutt-en" of "gutt". */
    private boolean isDoubled(String stem) {
        int last = stem.length() - 1;
        return last > 1 && stem.charAt(last) == stem.charAt(last - 1) && known.has(withoutLast(stem, 1));
    }

    private boolean isCompound(String word) {
        for (int i = LEAST_STEM; i + LEAST_STEM + 1 <= word.length(); i++) {
            String head = word.substring(0, i);
            String tail = word.substring(i);
            boolean begins =
                    known.has(head) || (i > LEAST_STEM && head.endsWith("s") && known.has(withoutLast(head, 1)));
            if (begins && (known.has(tail) || isInflected(tail))) {
                return true;
            }
        }
        return false;
    }

    private static String withoutLast(String word, int count) {
        return word.substring(0, word.length() - count);
    }

    @Override
    public String toString() {
        return "lexicon of " + given.size() + " given names, " + places.size() + " places";
    }
}
