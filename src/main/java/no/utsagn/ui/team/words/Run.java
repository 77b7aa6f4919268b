package no.utsagn.ui.team.words;

/** Words of a text that are marked in one way. */
public record Run(String words, Mark mark) {

    /** How words are marked. */
    public enum Mark {
        PLAIN,
        /** Came with us. */
        OURS,
        /** Came with them. */
        THEIRS,
        /** Went. */
        GONE
    }

    /** How many characters, not which. */
    @Override
    public String toString() {
        return mark + " " + words.length();
    }
}
