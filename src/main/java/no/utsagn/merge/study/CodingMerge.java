package no.utsagn.merge.study;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.utsagn.base.Id;
import no.utsagn.codebook.Code;
import no.utsagn.codebook.Codebook;
import no.utsagn.codebook.Coder;
import no.utsagn.coding.Coding;
import no.utsagn.coding.Codings;
import no.utsagn.language.Span;
import no.utsagn.merge.Difference;
import no.utsagn.merge.Kind;
import no.utsagn.merge.Side;
import no.utsagn.merge.Sums;
import no.utsagn.study.Deletion;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.people.Participant;

/**
 * The codings of both. One and the same is known by its id; two that say the same (these words, this code, this coder)
 * are one too.
 */
final class CodingMerge {

    private record Said(Span span, Id<Code> code, Id<Coder> coder) {}

    private final Copies copies;
    private final Deciding deciding;
    private final Texts texts;
    private final Codebook codebook;
    private final Set<Id<Participant>> people;
    private final Map<UUID, Deletion> gone = new HashMap<>();
    private final Map<Id<Coding>, Id<Coding>> same = new HashMap<>();
    private final Counted counted = new Counted();

    CodingMerge(Copies copies, Deciding deciding, Texts texts, Codebook codebook, Set<Id<Participant>> people) {
        this.copies = copies;
        this.deciding = deciding;
        this.texts = texts;
        this.codebook = codebook;
        this.people = people;
    }

    Codings merged() {
        List<Coding> all = new ArrayList<>();
        for (Transcript transcript : texts.merged()) {
            all.addAll(in(transcript));
        }
        Stream.of(copies.ours(), copies.theirs())
                .flatMap(copy -> copy.codings().all())
                .filter(coding -> !texts.merged().has(coding.transcript()))
                .forEach(coding -> bury(coding.id(), "text"));
        return Codings.of(all);
    }

    private List<Coding> in(Transcript transcript) {
        Map<Id<Coding>, Coding> ours = byId(copies.ours().codings(), transcript.id());
        Map<Id<Coding>, Coding> theirs = byId(copies.theirs().codings(), transcript.id());
        Map<Side, Integer> changed = new EnumMap<>(Side.class);
        List<Coding> left = new ArrayList<>();
        ours.forEach((id, here) -> {
            Optional<Coding> there = Optional.ofNullable(theirs.remove(id));
            counted.count(there.isPresent() ? Side.BOTH : knownTo(id, Side.OURS));
            if (there.isPresent()) {
                changed.merge(copies.lineage().newer(id.value()), 1, Integer::sum);
            }
            kept(id, there.isEmpty() ? moved(here, Side.OURS) : one(here, there.get()))
                    .ifPresent(left::add);
        });
        theirs.forEach((id, there) -> {
            counted.count(knownTo(id, Side.THEIRS));
            kept(id, moved(there, Side.THEIRS)).ifPresent(left::add);
        });
        changed.remove(Side.NEITHER);
        changed.forEach((side, count) -> tell(transcript, side, count));
        return united(left);
    }

    /** What the other copy deleted it knew. */
    private Side knownTo(Id<Coding> coding, Side alone) {
        return copies.lineage().gone(coding.value()) ? Side.BOTH : alone;
    }

    /** That codings got another code, other words or other people: for each transcript, not for each coding. */
    private void tell(Transcript transcript, Side side, int count) {
        deciding.tell(new Difference(
                Kind.CODING,
                transcript.id().value(),
                Difference.What.CHANGED,
                side,
                transcript.title(),
                "",
                Optional.empty(),
                count,
                List.of()));
    }

    private static Map<Id<Coding>, Coding> byId(Codings codings, Id<Transcript> transcript) {
        return codings.in(transcript).stream()
                .collect(Collectors.toMap(Coding::id, coding -> coding, (a, b) -> a, LinkedHashMap::new));
    }

