package no.utsagn.language.forms;

/**
 * A form that a search takes along with a word, or offers to.
 *
 * @param form in its normal form
 * @param ticked whether it is searched for
 */
public record JoinedForm(String form, Why why, boolean ticked) {

    /** Shows no word: it may be a name. */
    @Override
    public String toString() {
        return why + " of " + form.length() + (ticked ? "" : ", left out");
    }
}
