package no.utsagn.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import no.utsagn.app.OpenStudy;
import no.utsagn.app.correct.CorrectTranscript;
import no.utsagn.app.correct.Planned;
import no.utsagn.app.correct.Titles;
import no.utsagn.base.Id;
import no.utsagn.base.Problem;
import no.utsagn.language.Span;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.turn.Turn;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "edit", mixinStandardHelpOptions = true)
final class EditCommand implements Callable<Integer> {

    private final Surroundings around;

    @Mixin
    private StudyFileArgument study = new StudyFileArgument();

    @Mixin
    private Printing printing = new Printing();

    @Mixin
    private Loss loss = new Loss();

    @Option(names = "--transcript", paramLabel = "TITLE", descriptionKey = "cli.option.transcript")
    private Optional<String> title = Optional.empty();

    @Option(names = "--find", paramLabel = "TEXT", descriptionKey = "cli.option.find")
    private Optional<String> find = Optional.empty();

    @Option(names = "--nth", paramLabel = "N", descriptionKey = "cli.option.nth")
    private Optional<Integer> nth = Optional.empty();

    @Option(names = "--all", descriptionKey = "cli.option.all")
    private boolean all;

    @Option(names = "--at", paramLabel = "START:END", descriptionKey = "cli.option.at")
    private Optional<String> at = Optional.empty();

    @Option(names = "--replace", paramLabel = "TEXT", descriptionKey = "cli.option.replace")
    private Optional<String> with = Optional.empty();

    @Option(names = "--turn", paramLabel = "N", descriptionKey = "cli.option.turn")
    private Optional<Integer> turn = Optional.empty();

    @Option(names = "--split", paramLabel = "TEXT|OFFSET", descriptionKey = "cli.option.split")
    private Optional<String> split = Optional.empty();

    @Option(names = "--to", paramLabel = "SPEAKER", descriptionKey = "cli.option.to")
    private Optional<String> to = Optional.empty();

    @Option(names = "--join", descriptionKey = "cli.option.join")
    private boolean join;

    @Option(names = "--give", paramLabel = "SPEAKER", descriptionKey = "cli.option.give")
    private Optional<String> give = Optional.empty();

    EditCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        try (OpenStudy open = study.open(around)) {
            CorrectTranscript correcting = new CorrectTranscript(open);
            Planned planned = planned(open, correcting);
            boolean done = loss.mayBeMade(around, planned.effect());
            if (done) {
                correcting.apply(planned);
            }
            printing.print(around, loss.json(planned.effect(), done), a -> loss.print(a, planned.effect(), done));
        }
        return Surroundings.DONE;
    }

    private Planned planned(OpenStudy open, CorrectTranscript correcting) {
        if (with.isPresent() && find.isPresent() && title.isEmpty() && all) {
            return correcting.everywhere(correcting.find(Optional.empty(), find.get()), with.get());
        }
        Transcript transcript = Titles.only(open.now(), title.orElseThrow(EditCommand::unclear));
        Id<Transcript> id = transcript.id();
        if (with.isPresent()) {
            return at.isPresent()
                    ? correcting.words(id, span(transcript, at.get()), with.get())
                    : correcting.everywhere(Map.of(id, found(correcting, transcript)), with.get());
        }
        Turn which = turn(transcript);
        if (split.isPresent()) {
            return correcting.split(id, cut(transcript, which, split.get()), to.map(said -> correcting.who(id, said)));
        }
        if (give.isPresent()) {
            return correcting.give(id, List.of(which.id()), correcting.who(id, give.get()));
        }
        if (join) {
            return correcting.join(id, which.id());
        }
        throw unclear();
    }

    private List<Span> found(CorrectTranscript correcting, Transcript transcript) {
        String words = find.orElseThrow(EditCommand::unclear);
        List<Span> spans =
                correcting.find(Optional.of(transcript.id()), words).getOrDefault(transcript.id(), List.of());
        if (spans.isEmpty() || nth.filter(n -> n < 1 || n > spans.size()).isPresent()) {
            throw Problem.of("correct.no-such-place", transcript.title(), spans.size())
                    .exception();
        }
        if (spans.size() > 1 && nth.isEmpty() && !all) {
            throw Problem.of("correct.many-places", transcript.title(), spans.size())
                    .exception();
        }
        return nth.map(n -> List.of(spans.get(n - 1))).orElse(spans);
    }

    private static Span span(Transcript transcript, String said) {
        try {
            int colon = said.indexOf(':');
            Span span =
                    new Span(Integer.parseInt(said.substring(0, colon)), Integer.parseInt(said.substring(colon + 1)));
            if (span.end() <= transcript.text().length()) {
                return span;
            }
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw Problem.of("correct.no-such-stretch", said, transcript.text().length())
                    .causedBy(e)
                    .exception();
        }
        throw Problem.of("correct.no-such-stretch", said, transcript.text().length())
                .exception();
    }

    private Turn turn(Transcript transcript) {
        int number = turn.orElseThrow(EditCommand::unclear);
        int count = transcript.turns().size();
        if (number < 1 || number > count) {
            throw Problem.of("correct.no-such-turn", transcript.title(), count).exception();
        }
        return transcript.turns().get(number - 1);
    }

    /** A number is an offset from the beginning of the turn; words are what the second turn begins with. */
    private static int cut(Transcript transcript, Turn turn, String said) {
        int offset = said.matches("\\d{1,7}")
                ? Integer.parseInt(said)
                : transcript.words(turn.span()).indexOf(said);
        if (offset < 0 || offset > turn.span().length()) {
            throw Problem.of("correct.no-such-place", transcript.title(), 0).exception();
        }
        return turn.span().start() + offset;
    }

    private static RuntimeException unclear() {
        return Problem.of("correct.unclear").exception();
    }
}
