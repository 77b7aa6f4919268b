package no.utsagn.bench.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import no.utsagn.base.Stamp;
import no.utsagn.bench.generate.speech.Babble;
import no.utsagn.bench.generate.speech.Dice;
import no.utsagn.coding.Coding;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.TranscriptFields;
import no.utsagn.transcript.TranscriptKind;
import no.utsagn.transcript.people.Attributes;

/** Makes interviews and focus groups, one after the other; in later rounds people come back. */
final class Interviews {

    private static final int ROUNDS = 3;
    /** Every so manieth is a focus group. */
    private static final int GROUP_EVERY = 10;

    private static final int GROUP = 5;
    /** How likely it is that talk goes over to another theme with the next turn. */
    private static final double NEW_THEME = 0.3;

    private final Babble babble;
    private final Company company;
    private final int themes;
    private final Coded coded;

    /** @param themes how many there are, 1 or more */
    Interviews(Babble babble, Company company, int themes, Coded coded) {
        this.babble = babble;
        this.company = company;
        this.themes = themes;
        this.coded = coded;
    }

    /** A transcript and the codings in it. */
    record Made(Transcript transcript, List<Coding> codings) {}

    /** The n-th, from 0. */
    Made make(int number, int words, int codings, Stamp stamp, Dice dice) {
        boolean group = number % GROUP_EVERY == GROUP_EVERY - 1;
        List<Company.Person> people = people(number, group ? GROUP : 1, dice);
        TurnPlan plan = TurnPlan.of(words, people.size() - 1, dice);
        int[] about = themes(plan.turns(), dice);
        Conversation conversation = new Conversation(babble, people, words, dice);
        conversation.speak(plan, about);
        Transcript transcript = conversation.transcript(dice.id(), fields(number, group, people.get(1)), stamp);
        int[] answers = IntStream.range(0, about.length)
                .filter(turn -> plan.speaker(turn) > 0)
                .toArray();
        return new Made(transcript, coded.in(transcript, answers, about, codings, dice));
    }

    private List<Company.Person> people(int number, int informants, Dice dice) {
        List<Company.Person> people = new ArrayList<>(List.of(dice.of(company.askers())));
        int all = company.informants().size();
        for (int i = 0; i < Math.min(informants, all); i++) {
            people.add(company.informants().get((number + i) % all));
        }
        return people;
    }

    private int[] themes(int turns, Dice dice) {
        int[] about = new int[turns];
        for (int i = 0; i < turns; i++) {
            about[i] = i == 0 || dice.chance(NEW_THEME) ? dice.zipf(themes) : about[i - 1];
        }
        return about;
    }

    private static TranscriptFields fields(int number, boolean group, Company.Person informant) {
        TranscriptKind kind = group ? TranscriptKind.FOCUS_GROUP : TranscriptKind.INTERVIEW;
        String title = (group ? "Gruppe " : "Intervju ") + (number + 1);
        return new TranscriptFields(
                title,
                kind,
                Optional.of(Company.round(number % ROUNDS)),
                informant.participant().site(),
                informant.variety().language(),
                Attributes.none());
    }
}
