package no.utsagn.ui.words.model;

/** A figure that stands with a word. */
public enum Column {
    WORD("ui.words.column.word", "ui.words.column.word.tip", "ui.number"),
    COUNT("ui.words.column.count", "ui.words.column.count.tip", "ui.number"),
    SHARE("ui.words.column.share", "ui.words.column.share.tip", "ui.words.decimal"),
    HERE("ui.words.column.here", "ui.words.column.here.tip", "ui.number"),
    THERE("ui.words.column.there", "ui.words.column.there.tip", "ui.number"),
    TOGETHER("ui.words.column.together", "ui.words.column.together.tip", "ui.number"),
    LIKELIHOOD("ui.words.column.likelihood", "ui.words.column.likelihood.tip", "ui.words.decimal"),
    RATIO("ui.words.column.ratio", "ui.words.column.ratio.tip", "ui.words.decimal2"),
    DICE("ui.words.column.dice", "ui.words.column.dice.tip", "ui.words.decimal2"),
    PEOPLE("ui.words.column.people", "ui.words.column.people.tip", "ui.number"),
    TRANSCRIPTS("ui.words.column.transcripts", "ui.words.column.transcripts.tip", "ui.number"),
    DEVIATION("ui.words.column.deviation", "ui.words.column.deviation.tip", "ui.words.decimal2");

    private final String nameKey;
    private final String tipKey;
    private final String formatKey;

    Column(String nameKey, String tipKey, String formatKey) {
        this.nameKey = nameKey;
        this.tipKey = tipKey;
        this.formatKey = formatKey;
    }

    /** The key of its name. */
    public String nameKey() {
        return nameKey;
    }

    /** The key of what it means. */
    public String tipKey() {
        return tipKey;
    }

    /** The key of how its figures are written. */
    public String formatKey() {
        return formatKey;
    }
}
