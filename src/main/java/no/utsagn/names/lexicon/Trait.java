package no.utsagn.names.lexicon;

/** What the lists say of a word. A word may have several: "dag" is a given name, a family name and an ordinary word. */
public enum Trait {
    /** A given name. */
    GIVEN('G'),
    /** A family name. */
    FAMILY('F'),
    /** A post town, municipality, county, country or large city. */
    PLACE('P'),
    /** A name that is an ordinary word too, as a person told: Bo, Dag, Liv. */
    COMMON('C'),
    /** An ordinary word, as it stands in a dictionary or in a corpus. */
    WORD('w'),
    /** An ordinary word with an ending. */
    INFLECTED('i'),
    /** Made of two ordinary words. */
    COMPOUND('c');

    private final char letter;

    Trait(char letter) {
        this.letter = letter;
    }

    /** The letter it goes by in the names of features. */
    public char letter() {
        return letter;
    }
}
