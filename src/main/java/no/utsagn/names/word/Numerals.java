package no.utsagn.names.word;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;

/** Numbers below a hundred as they are written and said, in bokmål, nynorsk and common dialect forms. */
public final class Numerals {

    private static final String[] SMALL = {
        "null",
        "en én ein éin ett ei eitt ættj",
        "to tå",
        "tre",
        "fire",
        "fem",
        "seks",
        "sju syv",
        "åtte",
        "ni",
        "ti",
        "elleve",
        "tolv",
        "tretten",
        "fjorten",
        "femten",
        "seksten",
        "sytten søtten",
        "atten",
        "nitten"
    };
    private static final String[] TENS = {
        "tjue tyve", "tretti tredve", "førti førr", "femti", "seksti", "sytti søtti", "åtti", "nitti"
    };
    private static final String[] ORDINALS = {
        "",
        "første fyrste",
        "andre annen",
        "tredje",
        "fjerde",
        "femte",
        "sjette",
        "sjuende sjuande syvende",
        "åttende åttande",
        "niende niande",
        "tiende tiande",
        "ellevte ellefte",
        "tolvte",
        "trettende trettande",
        "fjortende fjortande",
        "femtende femtande",
        "sekstende sekstande",
        "syttende syttande",
        "attende attande",
        "nittende nittande",
        "tjuende tjuande tyvende",
        "tjueførste tjuefyrste enogtyvende",
        "tjueandre toogtyvende",
        "tjuetredje treogtyvende",
        "tjuefjerde fireogtyvende",
        "tjuefemte femogtyvende",
        "tjuesjette seksogtyvende",
        "tjuesjuende tjuesjuande tjuesyvende syvogtyvende",
        "tjueåttende tjueåttande åtteogtyvende",
        "tjueniende tjueniande niogtyvende",
        "trettiende trettiande tredevte",
        "trettiførste trettifyrste enogtredevte"
    };
    private static final Map<String, Integer> CARDINAL = Map.copyOf(cardinals());
    private static final Map<String, Integer> ORDINAL = Map.copyOf(ordinals());

    private Numerals() {}

    /** What a word counts: "42", "førtito", "toogførti"; digits up to three places. */
    public static OptionalInt cardinal(String folded) {
        OptionalInt digits = digits(folded, 3);
        return digits.isPresent() ? digits : of(CARDINAL, folded);
    }

    /** Which in a row a word says, from first to thirty-first: "tolvte", "enogtyvende". */
    public static OptionalInt ordinal(String folded) {
        return of(ORDINAL, folded);
    }

    /** The number that a word of digits alone is. @param places how many digits at most, below ten */
    public static OptionalInt digits(String word, int places) {
        if (word.isEmpty() || word.length() > places) {
            return OptionalInt.empty();
        }
        int number = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c < '0' || c > '9') {
                return OptionalInt.empty();
            }
            number = 10 * number + c - '0';
        }
        return OptionalInt.of(number);
    }

    private static OptionalInt of(Map<String, Integer> numbers, String word) {
        Integer number = numbers.get(word);
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    private static Map<String, Integer> cardinals() {
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < SMALL.length; i++) {
            put(numbers, SMALL[i], i);
        }
        for (int ten = 0; ten < TENS.length; ten++) {
            put(numbers, TENS[ten], 20 + 10 * ten);
            for (String tens : TENS[ten].split(" ", -1)) {
                for (int one = 1; one < 10; one++) {
                    for (String ones : SMALL[one].split(" ", -1)) {
                        numbers.put(tens + ones, 20 + 10 * ten + one);
                        numbers.put(ones + "og" + tens, 20 + 10 * ten + one);
                    }
                }
            }
        }
        return numbers;
    }

    private static Map<String, Integer> ordinals() {
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 1; i < ORDINALS.length; i++) {
            put(numbers, ORDINALS[i], i);
        }
        return numbers;
    }

    private static void put(Map<String, Integer> numbers, String words, int number) {
        for (String word : words.split(" ", -1)) {
            numbers.put(word, number);
        }
    }
}
