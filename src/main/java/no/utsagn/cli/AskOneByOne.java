package no.utsagn.cli;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import no.utsagn.app.team.InWords;
import no.utsagn.app.team.Meeting;
import no.utsagn.base.Problem;
import no.utsagn.merge.Answer;
import no.utsagn.merge.Answers;
import no.utsagn.merge.Difference;
import no.utsagn.merge.FieldDifference;
import no.utsagn.merge.LikelySame;
import no.utsagn.merge.Outcome;
import no.utsagn.merge.Question;

/** Asks at the terminal what both copies changed, one thing at a time. */
final class AskOneByOne {

    private final Surroundings around;
    private final InWords words;

    AskOneByOne(Surroundings around, InWords words) {
        this.around = around;
        this.words = words;
    }

    /** @throws no.utsagn.base.ProblemException if there is nobody to answer */
    Answers answers(Meeting meeting, Answers so) {
        Answers answers = so;
        Outcome outcome = meeting.with(answers);
        while (!outcome.isDecided()) {
            Question question = outcome.open().get(0);
            answers = answers.with(question, ask(outcome, question));
            outcome = meeting.with(answers);
        }
        return answers;
    }

    private Answer ask(Outcome outcome, Question question) {
        Optional<FieldDifference> field = outcome.differences().stream()
                .flatMap(d -> d.fields().stream())
                .filter(f -> f.question().equals(question))
                .findFirst();
        Optional<LikelySame> pair = outcome.likely().stream()
                .filter(l -> l.question().equals(question))
                .findFirst();
        while (true) {
            say(outcome, question, field, pair);
            Optional<Answer> answer = answer(read(), field.isPresent());
            if (answer.isPresent()) {
                return answer.get();
            }
        }
    }

    private void say(Outcome outcome, Question question, Optional<FieldDifference> field, Optional<LikelySame> pair) {
        outcome.differences().stream()
                .filter(d -> Stream.concat(Stream.of(question.thing()), question.other().stream())
                        .anyMatch(d.thing()::equals))
                .map((Difference d) -> words.line(d))
                .forEach(around.out()::println);
        field.ifPresent(f -> around.say(
                "cli.merge.asks",
                words.name(f),
                f.base().map(base -> words.value(f.field(), base)).orElse("–"),
                words.value(f.field(), f.ours()),
                words.value(f.field(), f.theirs())));
        field.flatMap(FieldDifference::proposal).ifPresent(p -> around.say("cli.merge.proposal", p.words()));
        pair.ifPresent(p -> around.say("cli.merge.likely", p.onlyOurs(), p.same(), p.onlyTheirs()));
        around.say(field.isPresent() ? "cli.merge.which" : "cli.merge.join");
        around.out().flush();
    }

    private Optional<Answer> answer(String said, boolean field) {
        return switch (said.strip().toLowerCase(Locale.ROOT)) {
            case "1" -> field ? Optional.of(Answer.OURS) : Optional.empty();
            case "2" -> field ? Optional.of(Answer.THEIRS) : Optional.empty();
            case "0" -> field ? Optional.of(Answer.BASE) : Optional.empty();
            case "" -> field ? Optional.of(Answer.PROPOSAL) : Optional.empty();
            case "j" -> field ? Optional.empty() : Optional.of(Answer.JOIN);
            case "h" -> field ? Optional.empty() : Optional.of(Answer.APART);
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
}
