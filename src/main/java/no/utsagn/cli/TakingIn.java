package no.utsagn.cli;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import no.utsagn.app.key.TakeInKey;
import no.utsagn.base.Problem;
import no.utsagn.merge.Answers;
import no.utsagn.names.namesake.Choice;
import no.utsagn.names.namesake.Choices;
import no.utsagn.names.namesake.Choices.Rest;
import no.utsagn.names.namesake.Namesake;
import no.utsagn.names.namesake.Taking;
import no.utsagn.study.Study;

/**
 * Decides at the terminal what becomes of those whom two copies replaced apart under one name, and says what taking the
 * other key in came to. What is asked about is told by the words that stand in the texts, never by the name.
 */
final class TakingIn {

    private final Surroundings around;

    TakingIn(Surroundings around) {
        this.around = around;
    }

    /** The rule for those of one name that goes with the rule for the rest of a merge. */
    static Choices by(Optional<Answers.Rule> rule) {
        return new Choices(Map.of(), rule.map(all -> switch (all) {
            case OURS -> Rest.OURS;
            case THEIRS -> Rest.THEIRS;
            case NEWEST, PROPOSALS -> Rest.PROPOSED;
        }));
    }

    /**
     * Asks about one pair after another.
     *
     * @param study in which both stand
     * @throws no.utsagn.base.ProblemException if there is nobody to answer
     */
    Choices asked(Study study, Taking taking, Choices so) {
        Choices choices = so;
        for (Namesake pair : taking.open(so)) {
            Optional<Choice> answer = Optional.empty();
            while (answer.isEmpty()) {
                say(study, pair);
                answer = answer(pair, read());
            }
            choices = choices.with(pair.both(), answer.get());
        }
        return choices;
    }

    /** Says about which somebody has to decide. */
    void open(Study study, Taking taking, Choices choices) {
        taking.open(choices).forEach(pair -> say(study, pair));
    }

    private void say(Study study, Namesake pair) {
        around.say(
                pair.why() == Namesake.Why.SINGLE_NAME ? "cli.take-in.single" : "cli.take-in.pair",
                Taking.said(study, pair.ours()),
                pair.ourPlaces(),
                Taking.said(study, pair.theirs()),
                pair.theirPlaces());
        around.say("cli.take-in.which");
        around.out().flush();
    }

    private static Optional<Choice> answer(Namesake pair, String said) {
        return switch (said.strip().toLowerCase(Locale.ROOT)) {
            case "1" -> Optional.of(Choice.OURS);
            case "2" -> Optional.of(Choice.THEIRS);
            case "h" -> Optional.of(Choice.APART);
            case "" -> Optional.of(pair.proposal());
            default -> Optional.empty();
        };
    }

    private String read() {
        try {
            String line = around.in().readLine();
            if (line == null) {
                throw Problem.of("cli.merge.nobody").exception();
            }
            return line;
        } catch (IOException e) {
            throw Problem.of("cli.merge.nobody").causedBy(e).exception();
        }
    }

    /** Says what came of it: how much, never who. */
    void done(Study study, TakeInKey.Taken taken) {
        if (taken.changedNothing()) {
            around.say("key.taken-in.nothing");
        } else {
            around.say("key.taken-in", taken.names(), taken.words(), taken.joined());
        }
        taken.otherwise()
                .forEach(person ->
                        around.say("key.taken-in.otherwise", study.people().label(person)));
        if (taken.missing() > 0) {
            around.say("key.taken-in.missing", taken.missing());
        }
    }

    /** The same in counts. */
    static Map<String, Object> json(TakeInKey.Taken taken) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("names", taken.names());
        json.put("words", taken.words());
        json.put("joined", taken.joined());
        json.put("calledOtherwise", taken.otherwise().size());
        json.put("missing", taken.missing());
        return json;
    }
}
