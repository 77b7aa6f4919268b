package no.utsagn.importing.grid;

import java.util.Locale;
import java.util.Set;

/** The words that stand over the columns of a transcript set as a table, in Norwegian and English. */
final class HeaderWords {

    private static final Set<String> WHO = Set.of(
            "taler",
            "talar",
            "talere",
            "hvem",
            "kven",
            "hvem snakker",
            "hvem sier",
            "navn",
            "namn",
            "deltaker",
            "deltakar",
            "informant",
            "person",
            "stemme",
            "speaker",
            "name",
            "speaker name",
            "participant",
            "who",
            "voice");

    private static final Set<String> TIME = Set.of(
            "tid",
            "tidskode",
            "tidspunkt",
            "tidsstempel",
            "start",
            "starttid",
            "fra",
            "frå",
            "klokkeslett",
            "time",
            "timecode",
            "time code",
            "timestamp",
            "start time",
            "starttime",
            "begin");

    private static final Set<String> TEXT = Set.of(
            "tekst",
            "utsagn",
            "ytring",
            "ytringer",
            "transkripsjon",
            "transkript",
            "transkribert tekst",
            "replikk",
            "tale",
            "hva sies",
            "hva blir sagt",
            "innhold",
            "innhald",
            "sagt",
            "text",
            "transcript",
            "transcription",
            "utterance",
            "content",
            "speech",
            "sentence");

    private HeaderWords() {}

    static boolean isWho(String header) {
        return WHO.contains(folded(header));
    }

    static boolean isTime(String header) {
        return TIME.contains(folded(header));
    }

    static boolean isText(String header) {
        return TEXT.contains(folded(header));
    }

    private static String folded(String header) {
        return header.toLowerCase(Locale.ROOT)
                .replaceAll("[\\s_]+", " ")
                .replaceAll("[ :.]+$", "")
                .strip();
    }
}
