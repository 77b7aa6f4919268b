package no.utsagn.ui.team.model;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import no.utsagn.merge.Difference;
import no.utsagn.merge.Difference.What;
import no.utsagn.merge.Field;
import no.utsagn.merge.Kind;
import no.utsagn.merge.Side;

/** What is counted of a merge, each with the lines that it counts. */
public enum Figure {
    NEW_CODES,
    NEW_NAMES,
    MOVED,
    DEFINITIONS,
    JOINED,
    CODES_GONE,
    OTHER_OF_CODES,
    TRANSCRIPTS,
    PEOPLE,
    CODINGS,
    MEMOS,
    CASES,
    CHAPTERS,
    OTHERS;

    private static final Set<Field> DEFINITION =
            Set.of(Field.BRIEF, Field.FULL, Field.WHEN_TO_USE, Field.WHEN_NOT_TO_USE, Field.EXAMPLE);
    private static final Set<Field> OTHER = Set.of(Field.COLOR, Field.STATUS, Field.GROUPS, Field.ORDER);

    /** Those that count a difference; one that changed in several ways is counted by several. */
    public static List<Figure> of(Difference difference) {
        return Arrays.stream(values())
                .filter(figure -> figure.counts(difference))
                .toList();
    }

    /** Whether it counts a difference. */
    public boolean counts(Difference difference) {
        return difference.kind() == Kind.CODE ? countsCode(difference) : this == of(difference.kind());
    }

    private boolean countsCode(Difference difference) {
        What what = difference.what();
        boolean lives = what == What.CHANGED || what == What.GONE_AND_CHANGED;
        return switch (this) {
            case NEW_CODES -> what == What.NEW;
            case NEW_NAMES -> lives && changed(difference, Set.of(Field.NAME));
            case MOVED -> lives && changed(difference, Set.of(Field.PLACE));
            case DEFINITIONS -> lives && changed(difference, DEFINITION);
            case JOINED -> what == What.JOINED || what == What.UNITED;
            case CODES_GONE -> what == What.GONE || (what == What.GONE_AND_CHANGED && goes(difference));
            case OTHER_OF_CODES -> lives && changed(difference, OTHER);
            default -> false;
        };
    }

    /** Whether a code that one deleted and the other went on with is gone as it is decided now. */
    private static boolean goes(Difference difference) {
        return difference.fields().stream()
                .anyMatch(field ->
                        field.field() == Field.EXISTENCE && field.taken().equals("gone"));
    }

    private static boolean changed(Difference difference, Set<Field> fields) {
        return difference.fields().stream()
                .anyMatch(field -> field.changed() != Side.NEITHER && fields.contains(field.field()));
    }

    private static Figure of(Kind kind) {
        return switch (kind) {
            case TRANSCRIPT -> TRANSCRIPTS;
            case PARTICIPANT, CODER, ROLE, SITE -> PEOPLE;
            case CODING -> CODINGS;
            case MEMO -> MEMOS;
            case CASE -> CASES;
            case CHAPTER, PRINTED -> CHAPTERS;
            case STUDY, CODE, CODE_GROUP, ENTITY, SEARCH -> OTHERS;
        };
    }
}
