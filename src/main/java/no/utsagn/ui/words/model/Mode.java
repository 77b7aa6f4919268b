package no.utsagn.ui.words.model;

import java.util.List;

/** What is asked about the words. */
public enum Mode {
    FREQUENCY("ui.words.mode.frequency", "ui.words.mode.frequency.tip"),
    KEY("ui.words.mode.key", "ui.words.mode.key.tip"),
    NEAR("ui.words.mode.near", "ui.words.mode.near.tip");

    private final String nameKey;
    private final String tipKey;

    Mode(String nameKey, String tipKey) {
        this.nameKey = nameKey;
        this.tipKey = tipKey;
    }

    /** The key of its name. */
    public String nameKey() {
        return nameKey;
    }

    /** The key of what it tells. */
    public String tipKey() {
        return tipKey;
    }

    /** The figures that stand with each word; the first is what the list is sorted by to begin with. */
    public List<Column> columns() {
        return switch (this) {
            case FREQUENCY -> List.of(Column.COUNT, Column.SHARE, Column.PEOPLE, Column.TRANSCRIPTS, Column.DEVIATION);
            case KEY -> List.of(Column.LIKELIHOOD, Column.RATIO, Column.HERE, Column.THERE, Column.PEOPLE);
            case NEAR -> List.of(Column.LIKELIHOOD, Column.DICE, Column.TOGETHER, Column.COUNT, Column.PEOPLE);
        };
    }
}
