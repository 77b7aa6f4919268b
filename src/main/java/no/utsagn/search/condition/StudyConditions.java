package no.utsagn.search.condition;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import no.utsagn.search.query.Field;
import no.utsagn.search.query.Query;
import no.utsagn.study.Study;

/** The conditions that were asked of one study, worked out once. Safe for threads. */
public final class StudyConditions {

    /** So many different ones are kept at a time. */
    private static final int MOST_KEPT = 64;

    private final Study study;
    private final Conditions conditions;
    private final Map<List<Query>, Picked> known = new ConcurrentHashMap<>();

    public StudyConditions(Study study) {
        this.study = study;
        this.conditions = new Conditions(study);
    }

    /** Whether this is about a study, and not about another value of it. */
    @SuppressWarnings("ReferenceEquality")
    public boolean isOf(Study other) {
        return study == other;
    }

    /** The study. */
    public Study study() {
        return study;
    }

    /** What conditions right beside each other pick. @throws IllegalArgumentException if one is none */
    public Picked all(List<Query> beside) {
        if (known.size() > MOST_KEPT) {
            known.clear();
        }
        return known.computeIfAbsent(List.copyOf(beside), queries -> new Picked(conditions.all(queries)));
    }

    /** Whether a condition picks all of a turn or nothing of it. */
    public static boolean pickTurns(Query condition) {
        if (condition instanceof Field field) {
            return !field.kind().isStretch();
        } else if (condition instanceof Query.Not not) {
            return pickTurns(not.condition());
        } else if (condition instanceof Query.Any any) {
            return any.either().stream().allMatch(StudyConditions::pickTurns);
        }
        return condition instanceof Query.All all && all.parts().stream().allMatch(StudyConditions::pickTurns);
    }

    @Override
    public String toString() {
        return known.size() + " conditions";
    }
}
