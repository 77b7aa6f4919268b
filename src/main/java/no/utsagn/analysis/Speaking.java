package no.utsagn.analysis;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.utsagn.base.Id;
import no.utsagn.study.Study;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.people.Participant;
import no.utsagn.transcript.people.Role;
import no.utsagn.transcript.turn.Speaker;
import no.utsagn.transcript.turn.Turn;

/**
 * Who speaks how much. A turn without a word that nobody is known to say, such as a title, does not count.
 *
 * @param voices each of each transcript once, in the order in which they begin
 */
public record Speaking(List<Voice> voices) {

    /**
     * A voice in one transcript.
     *
     * @param speaker empty for turns that nobody is known to say
     * @param participant who it is, if that is known
     * @param informant whether it counts as an informant's; one who is unknown does
     */
    public record Voice(
            Id<Transcript> transcript,
            Optional<Id<Speaker>> speaker,
            Optional<Id<Participant>> participant,
            boolean informant,
            Spoken spoken) {}

    public Speaking {
        voices = List.copyOf(voices);
    }

    /** Who speaks how much in one transcript. */
    public static Speaking in(Study study, Transcript transcript) {
        Map<Optional<Id<Speaker>>, Voice> voices = new LinkedHashMap<>();
        List<Turn> turns = transcript.turns();
        for (int i = 0; i < turns.size(); i++) {
            Turn turn = turns.get(i);
            Optional<Duration> end = i + 1 < turns.size() ? turns.get(i + 1).at() : Optional.empty();
            Spoken spoken = spoken(transcript, turn, end);
            Optional<Id<Speaker>> speaker = transcript.speakerOf(turn).map(Speaker::id);
            if (speaker.isPresent() || spoken.words() > 0) {
                Voice one = new Voice(
                        transcript.id(),
                        speaker,
                        study.participantOf(transcript, turn).map(Participant::id),
                        study.isInformants(transcript, turn),
                        spoken);
                voices.merge(speaker, one, Speaking::joined);
            }
        }
        return new Speaking(List.copyOf(voices.values()));
    }

    private static Spoken spoken(Transcript transcript, Turn turn, Optional<Duration> end) {
        int words = transcript.wordCount(turn.span());
        Optional<Duration> time = turn.at()
                .flatMap(from -> end.filter(to -> to.compareTo(from) >= 0).map(to -> to.minus(from)));
        return new Spoken(1, words, words, time.orElse(Duration.ZERO), time.isPresent() ? 1 : 0);
    }

    private static Voice joined(Voice one, Voice more) {
        return new Voice(
                one.transcript(),
                one.speaker(),
                one.participant(),
                one.informant(),
                one.spoken().plus(more.spoken()));
    }

    /** Who speaks how much in all transcripts of a study. */
    public static Speaking of(Study study) {
        return together(study.transcripts().stream()
                .map(transcript -> in(study, transcript))
                .toList());
    }

    /** The same words, with what a study now says of whose voices they are. Words are not counted again. */
    public Speaking knownAs(Study study) {
        return new Speaking(voices.stream().map(voice -> known(voice, study)).toList());
    }

    private static Voice known(Voice voice, Study study) {
        Optional<Participant> who = study.transcripts()
                .find(voice.transcript())
                .flatMap(transcript -> voice.speaker().flatMap(transcript.speakers()::find))
                .flatMap(Speaker::participant)
                .flatMap(study.people().participants()::find);
        boolean informant = who.map(
                        person -> study.people().roles().get(person.role()).informant())
                .orElse(true);
        return new Voice(voice.transcript(), voice.speaker(), who.map(Participant::id), informant, voice.spoken());
    }

    /** Several together. */
    public static Speaking together(Collection<Speaking> parts) {
        List<Voice> all = new ArrayList<>();
        parts.forEach(part -> all.addAll(part.voices));
        return new Speaking(all);
    }

    /** The same without the voices of researchers. */
    public Speaking ofInformants() {
        return new Speaking(voices.stream().filter(Voice::informant).toList());
    }

    /** All that is spoken here. */
    public Spoken all() {
        return voices.stream().map(Voice::spoken).reduce(Spoken.NOTHING, Spoken::plus);
    }

    /** How much each participant speaks, in the order in which they begin. Who never does is not in it. */
    public Map<Id<Participant>, Spoken> byParticipant() {
        Map<Id<Participant>, Spoken> all = new LinkedHashMap<>();
        voices.forEach(voice -> voice.participant().ifPresent(who -> all.merge(who, voice.spoken(), Spoken::plus)));
        return all;
    }

    /** How much nobody known speaks. */
    public Spoken unknown() {
        return voices.stream()
                .filter(voice -> voice.participant().isEmpty())
                .map(Voice::spoken)
                .reduce(Spoken.NOTHING, Spoken::plus);
    }

    /** How much the people of each role speak. @param study whose people speak here */
    public Map<Id<Role>, Spoken> byRole(Study study) {
        Map<Id<Role>, Spoken> all = new HashMap<>();
        byParticipant().forEach((who, spoken) -> study.people()
                .participants()
                .find(who)
                .ifPresent(person -> all.merge(person.role(), spoken, Spoken::plus)));
        return all;
    }

    /** What somebody says, transcript by transcript. */
    public Map<Id<Transcript>, Spoken> of(Id<Participant> who) {
        Map<Id<Transcript>, Spoken> all = new LinkedHashMap<>();
        voices.stream()
                .filter(voice -> voice.participant().equals(Optional.of(who)))
                .forEach(voice -> all.merge(voice.transcript(), voice.spoken(), Spoken::plus));
        return all;
    }
}
