package no.utsagn.importing.correction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.utsagn.base.Id;
import no.utsagn.importing.correction.Alignment.Anchor;
import no.utsagn.importing.speaker.label.LabelKey;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.people.Participant;
import no.utsagn.transcript.turn.Speaker;

/**
 * Which speakers of a transcript the labels of a file mean: the one that somebody has said, the one that is called so,
 * or, where names are gone, the one who says most of the words that the label has in both.
 */
final class Voices {

    /** What stands for turns that the file gives to nobody. */
    private static final LabelKey NOBODY = new LabelKey("");

    private final Transcript transcript;
    private final Known known;
    private final boolean labelled;
    private final Map<LabelKey, Id<Speaker>> speakers = new HashMap<>();
    private final List<Speaker> newcomers = new ArrayList<>();

    private Voices(Transcript transcript, Known known, boolean labelled) {
        this.transcript = transcript;
        this.known = known;
        this.labelled = labelled;
    }

    static Voices of(Transcript transcript, Target target, List<Anchor> anchors, Known known) {
        Voices voices = new Voices(transcript, known, target.hasLabels());
        if (voices.labelled) {
            List<String> labels = target.labels().stream()
                    .flatMap(Optional::stream)
                    .distinct()
                    .toList();
            labels.forEach(
                    label -> voices.told(label).or(() -> voices.called(label)).ifPresent(s -> voices.put(label, s)));
            labels.stream()
                    .filter(label -> voices.participant(label).isPresent())
                    .forEach(voices::greet);
            voices.byShare(target, anchors);
            labels.forEach(voices::greet);
        }
        return voices;
    }

    /** Who says a turn of the file. Where the file names nobody at all, the one who says it now. */
    Optional<Id<Speaker>> speaker(Optional<String> label, Optional<Id<Speaker>> now) {
        return labelled ? Optional.ofNullable(speakers.get(key(label))) : now;
    }

    /** Voices that the transcript does not have yet. */
    List<Speaker> newcomers() {
        return newcomers;
    }

    private static LabelKey key(Optional<String> label) {
        return label.map(LabelKey::of).orElse(NOBODY);
    }

    private void put(String label, Id<Speaker> speaker) {
        speakers.put(LabelKey.of(label), speaker);
    }

    private Optional<Id<Participant>> participant(String label) {
        return known.mapping().byLabel().entrySet().stream()
                .filter(entry -> LabelKey.of(entry.getKey()).equals(LabelKey.of(label)))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private Optional<Id<Speaker>> told(String label) {
        return participant(label).flatMap(person -> transcript.speakers().stream()
                .filter(speaker -> speaker.participant().filter(person::equals).isPresent())
                .map(Speaker::id)
                .findFirst());
    }

    private Optional<Id<Speaker>> called(String label) {
        if (participant(label).isPresent()) {
            return Optional.empty();
        }
        return transcript.speakers().stream()
                .filter(speaker -> isCalled(speaker.written(), label)
                        || isCalled(known.voices().getOrDefault(speaker.id(), ""), label))
                .map(Speaker::id)
                .findFirst();
    }

    private static boolean isCalled(String written, String label) {
        return !written.isBlank() && LabelKey.of(written).equals(LabelKey.of(label));
    }

    /** A label and a speaker who share words, neither of them known otherwise: those who share most come first. */
    private void byShare(Target target, List<Anchor> anchors) {
        record Pair(LabelKey label, Id<Speaker> speaker) {}
        Map<Pair, Integer> shared = new HashMap<>();
        Map<LabelKey, Integer> words = new HashMap<>();
        for (Anchor anchor : anchors) {
            Optional<Id<Speaker>> speaker =
                    transcript.turns().get(anchor.now().turn()).speaker();
            LabelKey label = key(target.labels().get(anchor.then().turn()));
            if (!anchor.now().isBorder()) {
                words.merge(label, 1, Integer::sum);
                speaker.ifPresent(s -> shared.merge(new Pair(label, s), 1, Integer::sum));
            }
        }
        Set<Id<Speaker>> taken = new HashSet<>(speakers.values());
        shared.entrySet().stream()
                .sorted(Map.Entry.<Pair, Integer>comparingByValue().reversed())
                .filter(entry ->
                        entry.getValue() * 2 > words.getOrDefault(entry.getKey().label(), 0))
                .forEach(entry -> {
                    Pair pair = entry.getKey();
                    if (!speakers.containsKey(pair.label()) && mayBe(pair.speaker()) && taken.add(pair.speaker())) {
                        speakers.put(pair.label(), pair.speaker());
                    }
                });
    }

    /** Whoever has a name in the study or in the key would have been found by it. */
    private boolean mayBe(Id<Speaker> speaker) {
        return transcript.speakers().get(speaker).written().isBlank()
                && !known.voices().containsKey(speaker);
    }

    private void greet(String label) {
        if (!speakers.containsKey(LabelKey.of(label))) {
            Speaker newcomer = new Speaker(Id.random(), label, participant(label));
            newcomers.add(newcomer);
            put(label, newcomer.id());
        }
    }
}
