package no.utsagn.ui.team.page;

import no.utsagn.merge.Answer;
import no.utsagn.merge.FieldDifference;
import no.utsagn.merge.Question;

/** What can be done on the page. */
public interface Acts {

    /** Decides a field. */
    void answer(Question question, Answer answer);

    /** Lets the person write what the field is to say. */
    void write(FieldDifference field);

    /** Says whether the pair that is shown is one. */
    void answerPair(Answer answer);

    /** Goes to the next line that asks, or to the one before. */
    void step(int by);
}
