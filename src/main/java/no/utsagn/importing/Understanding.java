package no.utsagn.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.utsagn.importing.mark.Marks;
import no.utsagn.importing.mark.NotedMark;
import no.utsagn.importing.source.RawText;
import no.utsagn.importing.source.SourceFile;
import no.utsagn.importing.speaker.RoleProposals;
import no.utsagn.importing.speaker.Speakers;
import no.utsagn.importing.speaker.label.LabelKey;
import no.utsagn.language.Words;
import no.utsagn.transcript.TranscriptKind;
import no.utsagn.transcript.people.Attributes;

/** Gathers what is known of a file once its turns are found. */
final class Understanding {

    /** An example of a voice has at least so many words, if there is such a turn. */
    private static final int TELLING = 5;

    private final SourceFile file;
    private final RawText raw;
    private final Speakers speakers;
    private final String text;
    private final List<ImportedTurn> turns;
    private final Turns found;
    private final Map<LabelKey, String> labels;

    Understanding(SourceFile file, RawText raw, Speakers speakers, Turns found) {
        this.file = file;
        this.raw = raw;
        this.speakers = speakers;
        this.found = found;
        this.text = found.text();
        this.labels = labels(found);
        this.turns = found.turns().stream()
                .map(turn -> new ImportedTurn(turn.span(), turn.label().map(this::usual), turn.at()))
                .toList();
    }

    ImportedFile file() {
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
                raw.remarks());
    }

    /** The spelling that a label has most often, by what its spellings have in common. */
    private static Map<LabelKey, String> labels(Turns found) {
        Map<LabelKey, Map<String, Integer>> spellings = new LinkedHashMap<>();
        for (String written : found.writtenLabels()) {
            spellings
                    .computeIfAbsent(LabelKey.of(written), key -> new LinkedHashMap<>())
                    .merge(written, 1, Integer::sum);
        }
        Map<LabelKey, String> labels = new LinkedHashMap<>();
        spellings.forEach((key, counts) -> {
            int most = counts.values().stream().mapToInt(n -> n).max().orElse(0);
            counts.entrySet().stream()
                    .filter(entry -> entry.getValue() == most)
                    .findFirst()
                    .ifPresent(entry -> labels.put(key, entry.getKey()));
        });
        return labels;
    }

    private String usual(String written) {
        return labels.getOrDefault(LabelKey.of(written), written);
    }

    private TranscriptKind kind(RoleProposals proposals) {
        if (labels.isEmpty()) {
            return TranscriptKind.DOCUMENT;
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
        Map<LabelKey, Set<String>> spellings = new LinkedHashMap<>();
        found.writtenLabels().forEach(written -> spellings
                .computeIfAbsent(LabelKey.of(written), key -> new LinkedHashSet<>())
                .add(written));
        List<Voice> voices = new ArrayList<>();
        byLabel.forEach((label, own) -> {
            ImportedTurn example = own.stream()
                    .filter(turn -> Words.count(text, turn.span()) >= TELLING)
                    .findFirst()
                    .orElse(own.get(0));
            voices.add(new Voice(
                    label,
                    spellings.getOrDefault(LabelKey.of(label), Set.of()).stream()
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
                .flatMap(turn -> Marks.in(turn.span().of(text)).stream()
                        .map(mark -> mark.shifted(turn.span().start())))
                .toList();
    }
}
