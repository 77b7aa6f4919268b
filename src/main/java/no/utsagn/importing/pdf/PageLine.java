package no.utsagn.importing.pdf;

/**
 * A line as it is printed. Lengths are in points, from the upper left corner of the page.
 *
 * @param page counted from 1
 * @param text not blank; a tab stands where a column of names is over
 * @param bold how many UTF-16 characters from its beginning on are bold
 * @param noteMark whether it begins with a small raised number
 * @param place where on the page it stands
 */
record PageLine(int page, String text, int bold, boolean noteMark, Place place) {

    /**
     * Where a line stands.
     *
     * @param left of its first character
     * @param bodyLeft of what follows a column of names; {@code left} if there is none
     * @param right of its last character
     * @param base of its characters, from the top
     * @param size of most of its type
     * @param firstWord how wide its first word is
     * @param pageHeight of the page
     */
    record Place(float left, float bodyLeft, float right, float base, float size, float firstWord, float pageHeight) {}

    float size() {
        return place.size();
    }

    boolean isNear(float x, float left) {
        return Math.abs(x - left) < size() / 2;
    }

    @Override
    public String toString() {
        return "line of " + text.length() + " characters on page " + page;
    }
}
