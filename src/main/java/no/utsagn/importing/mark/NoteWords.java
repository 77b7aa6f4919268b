package no.utsagn.importing.mark;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import no.utsagn.transcript.turn.MarkKind;

/** What the words inside brackets note, in bokmål, nynorsk and English. */
final class NoteWords {

    private static final int MAX_WORDS_IN_ROUND = 5;

    private record Rule(MarkKind kind, Pattern pattern) {}

    private static final List<Rule> KNOWN = List.of(
            new Rule(
                    MarkKind.UNCLEAR,
                    somewhere("utydel(?:ig|eg)\\w*|uklar\\w*|uhør(?:bar|leg|lig)\\w*|uhøyr(?:bar|leg)\\w*"
                            + "|uforståe?l[ie]g\\w*|(?:ikke|ikkje) (?:hørbart|høyrbart|mulig å høre)|hører ikke"
                            + "|høyrer ikkje|får ikke tak i|får ikkje tak i|unclear|inaudible|unintelligible"
                            + "|indistinct|usikker(?:t|på)?|lyden forsvinner|lyden blir borte")),
            new Rule(MarkKind.UNCLEAR, Pattern.compile("\\?+|x{2,}|\\s*")),
            new Rule(
                    MarkKind.LAUGHTER,
                    somewhere("ler|lér|lo|latter\\w*|flirer|fliring|fniser|fnising|fnis|kniser|knising|humrer|humrar"
                            + "|humring|smålatter|småler|laughs?|laughter|laughing|chuckles?|giggles?")),
            new Rule(
                    MarkKind.PAUSE,
                    somewhere("(?:tenke|kort|lang|kunst)?pause[rn]?|stillhet|stillheit|togn|tagnad|silence")),
            new Rule(
                    MarkKind.PAUSE,
                    Pattern.compile(
                            "\\.{1,2}|stille|taus|tenker|tenkjer|tenker seg om|tenkjer seg om|nøler|nølar"
                                    + "|(?:ca\\.? ?)?\\d{1,2}(?:[.,]\\d+)?(?: ?(?:s|sek|sek\\.|sekund|sekunder|sec|seconds))?")),
            new Rule(
                    MarkKind.NAME_LEFT_OUT,
                    Pattern.compile(
                            "(?:(?:for|etter|steds|stads|bedrifts|person|stad|skole|skule|mellom|kommune|firma)?"
                                    + "na[vm]n(?:et)? ?\\d*(?: (?:på|til|fjernet|utelatt|teke ut) ?.*)?"
                                    + "|(?:sted|stad|bedrift|firma|arbeidsplass|kommune|fylke|by|bygd|skole|skule|person|kollega"
                                    + "|name|place|city|company|nav-kontor)"
                                    + "(?: ?[\\p{L}\\d])?|(?:stor|små|nabo)?by(?:en)? i .*|anonymisert.*|sladdet|sladda)")));

    /** Sounds and happenings that are noted in round brackets. */
    private static final Pattern HAPPENING = somewhere(
            "telefon\\w*|ringer|banker|bankar|banking|døra?|døren|hoster|hostar|hosting|kremter|kremtar|sukker|sukkar|sukk"
                    + "|gråter|grèt|græt|gret|tårer|nikker|nikkar|rister|ristar|peker|peikar|puster|pustar|avbrudd|avbrot"
                    + "|avbrytes|opptak\\w*|båndet|støy|hvisker|kviskrar|roper|ropar|klapper|klappar|smiler|smilar"
                    + "|kommer inn|kjem inn|går ut|reiser seg|snakker i munnen|snakkar i munnen|samtidig|samstundes"
                    + "|ironisk|bekreftende|stadfestande|snufser|drikker|drikk|kaffe|trekker på skuldrene|himler"
                    + "|crosstalk|sighs?|coughs?|nods?|whispers?|phone|mumler|mumlar|synger|syng|plystrer|gjesper");

    private static final Pattern LISTENING = Pattern.compile("mm+|mhm+|hm+|ja|nei|jo|m-m");

    /** With one of these somebody is speaking, not noting. */
    private static final Pattern SPOKEN =
            somewhere("jeg|eg|æ|du|vi|me|dere|dykk|de|dei|det|den|man|altså|liksom|jo|i|you|we|so");

    private NoteWords() {}

    private static Pattern somewhere(String words) {
        return Pattern.compile("(?:^|.*[^\\p{L}\\p{N}])(?:" + words + ")(?:$|[^\\p{L}\\p{N}].*)");
    }

    /** The kind of a known note. Dots in square brackets are none: words may have been left out there. */
    static Optional<MarkKind> kind(String note) {
        String words = note.strip().toLowerCase(Locale.ROOT);
        return KNOWN.stream()
                .filter(rule -> rule.pattern().matcher(words).matches())
                .map(Rule::kind)
                .findFirst();
    }

    /** The kind of a note in round brackets; empty if it may have been said. */
    static Optional<MarkKind> inRound(String note) {
        String words = note.strip().toLowerCase(Locale.ROOT);
        if (words.split("\\s+").length > MAX_WORDS_IN_ROUND) {
            return Optional.empty();
        }
        boolean remark = LISTENING.matcher(words).matches()
                || (HAPPENING.matcher(words).matches() && !SPOKEN.matcher(words).matches());
        if (words.matches("…+|\\.{3,}")) {
            return Optional.of(MarkKind.PAUSE);
        }
        return kind(note).or(() -> remark ? Optional.of(MarkKind.REMARK) : Optional.empty());
    }
}
