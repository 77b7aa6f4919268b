package no.utsagn.importing.correction;

/**
 * A place where one turn ends and the next begins.
 *
 * @param at how many characters into the words it stands
 * @param turn the index of the turn that begins there
 */
record Cut(int at, int turn) {

    Cut shifted(int by) {
        return new Cut(at + by, turn);
    }
}
