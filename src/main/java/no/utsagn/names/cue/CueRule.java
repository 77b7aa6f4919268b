package no.utsagn.names.cue;

/** Why some words may single somebody out. */
public enum CueRule {
    /** "den eneste jenta", "einaste her på kontoret som". */
    ONLY("names.cue.only"),
    /** "den første kvinnelige gartnermesteren". */
    FIRST("names.cue.first"),
    /** "den yngste skipperen", "eldst på lageret". */
    RANK("names.cue.rank"),
    /** "en polsk sveiser", "iraneren". */
    ORIGIN("names.cue.origin"),
    /** "tømrere fra Sørreisa". */
    TRADE_AND_PLACE("names.cue.trade-and-place"),
    /** A diagnosis that few have. */
    DIAGNOSIS("names.cue.diagnosis"),
    /** "vi er sju ansatte", "tre kontorer", "åtte årsverk". */
    COUNT("names.cue.count"),
    /** "tvillinger", "fem søsken", "enke". */
    FAMILY("names.cue.family");

    private final String key;

    CueRule(String key) {
        this.key = key;
    }

    /** The key of the text that tells a reader why. */
    public String key() {
        return key;
    }
}
