package no.utsagn.importing.rtf;

/**
 * What holds within a group until it ends.
 *
 * @param place what its text is
 * @param bold whether its text is bold
 * @param hidden whether its text is hidden
 * @param deleted whether its text was deleted with changes tracked
 */
record Group(Place place, boolean bold, boolean hidden, boolean deleted) {

    /** What the text of a group is. */
    enum Place {
        /** Text of the document. */
        TEXT,
        /** The list of styles. */
        STYLES,
        /** One style of the list: its text is its name. */
        STYLE,
        /** Nothing that belongs in the text. */
        LEFT_OUT
    }

    static Group first() {
        return new Group(Place.TEXT, false, false, false);
    }

    Group in(Place other) {
        return new Group(other, bold, hidden, deleted);
    }

    Group bold(boolean is) {
        return new Group(place, is, hidden, deleted);
    }

    Group hidden(boolean is) {
        return new Group(place, bold, is, deleted);
    }

    Group deleted(boolean is) {
        return new Group(place, bold, hidden, is);
    }

    /** The same place with plain letters; that a change was tracked is a property of letters too, and ends. */
    Group plain() {
        return new Group(place, false, false, false);
    }
}
