package no.utsagn.importing.speaker.label;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What nearly all beginnings of turns in a file have in common beside the label: a time, an empty line before, bold
 * letters, capitals. What looks like a label and lacks it is speech.
 */
final class Frame {

    private static final double NEARLY_ALL = 0.95;
    private static final double HALF = 0.5;
    private static final int FEW = 4;
    private static final int LETTERS = 3;

    private enum Trait {
        TIMED,
        AFTER_GAP,
        BOLD,
        CAPITALS;

        boolean in(Beginning beginning) {
            return switch (this) {
                case TIMED -> beginning.opening().at().isPresent();
                case AFTER_GAP -> beginning.line().gapBefore();
                case BOLD ->
                    beginning.line().bold() > 0 || beginning.line().text().startsWith("*");
                case CAPITALS -> beginning.opening().label().chars().noneMatch(Character::isLowerCase);
            };
        }

        /** Whether a beginning can tell of this at all: "K" has no small letters anyway. */
        boolean tells(Beginning beginning) {
            return this != CAPITALS
                    || beginning
                                    .opening()
                                    .label()
                                    .chars()
                                    .filter(Character::isLetter)
                                    .count()
                            >= LETTERS;
        }
    }

    private final Set<Trait> traits = EnumSet.noneOf(Trait.class);

    /** Learns from beginnings that are sure. The very first line of a file has no empty line before it. */
    Frame(List<Beginning> sure) {
        for (Trait trait : Trait.values()) {
            List<Beginning> telling = sure.stream()
                    .skip(sure.size() > FEW ? 1 : 0)
                    .filter(trait::tells)
                    .toList();
            long having = telling.stream().filter(trait::in).count();
            if (telling.size() >= FEW && having >= NEARLY_ALL * telling.size()) {
                traits.add(trait);
            }
        }
    }

    /** Whether most of these beginnings look like the sure ones. */
    boolean fits(List<Beginning> beginnings) {
        long fitting = beginnings.stream()
                .filter(b -> traits.stream().allMatch(trait -> trait.in(b)))
                .count();
        return fitting >= HALF * beginnings.size();
    }
}
