package no.utsagn.disclosure.quote;

import no.utsagn.base.Messages;

/**
 * The words that a report puts into quotes, in its own language, without brackets.
 *
 * @param laughter what stands for laughter
 * @param unclear what stands for words that could not be made out
 * @param nameLeftOut what stands for a name that the one who transcribed left out
 */
record PrintWords(String laughter, String unclear, String nameLeftOut) {

    static PrintWords of(Messages messages) {
        return new PrintWords(
                messages.text("disclosure.laughter"),
                messages.text("disclosure.unclear"),
                messages.text("disclosure.name-left-out"));
    }
}
