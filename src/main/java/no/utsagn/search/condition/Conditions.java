package no.utsagn.search.condition;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.utsagn.base.Id;
import no.utsagn.codebook.Code;
import no.utsagn.codebook.Coder;
import no.utsagn.coding.Coding;
import no.utsagn.coding.MemoTarget;
import no.utsagn.language.Span;
import no.utsagn.search.query.Field;
import no.utsagn.search.query.Query;
import no.utsagn.study.Study;

/** Works out what conditions pick in a study, by the definitions of {@link Query}. A name that names nothing picks nothing. */
final class Conditions {

    /** Of so many conditions it is kept what they pick. */
    private static final int MOST_KEPT = 16;

    private final Study study;
    private final Voices voices;
    private final Remarks remarks;
    /** What conditions pick that are about turns as wholes. */
    private final Map<Field, Picked> known = new ConcurrentHashMap<>();

    Conditions(Study study) {
        this.study = study;
        this.voices = new Voices(study.people());
        this.remarks = new Remarks(study, voices);
    }

    /** Conditions right beside each other: what all of them pick. */
    Pick all(Collection<Query> beside) {
        Predicate<Coding> counted = beside.stream()
                .flatMap(part -> part instanceof Field field && field.kind() == Field.Kind.CODER
                        ? Stream.of(by(field))
                        : Stream.empty())
                .reduce(Conditions::byAnybody, Predicate::and);
        // Codings first: where there is none, nobody's turns need to be gone through.
        List<Pick> picks = beside.stream()
                .sorted(Comparator.comparing(StudyConditions::pickTurns))
                .map(part -> pick(part, counted))
                .toList();
        return transcript -> {
            Region region = Region.of(Span.over(transcript.text()));
            for (Pick pick : picks) {
                region = region.isEmpty() ? region : region.and(pick.in(transcript));
            }
            return region;
        };
    }

    private Pick pick(Query condition, Predicate<Coding> counted) {
        if (condition instanceof Field field) {
            return pick(field, counted);
        } else if (condition instanceof Query.Not not) {
            Pick inner = pick(not.condition(), Conditions::byAnybody);
            return transcript -> Region.of(Span.over(transcript.text())).without(inner.in(transcript));
        } else if (condition instanceof Query.Any any) {
            List<Pick> picks = any.either().stream()
                    .map(part -> pick(part, Conditions::byAnybody))
                    .toList();
            return transcript -> picks.stream().map(pick -> pick.in(transcript)).reduce(Region.NONE, Region::or);
        } else if (condition instanceof Query.All all && all.isCondition()) {
            return all(all.parts());
        }
        throw new IllegalArgumentException("no condition: " + condition);
    }

    private Pick pick(Field field, Predicate<Coding> counted) {
        Value value = new Value(field);
        return switch (field.kind()) {
            case CODE, CODE_ALONE -> {
                Set<Id<Code>> codes = new CodeNames(study.codebook()).counted(field);
                yield codings(counted.and(coding -> codes.contains(coding.code())));
            }
            case CODER -> codings(by(field));
            case MEMO -> {
                Set<MemoTarget> targets = remarks.targets(value);
                yield transcript -> Region.of(remarks.spans(transcript, targets));
            }
            case REPLACED -> transcript -> Region.of(remarks.replaced(transcript, value));
            default -> turns(field, value)::in;
        };
    }

    /** Who speaks is asked beside many codes. */
    private Picked turns(Field field, Value value) {
        if (known.size() >= MOST_KEPT) {
            known.clear();
        }
        return known.computeIfAbsent(
                field, f -> new Picked(transcript -> Region.of(voices.turns(transcript, f, value))));
    }

    private Pick codings(Predicate<Coding> counted) {
        return transcript -> Region.of(study.codings().in(transcript.id()).stream()
                .filter(counted)
                .map(Coding::span)
                .toList());
    }

    private static boolean byAnybody(Coding coding) {
        return true;
    }

    private Predicate<Coding> by(Field field) {
        Value value = new Value(field);
        Set<Id<Coder>> coders = study.coders().stream()
                .filter(coder -> value.fits(coder.name()))
                .map(Coder::id)
                .collect(Collectors.toCollection(HashSet::new));
        return coding -> coders.contains(coding.coder());
    }
}
