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
            intervjuer: i, int, intv, interv, intervjuar, interviewer, forsker, forskar, spørsmål, spm, sp, question, q
            moderator: m, mod, ordstyrer, ordstyrar, facilitator, fasilitator, komoderator, ko-moderator, medmoderator
            observatør: obs, observator, observer
            jobbspesialist: js
            kandidat: k, kand
            arbeidsgiver: ag, arbeidsgjevar
            veileder: rettleiar
            deltaker: d, delt, deltakar
            leder: leiar
            """);

    /** Labels that name somebody and tell no role. */
    private static final Set<String> VOICES = listed(
            """
            informant, inf, respondent, resp, r, p, svar, sv, answer, taler, talar, speaker, ukjent, ukjent taler,
            ukjend, ukjent stemme, unknown, unknown speaker, alle, alle sammen, i kor, flere, fleire, flere stemmer,
            mann, kvinne, participant, ip, io, intervjuobjekt, stemme, voice, person, guest, gjest, tolk, tolken,
            referent, medforsker, medforskar, gutt, jente, dame, mannsstemme, kvinnestemme
            """);

    /** Words for people by what they do, at the end of a word. */
    private static final Pattern PERSON = Pattern.compile(
            "\\p{L}{0,30}(?:leder|leiar|sjef|arbeider|arbeidar|pleier|pleiar"
                    + "|lege|lærer|lærar|rådgiver|rådgivar|veileder|rettleiar|konsulent|koordinator|terapeut|assistent|elev"
                    + "|student|ansatt|tilsett|spesialist|forsker|forskar|representant|medlem|sjåfør|selger|seljar|kokk"
                    + "|direktør|rektor|coach|mentor|tolk|bruker|brukar|pasient|pårørende|pårørande|psykolog|sosionom|prest"
                    + "|mann|kvinne|mor|far|mamma|pappa|søster|bror|sønn|datter|dotter|kollega|nabo|fagarbeider|vernepleier)");

    private static final Pattern NUMBERED = Pattern.compile(".{1,60}[\\s._#-](?:\\d{1,3}|\\p{Lu})|.{1,60}\\d");

    private static final Set<String> ROLES = Roles.startingSet().stream()
            .map(Role::singular)
            .map(LabelWords::folded)
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> RESEARCHERS = Set.of(INTERVIEWER, MODERATOR, OBSERVER);

    /** Capitals that stand for no person. */
    private static final Set<String> ACRONYMS = listed(
            "OK, NB, PS, NAV, DPS, AAP, CV, TV, PC, IPS, IA, HR, EU, EØS, USA, UDI, SMS, TLF, PPT, BUP, KVP, IT, PDF, KL, NR,"
                    + " MVH, OBS, AS, VGS, SFO, BPA, HMS, PP, AI, KI");

    private static final Pattern CODED = Pattern.compile(
            "\\p{Lu}{1,3}[ ._-]?\\d{0,3}|\\p{Lu}{2,6}[ ._-]?\\d{1,3}|\\p{L}{1,3}\\d{1,3}|(?:\\p{Lu}\\.){1,3}");

    /** A number behind a word, or a letter that stands apart. */
    private static final Pattern END =
            Pattern.compile("(?:[\\s._#-]{0,5}(?:nr\\.?\\s{0,3})?\\d{1,3}|\\s\\p{L})?[\\s.]{0,5}$");

    private LabelWords() {}

    static Set<String> listed(String list) {
        return Arrays.stream(list.strip().split(",\\s+", -1)).collect(Collectors.toUnmodifiableSet());
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
        String stem = stem(label);
        return role(label).isPresent()
                || VOICES.contains(stem)
                || (NUMBERED.matcher(label).matches() && PERSON.matcher(stem).matches());
    }

    /** Whether it says what somebody is: "Sykepleier". */
    static boolean isPerson(String label) {
        return isKnown(label) || PERSON.matcher(stem(label)).matches();
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
        return SpeechWords.isHeader(label);
    }

    /** Whether some word of it belongs to speech. */
    public static boolean holdsSpeech(String label) {
        return SpeechWords.hold(label);
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
        String bare = END.matcher(folded(label.strip())).replaceFirst("");
        return bare.isEmpty() ? folded(label.strip()) : bare;
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
