package no.utsagn.ui.words;

import no.utsagn.analysis.words.Word;

/** What is done with a word of the list. */
interface WordActs {

    /** Searches for it. */
    void search(Word word);

    /** Leaves it out from now on. */
    void leaveOut(Word word);

    /** What the group is called that is counted. */
    String here();

    /** What the group is called that it is set against. */
    String there();
}
