package no.utsagn.names.find;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import no.utsagn.language.Span;
import no.utsagn.names.lexicon.Trait;
import no.utsagn.transcript.entity.EntityKind;

/**
 * In a text with capitals, what the model passed over: what has a capital though it begins no sentence; at the beginning
 * of one, what has a capital inside a sentence elsewhere, what no list of words knows, and what is made like a name; in
 * small letters, what the lists know as a name and as nothing else.
 */
final class ByCapital {

    /** Words and abbreviations that have a capital and name nobody. */
    private static final Set<String> NO_NAMES = Set.of(
            "de",
            "dem",
            "deres",
            "dykk",
            "dykkar",
            "i",
            "tv",
            "it",
            "ikt",
            "pc",
            "dvd",
            "cd",
            "sms",
            "gps",
            "pdf",
            "dna",
            "co2",
            "hms",
            "hr",
            "vm",
            "nm",
            "em",
            "ol",
            "bnp",
            "pcb",
            "hiv",
            "aids",
            "internett",
            "bh",
            "wc",
            "ok",
            "cv",
            "adhd",
            "ptsd",
            "iq",
            "usb",
            "app",
            "jul",
            "påske");

    private static final Pattern ROMAN = Pattern.compile("[ivxlc]+");
    /** What Norwegian family names end in, the genitive too. */
    private static final Pattern LIKE_FAMILY = Pattern.compile(
            ".{2,}(?:stad|land|sen|vik|heim|seth|set|rud|dal|nes|næs|berg|haug|moen|bakken|bakk|lien|hagen|gård|gard|tveit"
                    + "|aas|ås|sund|myr|stø|bø|øy|vold|voll|strand|fjord|hus|eid|mann|sson|son|ski|sky|ić|vić)s?");

    private static final int LEAST_SMALL_LETTERS = 4;
    private static final int SMALL_PER_CAPITAL = 2;

    private final Page page;
    private final Map<String, Integer> inside = new HashMap<>();
    private final Map<String, Integer> small = new HashMap<>();
    private final Covered covered;

    /** @param byModel what the model found already, in order */
    ByCapital(Page page, List<Found> byModel) {
        this.page = page;
        this.covered = new Covered(byModel);
        for (List<Seen> sentence : page.words()) {
            for (Seen word : sentence) {
                if (!word.capital()) {
                    small.merge(word.folded(), 1, Integer::sum);
                } else if (!word.first()) {
                    inside.merge(word.folded(), 1, Integer::sum);
                    inside.merge(word.bare(), 1, Integer::sum);
                }
            }
        }
        byModel.stream()
                .filter(found -> found.kind() == EntityKind.PERSON)
                .map(found -> found.span().of(page.text()).toLowerCase(Locale.ROOT))
                .forEach(name -> inside.merge(name, 1, Integer::sum));
    }

    List<Found> finds() {
        List<Found> finds = new ArrayList<>();
        for (List<Seen> sentence : page.words()) {
            for (int i = 0; i < sentence.size(); i++) {
                if (isName(sentence, i)) {
                    int last = last(sentence, i);
                    finds.add(found(sentence.subList(i, last + 1)));
                    i = last;
                }
            }
        }
        return finds;
    }

    private boolean isName(List<Seen> sentence, int at) {
        Seen word = sentence.get(at);
        if (covered.has(word.span())) {
            return false;
        }
        if (!word.capital()) {
            return word.isNameAlone() && word.folded().length() >= LEAST_SMALL_LETTERS;
        }
        if (!mayBe(word)) {
            return false;
        }
        return word.first() ? isNameAtBeginning(word, goesOn(sentence, at)) : isListed(word) || !isOrdinary(word);
    }

    /** A word with a capital now and then, such as one behind a pause. */
    private boolean isOrdinary(Seen word) {
        return word.isWord()
                && small.getOrDefault(word.folded(), 0)
                        >= SMALL_PER_CAPITAL * Math.max(1, inside.getOrDefault(word.folded(), 0));
    }

    private boolean isNameAtBeginning(Seen word, boolean goesOn) {
        boolean elsewhere = inside.containsKey(word.folded()) || inside.containsKey(word.bare());
        if (!word.isWord()) {
            return word.folded().length() > 2;
        }
        if (word.is(Trait.WORD) || word.is(Trait.COMMON)) {
            return (isListed(word) && goesOn) || (elsewhere && !isOrdinary(word));
        }
        return isListed(word)
                || (elsewhere && !isOrdinary(word))
                || LIKE_FAMILY.matcher(word.folded()).matches();
    }

    private static boolean isListed(Seen word) {
        return word.is(Trait.GIVEN) || word.is(Trait.FAMILY) || word.is(Trait.PLACE);
    }

    private static boolean goesOn(List<Seen> sentence, int at) {
        return at + 1 < sentence.size() && sentence.get(at + 1).joined() && mayBe(sentence.get(at + 1));
    }

    private static boolean mayBe(Seen word) {
        String folded = word.folded();
        int hyphen = folded.indexOf('-');
        return word.capital()
                && word.span().length() > 1
                && !NO_NAMES.contains(hyphen > 0 ? folded.substring(0, hyphen) : folded)
                && !ROMAN.matcher(folded).matches();
    }

    private int last(List<Seen> sentence, int first) {
        int last = first;
        while (last + 1 < sentence.size() && continues(sentence.get(last + 1))) {
            last++;
        }
        return last;
    }

    private boolean continues(Seen next) {
        return next.joined() && mayBe(next) && !covered.has(next.span());
    }

    private Found found(List<Seen> words) {
        EntityKind kind = kind(words);
        Span span = words.get(0).span().hull(words.get(words.size() - 1).span());
        return new Found(span, kind, kind == EntityKind.OTHER ? Source.CAPITAL : Source.LIST, Wordings.of(kind));
    }

    private static EntityKind kind(List<Seen> words) {
        if (words.stream().anyMatch(word -> word.is(Trait.GIVEN))) {
            return EntityKind.PERSON;
        }
        if (words.stream().allMatch(word -> word.is(Trait.PLACE))) {
            return EntityKind.PLACE;
        }
        return words.stream().anyMatch(word -> word.is(Trait.FAMILY)) ? EntityKind.PERSON : EntityKind.OTHER;
    }
}
