package no.utsagn.app.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import no.utsagn.base.Id;
import no.utsagn.search.Tally;
import no.utsagn.study.Study;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.people.Participant;
import no.utsagn.transcript.people.Role;
import no.utsagn.transcript.people.Round;
import no.utsagn.transcript.turn.Speaker;
import no.utsagn.transcript.turn.Turn;

/** Counts what was found by role, by round and by people. Knows of each speaker once, so that counting is quick. */
final class Counting {

    /** Who speaks, as far as counting goes. */
    private record Voice(Optional<Participant> who, String role, boolean informant) {}

    /** One part of the study while it is counted. */
    private static final class Part {
        private int turns;
        private final Set<Id<Participant>> people = new HashSet<>();

        void add(int found, Optional<Participant> who) {
            turns += found;
            who.map(Participant::id).ifPresent(people::add);
        }
    }

    private final Study study;
    private final Map<Id<Speaker>, Voice> voices = new ConcurrentHashMap<>();
    private final Voice nobody = new Voice(Optional.empty(), "", true);
    private final Map<String, Integer> turnsOfRole = new LinkedHashMap<>();
    private final Map<String, Integer> turnsOfRound = new LinkedHashMap<>();

    Counting(Study study) {
        this.study = study;
        study.people().roles().forEach(role -> turnsOfRole.put(role.singular(), 0));
        for (Transcript transcript : study.transcripts()) {
            turnsOfRound.merge(round(transcript), transcript.turns().size(), Integer::sum);
            for (Turn turn : transcript.turns()) {
                turnsOfRole.merge(voice(transcript, turn).role(), 1, Integer::sum);
            }
        }
    }

    /** Whether it counts in this study. */
    boolean isOf(Study other) {
        return study.people().equals(other.people()) && study.transcripts().equals(other.transcripts());
    }

    /** What was found, by who says it. */
    Tallies of(Tally tally) {
        Map<String, Part> roles = new HashMap<>();
        Map<String, Part> rounds = new HashMap<>();
        Set<Id<Participant>> people = new HashSet<>();
        Set<Id<Transcript>> transcripts = new HashSet<>();
        for (Tally.Voice found : tally.voices()) {
            Transcript transcript = study.transcripts().get(found.transcript());
            Voice voice = found.speaker()
                    .flatMap(transcript.speakers()::find)
                    .map(this::known)
                    .orElse(nobody);
            roles.computeIfAbsent(voice.role(), r -> new Part()).add(found.turns(), voice.who());
            rounds.computeIfAbsent(round(transcript), r -> new Part()).add(found.turns(), voice.who());
            transcripts.add(transcript.id());
            if (voice.informant()) {
                voice.who().map(Participant::id).ifPresent(people::add);
            }
        }
        return new Tallies(
                transcripts.size(), people.size(), tallies(roles, turnsOfRole), tallies(rounds, turnsOfRound));
    }

    /** What was counted. */
    record Tallies(int transcripts, int people, List<SearchResult.Tally> roles, List<SearchResult.Tally> rounds) {}

    private static List<SearchResult.Tally> tallies(Map<String, Part> found, Map<String, Integer> all) {
        List<SearchResult.Tally> tallies = new ArrayList<>();
        all.forEach((name, turns) -> {
            Part part = found.getOrDefault(name, new Part());
            if (turns > 0) {
                tallies.add(new SearchResult.Tally(name, part.turns, part.people.size(), turns));
            }
        });
        return tallies;
    }

    private static String round(Transcript transcript) {
        return transcript.fields().round().map(Round::name).orElse("");
    }

    private Voice voice(Transcript transcript, Turn turn) {
        return transcript.speakerOf(turn).map(this::known).orElse(nobody);
    }

    private Voice known(Speaker speaker) {
        return voices.computeIfAbsent(speaker.id(), id -> voice(speaker));
    }

    private Voice voice(Speaker speaker) {
        Optional<Participant> who = speaker.participant().flatMap(study.people().participants()::find);
        Optional<Role> role = who.map(p -> study.people().roles().get(p.role()));
        return new Voice(
                who,
                role.map(Role::singular).orElse(""),
                role.map(Role::informant).orElse(true));
    }
}