    /** Whoever changed it last says what it is. Where nobody did, its words may have moved in one copy alone. */
    private Optional<Coding> one(Coding first, Coding second) {
        Side newer = copies.lineage().latest(first.id().value());
        Id<Code> code = living(first, second);
        Coding here = newer == Side.NEITHER ? first.as(code) : first;
        Coding there = newer == Side.NEITHER ? second.as(code) : second;
        Optional<Coding> ours = moved(here, Side.OURS);
        Optional<Coding> theirs = moved(there, Side.THEIRS);
        return switch (newer) {
            case OURS -> ours;
            case THEIRS -> theirs;
            case BOTH, NEITHER ->
                switch (texts.newer(here.transcript())) {
                    case OURS -> ours;
                    case THEIRS -> theirs;
                    case BOTH, NEITHER -> hull(ours, theirs);
                };
        };
    }

    /** Where nobody is known to have recoded it later, it may be back from a copy that knew less: one code of the two. */
    private Id<Code> living(Coding first, Coding second) {
        return Stream.of(first.code(), second.code())
                .min(Comparator.<Id<Code>, Boolean>comparing(
                                code -> !codebook.codes().has(codebook.aliases().resolve(code)))
                        .thenComparing(code -> code))
                .orElseThrow();
    }

    /** The same coding moved by the edits of either: what holds all that either came to hold. */
    private static Optional<Coding> hull(Optional<Coding> ours, Optional<Coding> theirs) {
        if (ours.isEmpty() || theirs.isEmpty()) {
            return ours.or(() -> theirs);
        }
        return ours.map(coding -> coding.over(coding.span().hull(theirs.get().span())));
    }

    private Optional<Coding> moved(Coding coding, Side side) {
        Optional<Span> span = texts.moved(coding.transcript(), coding.span(), side);
        return span.filter(s -> !s.isEmpty()).map(coding::over);
    }

    private Optional<Coding> kept(Id<Coding> id, Optional<Coding> coding) {
        if (coding.isEmpty()) {
            bury(id, "words");
        }
        return coding.filter(c -> !copies.lineage().gone(c.id().value()))
                .flatMap(this::coded)
                .map(this::about);
    }

    /** Under the code that its code went up in. */
    private Optional<Coding> coded(Coding coding) {
        Id<Code> code = codebook.aliases().resolve(coding.code());
        if (!codebook.codes().has(code)) {
            bury(coding.id(), "code");
            return Optional.empty();
        }
        if (!code.equals(coding.code())) {
            counted.recode(coding.code(), code);
        }
        return Optional.of(coding.as(code));
    }

    private Coding about(Coding coding) {
        if (people.containsAll(coding.about())) {
            return coding;
        }
        Set<Id<Participant>> left = new HashSet<>(coding.about());
        left.retainAll(people);
        return coding.about(left);
    }

    private List<Coding> united(List<Coding> codings) {
        Map<Said, Coding> one = new LinkedHashMap<>();
        codings.stream().sorted(Comparator.comparing(Coding::id)).forEach(coding -> {
            Said said = new Said(coding.span(), coding.code(), coding.coder());
            Coding first = one.putIfAbsent(said, coding);
            if (first != null) {
                same.put(coding.id(), first.id());
                bury(coding.id(), "same");
                one.put(said, first.about(union(first.about(), coding.about())));
            }
        });
        return List.copyOf(one.values());
    }

    private static <T> Set<T> union(Set<T> one, Set<T> other) {
        Set<T> all = new HashSet<>(one);
        all.addAll(other);
        return all;
    }

    /** A deletion that follows from the merge alone: the same in each copy. */
    private void bury(Id<Coding> coding, String why) {
        UUID id = UUID.nameUUIDFromBytes((why + " " + coding).getBytes(StandardCharsets.US_ASCII));
        gone.put(coding.value(), new Deletion(id, Optional.empty(), Optional.empty()));
    }

    /** Codings that went with their words, their text or their code, or that another stands for. */
    Map<UUID, Deletion> gone() {
        return gone;
    }

    /** By a coding that was the same as another, that other. */
    Map<Id<Coding>, Id<Coding>> same() {
        return same;
    }

    /** What it came to. @param codings the merged ones */
    Sums sums(Codings codings) {
        return counted.sums(copies, codebook, codings);
    }
}
