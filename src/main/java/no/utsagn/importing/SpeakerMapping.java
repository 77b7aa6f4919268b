package no.utsagn.importing;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.utsagn.base.Id;
import no.utsagn.base.Problem;
import no.utsagn.importing.speaker.label.LabelKey;
import no.utsagn.transcript.people.Participant;

/**
 * Who the voices of one file are, as decided by a person or an option.
 *
 * @param byLabel the participant by the label of the voice; two labels may mean one participant
 * @param unnamed who says what the file gives to nobody
 */
public record SpeakerMapping(Map<String, Id<Participant>> byLabel, Optional<Id<Participant>> unnamed) {

    public SpeakerMapping {
        byLabel = Map.copyOf(byLabel);
    }

    /** Who the voices are, and turns without a voice are left so. */
    public SpeakerMapping(Map<String, Id<Participant>> byLabel) {
        this(byLabel, Optional.empty());
    }

    /** Nobody is known yet. */
    public static SpeakerMapping none() {
        return new SpeakerMapping(Map.of());
    }

    /** Who a voice is, if that was decided. */
    public Optional<Id<Participant>> participant(Voice voice) {
        return Optional.ofNullable(byLabel.get(voice.label())).or(() -> byLabel.entrySet().stream()
                .filter(entry -> voice.isCalled(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst());
    }

    /** @throws no.utsagn.base.ProblemException if a label occurs in the mapping and not in the file */
    void requireVoicesOf(ImportedFile file) {
        Set<LabelKey> voices =
                file.voices().stream().map(voice -> LabelKey.of(voice.label())).collect(Collectors.toSet());
        byLabel.keySet().stream()
                .filter(label -> !voices.contains(LabelKey.of(label)))
                .min((a, b) -> LabelKey.of(a).key().compareTo(LabelKey.of(b).key()))
                .ifPresent(label -> {
                    throw Problem.of("import.no-such-voice", file.fileName(), label)
                            .exception();
                });
    }

    @Override
    public String toString() {
        return "mapping of " + byLabel.size() + " labels";
    }
}
