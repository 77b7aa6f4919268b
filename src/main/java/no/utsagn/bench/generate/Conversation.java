package no.utsagn.bench.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.utsagn.base.History;
import no.utsagn.base.Id;
import no.utsagn.base.Items;
import no.utsagn.base.Stamp;
import no.utsagn.bench.generate.speech.Babble;
import no.utsagn.bench.generate.speech.Cast;
import no.utsagn.bench.generate.speech.Dice;
import no.utsagn.language.Span;
import no.utsagn.transcript.Source;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.TranscriptFields;
import no.utsagn.transcript.edit.EditLog;
import no.utsagn.transcript.turn.Mark;
import no.utsagn.transcript.turn.MarkKind;
import no.utsagn.transcript.turn.Speaker;
import no.utsagn.transcript.turn.Turn;

/** One transcript while it is spoken. */
final class Conversation implements Babble.Page {

    private static final List<MarkKind> KINDS =
            List.of(MarkKind.LAUGHTER, MarkKind.PAUSE, MarkKind.LAUGHTER, MarkKind.UNCLEAR);
    private static final int CHARACTERS_OF_A_WORD = 7;

    private final Babble babble;
    private final Dice dice;
    private final StringBuilder text;
    private final List<Turn> turns = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();
    private final List<Speaker> speakers = new ArrayList<>();
    private final List<Company.Person> people;

    /** @param people the one who asks, and then those who answer */
    Conversation(Babble babble, List<Company.Person> people, int words, Dice dice) {
        this.babble = babble;
        this.dice = dice;
        this.people = people;
        text = new StringBuilder(words * CHARACTERS_OF_A_WORD);
        people.forEach(person -> speakers.add(new Speaker(
                dice.id(), person.name(), Optional.of(person.participant().id()))));
    }

    /** Speaks as planned. @param themes of each turn, as they come to pass */
    void speak(TurnPlan plan, int[] themes) {
        Cast cast = babble.cast(dice);
        for (int i = 0; i < themes.length; i++) {
            int who = plan.speaker(i);
            if (i > 0) {
                text.append('\n');
            }
            int start = text.length();
            babble.speak(
                    new Babble.Voice(people.get(who).variety(), who == 0, themes[i], cast), plan.words(i), this, dice);
            turns.add(new Turn(
                    dice.id(),
                    new Span(start, text.length()),
                    Optional.of(speakers.get(who).id()),
                    Optional.empty()));
        }
    }

    /** What has been said. */
    Transcript transcript(Id<Transcript> id, TranscriptFields fields, Stamp stamp) {
        return new Transcript(
                id,
                History.start(fields, stamp),
                new Source("txt", Optional.empty(), Optional.empty()),
                text.toString(),
                turns,
                Items.of(speakers, Speaker::id),
                marks,
                List.of(),
                EditLog.start());
    }

    @Override
    public StringBuilder text() {
        return text;
    }

    @Override
    public void mark(int start, int end, int which) {
        marks.add(new Mark(dice.id(), new Span(start, end), KINDS.get(which)));
    }
}
