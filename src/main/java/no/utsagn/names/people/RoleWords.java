package no.utsagn.names.people;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import no.utsagn.study.People;

/** Tells the names of voices that say a part only ("Intervjuer", "I", "JS1", "Kandidat 5") from those that name a person. */
public final class RoleWords {

    private static final Set<String> WORDS = Set.of(
            "int",
            "intervjuer",
            "intervjuar",
            "interviewer",
            "interv",
            "moderator",
            "mod",
            "observatør",
            "obs",
            "forsker",
            "informant",
            "inf",
            "respondent",
            "resp",
            "deltaker",
            "deltakar",
            "kandidat",
            "arbeidsgiver",
            "arbeidsgivar",
            "veileder",
            "rettleiar",
            "leder",
            "leiar",
            "jobbspesialist",
            "person",
            "mann",
            "kvinne",
            "stemme",
            "ukjent",
            "unknown",
            "speaker",
            "taler",
            "talar",
            "spørsmål",
            "svar",
            "alle",
            "flere",
            "fleire");
    /** "I", "JS", "AG", "JSP" without a vowel; with a number also longer ones: "JS1", "INF12". */
    private static final Pattern INITIALS =
            Pattern.compile("\\p{L}{1,2}|[B-DF-HJ-NP-TV-XZ]{3}|\\p{Lu}{1,4}\\s*\\d+|\\d+");

    private static final Pattern NUMBER_AT_END = Pattern.compile("[\\s._-]*(?:\\d+|\\p{Lu})$");

    private RoleWords() {}

    /** Whether a voice's name names nobody. @param people whose roles may be called by words of their own */
    public static boolean isRole(String written, People people) {
        String word = written.strip().replaceAll("[.:,;]+$", "").strip();
        String bare = NUMBER_AT_END.matcher(word).replaceFirst("").strip();
        return word.isEmpty()
                || INITIALS.matcher(word).matches()
                || WORDS.contains(word.toLowerCase(Locale.ROOT))
                || WORDS.contains(bare.toLowerCase(Locale.ROOT))
                || people.roleCalled(word).isPresent()
                || (!bare.isEmpty() && people.roleCalled(bare).isPresent());
    }
}
