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
                    somewhere("utydel(ig|eg)\\w*|uklar\\w*|uhør(bar|leg)\\w*|uhøyr(bar|leg)\\w*|uforståe?l[ie]g\\w*"
                            + "|ikke hørbart|hører ikke|høyrer ikkje|unclear|inaudible")),
            new Rule(MarkKind.UNCLEAR, Pattern.compile("\\?+|x{2,}|\\s*")),
            new Rule(
                    MarkKind.LAUGHTER,
                    somewhere("ler|latter\\w*|latteren|flirer|fliring|fniser|fnising|kniser|knising|humrer|humring"
                            + "|laughs?|laughter|laughing")),
            new Rule(MarkKind.PAUSE, somewhere("pause\\w*|stillhet|stillheit|tenkepause|silence")),
            new Rule(
                    MarkKind.PAUSE,
                    Pattern.compile(
                            "\\.{1,2}|stille|taus|tenker|tenkjer|\\d{1,2}([.,]\\d+)?( ?(s|sek|sek\\.|sekund|sekunder))?")),
            new Rule(
                    MarkKind.NAME_LEFT_OUT,
                    Pattern.compile(
                            "((for|etter|steds|bedrifts|person|stad|skole|skule)?na[vm]n(et)?\\d*( (på|til) .*)?"
                                    + "|(sted|stad|bedrift|firma|arbeidsplass|kommune|fylke|by|bygd|skole|skule|person|kollega"
                                    + "|name|place)( ?[\\p{L}\\d])?|(stor|små|nabo)?by(en)? i .*|anonymisert.*)")));

    /** Sounds and happenings that are noted in round brackets. */
    private static final Pattern HAPPENING = somewhere(
            "telefon\\w*|ringer|banker|banking|døra?|døren|hoster|hosting|kremter|sukker|sukk|gråter|grèt|græt|nikker"
                    + "|rister|peker|peikar|puster|avbrudd|avbrot|avbrytes|opptak\\w*|båndet|støy|hvisker|kviskrar|roper"
                    + "|klapper|smiler|smilar|kommer inn|går ut|reiser seg|snakker i munnen|samtidig|ironisk|bekreftende"
                    + "|stadfestande");

    private static final Pattern LISTENING = Pattern.compile("mm+|mhm+|hm+|ja|nei|jo|…+|\\.{3,}");

    /** With one of these somebody is speaking, not noting. */
    private static final Pattern SPOKEN = somewhere("jeg|eg|æ|du|vi|dere|de|det|den|man|altså|liksom|jo");

    private NoteWords() {}

    private static Pattern somewhere(String words) {
        return Pattern.compile("(?:^|.*[^\\p{L}\\p{N}])(?:" + words + ")(?:$|[^\\p{L}\\p{N}].*)");
    }

    /** The kind of a known note. */
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
        return kind(note).or(() -> remark ? Optional.of(MarkKind.REMARK) : Optional.empty());
    }
}
