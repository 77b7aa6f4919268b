package no.utsagn.transcript.people;

import java.util.List;
import java.util.Locale;
import no.utsagn.base.Id;

/**
 * The part that people play in a study. Roles and what they are called belong to the study.
 *
 * @param singular as in running text: "jobbspesialist"
 * @param synonyms other words for the same role, in this study
 * @param informant whether its people are studied; false for interviewer, moderator, observer
 */
public record Role(
        Id<Role> id,
        String singular,
        String plural,
        String english,
        List<String> synonyms,
        boolean informant,
        LabelScheme labels) {

    public Role {
        synonyms = List.copyOf(synonyms);
        if (singular.isBlank()) {
            throw new IllegalArgumentException("a role without a name");
        }
    }

    /** Whether the word names this role, in the singular, plural, English or as a synonym; capitals do not matter. */
    public boolean isCalled(String word) {
        String wanted = word.strip();
        return wanted.equalsIgnoreCase(singular)
                || wanted.equalsIgnoreCase(plural)
                || wanted.equalsIgnoreCase(english)
                || synonyms.stream().anyMatch(wanted::equalsIgnoreCase);
    }

    /** The role at the head of a label: "Jobbspesialist". */
    public String heading() {
        return singular.substring(0, 1).toUpperCase(Locale.ROOT) + singular.substring(1);
    }

    /** The same role with another label scheme. */
    public Role with(LabelScheme scheme) {
        return new Role(id, singular, plural, english, synonyms, informant, scheme);
    }
}
