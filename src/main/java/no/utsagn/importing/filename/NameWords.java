package no.utsagn.importing.filename;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.utsagn.importing.speaker.label.LabelWords;
import no.utsagn.transcript.TranscriptKind;

/** What the words and signs in file names mean. */
final class NameWords {

    static final String SITE =
            "(?:sted|stad|site|team|avdeling|avd|kontor|office|lokasjon|fylke|kommune)[ _-]?(?:\\p{Lu}|\\d{1,3}|\\p{L}(?=[ _.-]|$))";
    static final String ROUND =
            "(?:(?:runde|round|bølge|bolge|bølgje|wave|r)[ _-]?\\d{1,2}|(?:høst|haust|host|vår|var|sommer|vinter|autumn|spring)[ _-]?(?:\\d{4}|\\d\\d))";

    private static final Map<String, String> ROLES = byForm(
            """
            sykepleier: spl, sykepl
            helsefagarbeider: hfa
            leder: led, ldr
            avdelingsleder: avdl
            pårørende: par, pår
            pasient: pas
            bruker: bru
            lege: leg
            jobbspesialist: js, jspes
            kandidat: kand
            arbeidsgiver: ag, arbg
            veileder: vei, veil
            deltaker: del, delt
            fylkeskoordinator: fk, fylk
            arbeidslivscoach: alc, coach
            ungdomsveileder: uv
            jobbrådgiver: jr
            hjelpepleier: hjp, hpl
            vernepleier: vpl
            fysioterapeut: fys
            ergoterapeut: erg
            sosionom: sos
            psykolog: psy
            lærer: lær
            student: stu
            """);

    private static final Map<String, String> KINDS = byForm(
            """
            interview: int, intv, intervju, interview, dybdeintervju, samtale
            focus-group: fg, fokusgruppe, fokus, focusgroup, focus
            group-interview: gi, gruppe, gruppeintervju, group
            survey-answer: spm, spørreskjema, sporreskjema, survey, svar, fritekst
            field-note: feltnotat, notat, note, fieldnote, observasjon
            document: dok, dokument, document
            """);

    private static final Pattern CODE = Pattern.compile("\\p{Lu}{2,4}");
    private static final Pattern NUMBERED = Pattern.compile("(\\p{L}+)[ _-]?(\\d+|\\p{L})");
    private static final Pattern SITE_NAMED = Pattern.compile("(\\p{Ll}+|\\p{Lu}\\p{Ll}+)[ _-]?(\\d+|\\p{L})");

    private NameWords() {}

    private static Map<String, String> byForm(String lines) {
        Map<String, String> meanings = new HashMap<>();
        lines.lines().map(line -> line.strip().split(": ", 2)).forEach(line -> Arrays.stream(line[1].split(", "))
                .forEach(form -> meanings.put(form, line[0])));
        return Map.copyOf(meanings);
    }

    private static String folded(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    /** The kind of transcript that a word means. */
    static Optional<TranscriptKind> kind(String word) {
        return Optional.ofNullable(KINDS.get(folded(word))).flatMap(TranscriptKind::ofCode);
    }

    /** The role that a word or sign means. A single letter is a sign only if it is a capital. */
    static Optional<String> role(String word) {
        boolean smallLetter = word.length() == 1 && Character.isLowerCase(word.charAt(0));
        return smallLetter ? Optional.empty() : longer(word);
    }

    private static Optional<String> longer(String word) {
        return Optional.ofNullable(ROLES.get(folded(word)))
                .or(() -> LabelWords.rolesIn(word).findFirst())
                .or(() -> LabelWords.role(word).filter(role -> !LabelWords.isResearcher(role)))
                .or(() -> ROLES.containsValue(folded(word)) ? Optional.of(folded(word)) : Optional.empty());
    }

    /** Whether a word may be a role: its meaning is known, or it is a sign of a few capitals. */
    static boolean isRole(String word) {
        return role(word).isPresent() || CODE.matcher(word).matches();
    }

    /** What a part means, as far as nobody said. */
    static String meaning(NameField.Kind kind, String written) {
        return switch (kind) {
            case TYPE -> kind(written).map(TranscriptKind::code).orElse(written);
            case ROLE -> role(written).orElse(written);
            case DATE -> Dates.of(written).map(Object::toString).orElse(written);
            case SITE -> site(written);
            case ROUND -> round(written);
            case NUMBER -> written.replaceFirst("^0+(?=\\d)", "");
            case CASE, ATTRIBUTE, SKIPPED -> written.replace('_', ' ').strip();
        };
    }

    /** "stedA" is "sted A", "Team_1" is "team 1". */
    private static String site(String written) {
        Matcher m = SITE_NAMED.matcher(written);
        boolean known = Pattern.compile(SITE, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(written)
                .matches();
        return known && m.matches()
                ? folded(m.group(1)) + " " + m.group(2).toUpperCase(Locale.ROOT)
                : written.replace('_', ' ').strip();
    }

    /** "runde2" and "r2" are 2, "Høst26" is "høst 26". */
    private static String round(String written) {
        Matcher m = NUMBERED.matcher(written);
        if (!m.matches()) {
            return written.replace('_', ' ').strip();
        }
        String word = folded(m.group(1)).replace("host", "høst").replaceFirst("^var$", "vår");
        boolean season = word.matches("høst|haust|vår|sommer|vinter|autumn|spring");
        return season ? word + " " + m.group(2) : m.group(2).replaceFirst("^0+(?=\\d)", "");
    }
}
