package no.utsagn.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import no.utsagn.app.OpenStudy;
import no.utsagn.app.transcripts.ImportRequest;
import no.utsagn.app.transcripts.ImportTranscripts;
import no.utsagn.app.transcripts.Proposal;
import no.utsagn.app.transcripts.Taken;
import no.utsagn.base.Problem;
import no.utsagn.base.Progress;
import no.utsagn.transcript.TranscriptKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "import", mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {

    private final Surroundings around;

    @Mixin
    private StudyFileArgument study = new StudyFileArgument();

    @Mixin
    private Printing printing = new Printing();

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE", descriptionKey = "cli.param.transcripts")
    private List<Path> files = List.of();

    @Option(names = "--speakers", paramLabel = "MAP.tsv", descriptionKey = "cli.option.speakers")
    private Optional<Path> speakers = Optional.empty();

    @Option(names = "--speaker", paramLabel = "LABEL=ROLE", descriptionKey = "cli.option.speaker")
    private Map<String, String> voices = new LinkedHashMap<>();

    @Option(names = "--kind", paramLabel = "KIND", descriptionKey = "cli.option.kind")
    private Optional<String> kind = Optional.empty();

    @Option(names = "--attribute", paramLabel = "NAME=VALUE", descriptionKey = "cli.option.attribute")
    private Map<String, String> attributes = new LinkedHashMap<>();

    @Option(names = "--yes", descriptionKey = "cli.option.yes")
    private boolean yes;

    ImportCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        Optional<TranscriptKind> ofKind = kind.map(code -> TranscriptKind.ofCode(code)
                .orElseThrow(() -> Problem.of("import.unknown-kind", code).exception()));
        ImportRequest request = ImportRequest.told(files, speakers, voices, ofKind, attributes);
        try (OpenStudy open = study.open(around)) {
            ImportTranscripts importing = new ImportTranscripts(open);
            Proposal proposal = importing.propose(request, Progress.none());
            proposal.requireReadable();
            if (!yes && !proposal.isDecided()) {
                proposal.undecided().forEach(voice -> around.err()
                        .println(around.messages()
                                .text(
                                        "cli.import.voice",
                                        voice.file(),
                                        voice.label(),
                                        voice.turns(),
                                        voice.role().orElse("?"))));
                throw Problem.of("import.voices-undecided", proposal.undecided().size())
                        .exception();
            }
            Taken taken = importing.take(proposal);
            List<String> remarks = remarks(proposal);
            printing.print(around, json(taken, remarks), a -> print(a, taken, remarks));
        }
        return Surroundings.DONE;
    }

    /** What the person should know of how the files were read. */
    private List<String> remarks(Proposal proposal) {
        return proposal.files().stream()
                .flatMap(file -> file.file().remarks().stream()
                        .map(remark -> file.file().fileName() + ": "
                                + around.messages().text(remark)))
                .toList();
    }

    private static void print(Surroundings a, Taken taken, List<String> remarks) {
        remarks.forEach(a.out()::println);
        taken.transcripts()
                .forEach(t -> a.say("cli.import.taken", t.title(), t.format(), t.turns(), t.words(), t.voices()));
        a.say("cli.import.total", taken.transcripts().size(), taken.newParticipants());
        if (taken.identifiers() > 0) {
            a.say("cli.import.identifiers", taken.identifiers());
        }
    }

    private static Map<String, Object> json(Taken taken, List<String> remarks) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put(
                "transcripts",
                taken.transcripts().stream()
                        .map(t -> Map.of(
                                "id", t.id().toString(),
                                "title", t.title(),
                                "format", t.format(),
                                "turns", t.turns(),
                                "words", t.words(),
                                "voices", t.voices()))
                        .toList());
        json.put("remarks", remarks);
        json.put("newParticipants", taken.newParticipants());
        json.put("identifiersSeen", taken.identifiers());
        return json;
    }
}
