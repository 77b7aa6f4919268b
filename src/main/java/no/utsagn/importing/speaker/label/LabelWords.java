package no.utsagn.importing.speaker.label;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.utsagn.transcript.people.Role;
import no.utsagn.transcript.people.Roles;

/** Words that tell a label from speech, and what part in an interview a label names. */
public final class LabelWords {

    /** The role of whoever asks in an interview. */
    public static final String INTERVIEWER = "intervjuer";
    /** The role of whoever leads a group. */
    public static final String MODERATOR = "moderator";
    /** The role of whoever sits by. */
    public static final String OBSERVER = "observatør";

    /** Role, then short and other forms of it. */
    private static final Map<String, String> SHORT = byForm(
            """
            intervjuer: i, int, intv, intervjuar, interviewer, forsker, forskar, spørsmål, spm
            moderator: m, mod, ordstyrer
            observatør: obs, observator
            jobbspesialist: js
            kandidat: k, kand
            arbeidsgiver: ag, arbeidsgjevar
            veileder: rettleiar
            deltaker: d, deltakar
            """);

    /** Labels that name somebody and tell no role. */
    private static final Set<String> VOICES = listed(
            """
            informant, inf, respondent, resp, r, p, svar, taler, speaker, ukjent, ukjent taler, unknown,
            alle, flere, fleire, mann, kvinne, participant
            """);

    /** What stands before a colon at the head of a file. */
    private static final Set<String> HEADER = listed(
            """
            dato, tid, tidspunkt, sted, stad, varighet, varigheit, lengde, tema, prosjekt, studie,
            transkribert, transkribert av, transkripsjon, lydfil, fil, filnavn, opptak, til stede, tilstede,
            deltakere, deltakarar, informanter, intervjuere, intervju, runde, versjon, tegnforklaring,
            merknad, merknader, kommentar, date, kontor, team
            """);

    /** Words that no label holds. They begin or fill sentences. */
    private static final Set<String> SPEECH = listed(
            """
            og, men, så, da, at, som, om, hvis, når, fordi, for, eller, det, den, der, dette, denne, disse,
            dei, jeg, eg, æ, e, du, han, hun, ho, vi, dere, de, man, en, ei, et, ein, eit, er, var, va, ble,
            blei, blir, har, hadde, sa, sier, sei, seier, tenkte, tenker, spurte, svarte, ikke, ikkje, ja,
            nei, jo, altså, bare, berre, hva, ka, kva, hvor, kor, korleis, hvordan, hvem, kem, hvorfor, kvifor, her, med, på,
            til, tell, kan, skal, vil, må, min, mitt, sånn, slik, ok, okei, nb, ps, eksempel, f.eks, dvs,
            merk, kl, klokka, klokken, nr, tlf, telefon, nemlig, poenget, saken, resultatet, spørsmålet,
            svaret, problemet
            """);

    private static final Set<String> ROLES = Roles.startingSet().stream()
            .map(Role::singular)
            .map(LabelWords::folded)
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> RESEARCHERS = Set.of(INTERVIEWER, MODERATOR, OBSERVER);

    /** Capitals that stand for no person. */
    private static final Set<String> ACRONYMS = Set.of("OK", "NB", "PS", "NAV", "DPS", "AAP", "CV", "TV", "PC");

    private static final Pattern CODED = Pattern.compile("\\p{Lu}{1,3}[ .-]?\\d{0,3}");

    private LabelWords() {}

    private static Set<String> listed(String list) {
        return Set.of(list.strip().split(",\\s+", -1));
    }

    private static Map<String, String> byForm(String lines) {
        Map<String, String> roles = new HashMap<>();
        lines.lines().map(line -> line.split(": ", 2)).forEach(line -> listed(line[1])
                .forEach(form -> roles.put(form, line[0])));
        return Map.copyOf(roles);
    }

    /** The role that a label names, with or without a number: "Int.", "Kandidat 3", "JS1". */
    public static Optional<String> role(String label) {
        String stem = stem(label);
        return ROLES.contains(stem) ? Optional.of(stem) : Optional.ofNullable(SHORT.get(stem));
    }

    /** Whether a label is known to stand for somebody. */
    public static boolean isKnown(String label) {
        return role(label).isPresent() || VOICES.contains(stem(label));
    }

    /** Whether it is a sign for somebody: "K", "JS1", "R 12". */
    public static boolean isCoded(String label) {
        return CODED.matcher(label).matches() && !ACRONYMS.contains(label);
    }

    /** Whether a role is on the researchers' side. */
    public static boolean isResearcher(String role) {
        return RESEARCHERS.contains(role);
    }

    /** Whether it is one of the words at the head of a file. */
    public static boolean isHeader(String label) {
        return HEADER.contains(LabelKey.of(label).key());
    }

    /** Whether some word of it belongs to speech. */
    public static boolean holdsSpeech(String label) {
        return words(label).map(LabelKey::of).map(LabelKey::key).anyMatch(SPEECH::contains);
    }

    /** The roles that a file name speaks of, in order: "intervju-kandidat-3" of candidates. */
    public static Stream<String> rolesIn(String fileName) {
        return Arrays.stream(folded(fileName).split("[^\\p{L}]+"))
                .flatMap(word ->
                        Stream.of(word, word.replaceAll("(e?ne|er|ar|e)$", "")).distinct())
                .flatMap(word -> ROLES.contains(word)
                        ? Stream.of(word)
                        : Stream.ofNullable(word.length() > 1 ? SHORT.get(word) : null))
                .filter(role -> !RESEARCHERS.contains(role));
    }

    /** The words of a label, at blanks. */
    public static Stream<String> words(String label) {
        return Arrays.stream(label.strip().split("\\s+"));
    }

    private static String stem(String label) {
        return folded(label).replaceAll("[\\s.]*\\d*[\\s.]*$", "").strip();
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
