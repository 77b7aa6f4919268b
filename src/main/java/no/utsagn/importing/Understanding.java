package no.utsagn.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import no.utsagn.base.Problem;
import no.utsagn.importing.mark.Marks;
import no.utsagn.importing.mark.NotedMark;
import no.utsagn.importing.source.RawText;
import no.utsagn.importing.source.SourceFile;
import no.utsagn.importing.speaker.RoleProposals;
import no.utsagn.importing.speaker.Speakers;
import no.utsagn.importing.speaker.SpokenLine;
import no.utsagn.importing.speaker.label.LabelKey;
import no.utsagn.language.Span;
import no.utsagn.language.Words;
import no.utsagn.transcript.TranscriptKind;
import no.utsagn.transcript.people.Attributes;
import no.utsagn.transcript.turn.MarkKind;

/** Gathers what is known of a file once its turns are found. */
final class Understanding {

    /** An example of a voice has at least so many words, if there is such a turn. */
    private static final int TELLING = 5;

    private static final int EXAMPLE_LINES = 2;

    private static final Pattern FIELD_NOTE = Pattern.compile("feltnotat|feltdagbok|feltlogg|observasjon|field.?note");

    private final SourceFile file;
    private final RawText raw;
    private final Speakers speakers;
    private final String text;
    private final List<ImportedTurn> turns;
    private final Turns found;
    private final Spellings spellings;
    private final Map<LabelKey, String> labels;

    Understanding(SourceFile file, RawText raw, Speakers speakers, Turns found, Spellings spellings) {
        this.spellings = spellings;
        this.file = file;
        this.raw = raw;
        this.speakers = speakers;
        this.found = found;
        this.text = found.text();
        this.labels = spellings.usual(found.writtenLabels());
        this.turns = found.turns().stream()
                .map(turn -> new ImportedTurn(turn.span(), turn.label().map(this::usual), turn.at(), turn.aside()))
                .toList();
    }

    /** All that is known. @param missing labels that a person called speakers and that stand nowhere */
    ImportedFile file(List<String> missing) {
        Map<String, List<String>> said = new LinkedHashMap<>();
        turns.forEach(turn -> turn.label().ifPresent(label -> said.computeIfAbsent(label, l -> new ArrayList<>())
                .add(turn.span().of(text))));
        RoleProposals proposals = new RoleProposals(file.title(), said, toldRoles());
        boolean answers = raw.kind().equals(Optional.of(TranscriptKind.SURVEY_ANSWER));
        return new ImportedFile(
                file.fileName(),
                raw.format(),
                raw.encoding(),
                file.sha256(),
                file.title(),
                raw.kind().orElseGet(() -> kind(proposals)),
                text,
                turns,
                voices(answers ? proposals.ofAnswers() : proposals.byLabel()),
                marks(),
                found.lookalikes(),
                speakers.pattern(),
                raw.columns(),
                new PatternEvidence(example(), speakers.possible()),
                remarks(missing));
    }

    private List<Problem> remarks(List<String> missing) {
        List<Problem> remarks = new ArrayList<>(raw.remarks());
        if (speakers.pages() > 0) {
            remarks.add(Problem.of("import.pages-left-out", speakers.pages()));
        }
        missing.forEach(label -> remarks.add(Problem.of("import.told-nowhere", label)));
        return remarks;
    }

    /** A label and what follows it, or two labels with what is said beside them. */
    private List<String> example() {
        List<SpokenLine> lines = speakers.lines();
        List<String> example = new ArrayList<>();
        for (int i = 0; i < lines.size() && example.size() < EXAMPLE_LINES; i++) {
            boolean follows = i > 0
                    && lines.get(i - 1).voice().isPresent()
                    && lines.get(i - 1).words().isEmpty();
            if (lines.get(i).voice().isPresent() || follows) {
                example.add(lines.get(i).line().text());
            }
        }
        return example;
    }

    private String usual(String written) {
        return labels.getOrDefault(spellings.key(written), written);
    }

    private TranscriptKind kind(RoleProposals proposals) {
        if (labels.isEmpty()) {
            return FIELD_NOTE.matcher(file.title().toLowerCase(Locale.ROOT)).find()
                    ? TranscriptKind.FIELD_NOTE
                    : TranscriptKind.DOCUMENT;
        }
        return proposals.isGroup() ? TranscriptKind.FOCUS_GROUP : TranscriptKind.INTERVIEW;
    }

    /** The parts that people play by what the file says of them. */
    private Map<String, String> toldRoles() {
        Map<String, String> told = new LinkedHashMap<>();
        raw.people()
                .forEach((label, known) ->
                        known.get("rolle").or(() -> known.get("role")).ifPresent(role -> told.put(label, role)));
        return told;
    }

    private List<Voice> voices(Map<String, String> roles) {
        Map<String, List<ImportedTurn>> byLabel = new LinkedHashMap<>();
        turns.forEach(turn -> turn.label().ifPresent(label -> byLabel.computeIfAbsent(label, l -> new ArrayList<>())
                .add(turn)));
        Map<LabelKey, Set<String>> written = new LinkedHashMap<>();
        found.writtenLabels().forEach(one -> written.computeIfAbsent(spellings.key(one), key -> new LinkedHashSet<>())
                .add(one));
        List<Voice> voices = new ArrayList<>();
        byLabel.forEach((label, own) -> {
            ImportedTurn example = own.stream()
                    .filter(turn -> Words.count(text, turn.span()) >= TELLING)
                    .findFirst()
                    .orElse(own.get(0));
            voices.add(new Voice(
                    label,
                    written.getOrDefault(spellings.key(label), Set.of()).stream()
                            .filter(other -> !other.equals(label))
                            .toList(),
                    own.size(),
                    example.span(),
                    Optional.ofNullable(roles.get(label)),
                    raw.people().getOrDefault(label, Attributes.none())));
        });
        return voices;
    }

    private List<NotedMark> marks() {
        return turns.stream()
                .flatMap(turn -> (turn.aside()
                                ? remarks(turn.span().of(text))
                                : Marks.in(turn.span().of(text)))
                        .stream().map(mark -> mark.shifted(turn.span().start())))
                .toList();
    }

    /** What nobody says is a remark, line by line, and counts no words. */
    private static List<NotedMark> remarks(String lines) {
        List<NotedMark> marks = new ArrayList<>();
        int start = 0;
        while (start < lines.length()) {
            int end = lines.indexOf('\n', start) < 0 ? lines.length() : lines.indexOf('\n', start);
            if (end > start) {
                marks.add(new NotedMark(new Span(start, end), MarkKind.REMARK));
            }
            start = end + 1;
        }
        return marks;
    }
}
