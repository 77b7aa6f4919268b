package no.utsagn.names.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import no.utsagn.base.Id;
import no.utsagn.language.Span;
import no.utsagn.names.gather.FirmLetters;
import no.utsagn.names.gather.Gathered;
import no.utsagn.names.gather.Spot;
import no.utsagn.names.ladder.Ladders;
import no.utsagn.names.ladder.RoleProposals;
import no.utsagn.study.Study;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.entity.Entity;
import no.utsagn.transcript.entity.EntityKind;
import no.utsagn.transcript.entity.Rendering;
import no.utsagn.transcript.entity.Rung;
import no.utsagn.transcript.people.Participant;
import no.utsagn.transcript.turn.Turn;

/**
 * The rungs of what is named, and how many participants share each: those who name anything that lies in the same region
 * themselves, or are alone with a researcher who names it.
 */
final class Laddering {

    private static final String FIRM = "firma";
    /** Whoever is named more often than this is described in the first places, or not at all. */
    private static final int MOST_LOOKED_AT = 40;

    private final Study study;
    private final Ladders ladders;
    private final Map<String, Set<Id<Participant>>> sharing = new HashMap<>();
    private final Map<Id<Transcript>, Set<Id<Participant>>> informants = new HashMap<>();

    Laddering(Study study, Ladders ladders, Collection<Gathered> all) {
        this.study = study;
        this.ladders = ladders;
        for (Gathered one : all) {
            Set<Id<Participant>> people = new HashSet<>();
            one.spots().forEach(spot -> people.addAll(people(spot)));
            ladders.of(one.kind(), one.name())
                    .forEach(step -> sharing.computeIfAbsent(region(step.level(), step.region()), r -> new HashSet<>())
                            .addAll(people));
        }
    }

    private static String region(Rung.Level level, String region) {
        return level + " " + region;
    }

    private Set<Id<Participant>> people(Spot spot) {
        Turn turn = spot.transcript().turnAt(spot.span().start());
        Optional<Participant> says = study.participantOf(spot.transcript(), turn);
        if (says.isPresent() && study.isInformants(spot.transcript(), turn)) {
            return Set.of(says.get().id());
        }
        Set<Id<Participant>> all =
                informants.computeIfAbsent(spot.transcript().id(), id -> informants(spot.transcript()));
        return all.size() == 1 ? all : Set.of();
    }

    private Set<Id<Participant>> informants(Transcript transcript) {
        Set<Id<Participant>> all = new HashSet<>();
        for (Turn turn : transcript.turns()) {
            study.participantOf(transcript, turn)
                    .filter(participant -> study.isInformants(transcript, turn))
                    .ifPresent(participant -> all.add(participant.id()));
        }
        return all;
    }

    /** The rungs that can be chosen, the finest first; none of what has no ladder. */
    List<Step> steps(Gathered one) {
        Optional<Entity> committed = one.stored().filter(entity -> entity.state() == Entity.State.COMMITTED);
        if (committed.isPresent()) {
            return ofCommitted(one);
        }
        List<Step> steps = new ArrayList<>();
        ladders.of(one.kind(), one.name()).forEach(step -> steps.add(step(step.rung(), step.region(), false)));
        if (one.kind() == EntityKind.ORGANISATION) {
            Optional<String> letter = FirmLetters.of(one.rendering());
            Rung rung = FirmLetters.undrawn(FIRM);
            steps.add(
                    step(letter.map(drawn -> FirmLetters.lettered(rung, drawn)).orElse(rung), FIRM, false));
        }
        return steps;
    }

    /** What the study holds, behind what the key holds. */
    private List<Step> ofCommitted(Gathered one) {
        List<Step> steps = new ArrayList<>();
        List<Rung> held = one.rendering() instanceof Rendering.Words words ? words.rungs() : List.of();
        one.finer().stream()
                .filter(rung -> !held.contains(rung))
                .forEach(rung -> steps.add(step(rung, rung.words(), true)));
        if (one.rendering() instanceof Rendering.Words words && words.rungs().size() + steps.size() > 1) {
            words.rungs().forEach(rung -> steps.add(step(rung, rung.words(), false)));
        }
        return steps;
    }

    private Step step(Rung rung, String region, boolean needsKey) {
        int people =
                sharing.getOrDefault(region(rung.level(), region), Set.of()).size();
        boolean letter = rung.level() == Rung.Level.LETTER;
        return new Step(rung, region, people, letter || people >= study.facts().groupSize(), needsKey);
    }

    /** What to propose: the finest rung that enough share and that is not the name, or the broadest. */
    Rendering proposed(Gathered one, List<Step> steps) {
        if (one.stored().isPresent() || one.sameAs().isPresent()) {
            return one.rendering();
        }
        if (steps.isEmpty()) {
            return one.kind() == EntityKind.PERSON && one.rendering() instanceof Rendering.Words
                    ? role(one)
                    : one.rendering();
        }
        List<Rung> rungs = steps.stream().map(Step::rung).toList();
        OptionalInt common = ladders.proposed(one.kind(), one.name()).stream()
                .mapToInt(step -> rungs.indexOf(step.rung()))
                .filter(index -> index >= 0)
                .findFirst();
        if (one.kind() == EntityKind.DATE || one.kind() == EntityKind.AGE) {
            return new Rendering.Words(rungs, common.orElse(rungs.size() - 1));
        }
        int broadest = one.kind() == EntityKind.ORGANISATION ? common.orElse(rungs.size() - 1) : rungs.size() - 1;
        return new Rendering.Words(
                rungs,
                IntStream.range(0, steps.size())
                        .filter(i -> steps.get(i).enough() && !tellsName(steps.get(i), one))
                        .filter(i -> steps.get(i).rung().level() != Rung.Level.LETTER)
                        .findFirst()
                        .orElse(broadest));
    }

    /** Somebody who is spoken of goes by the role that most places tell, if any does. */
    private static Rendering role(Gathered one) {
        Map<String, Integer> told = new LinkedHashMap<>();
        for (Spot spot :
                one.spots().subList(0, Math.min(MOST_LOOKED_AT, one.spots().size()))) {
            Span turn = spot.transcript().turnAt(spot.span().start()).span();
            String words = RoleProposals.of(spot.transcript().text(), spot.span(), turn);
            if (!words.equals(RoleProposals.NAME)) {
                told.merge(words, 1, Integer::sum);
            }
        }
        return told.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .<Rendering>map(most -> Rendering.Words.of(most.getKey()))
                .orElse(one.rendering());
    }

    private static boolean tellsName(Step step, Gathered one) {
        return step.rung().level() == Rung.Level.NAME
                || one.forms().stream().anyMatch(form -> step.region().equalsIgnoreCase(form));
    }
}
