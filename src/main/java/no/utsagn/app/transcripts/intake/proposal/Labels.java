package no.utsagn.app.transcripts.intake.proposal;

import java.util.regex.Pattern;
import no.utsagn.importing.speaker.label.LabelWords;
import no.utsagn.names.people.RoleWords;
import no.utsagn.study.People;

/** What a label tells of whether two files that have it mean the same person. */
final class Labels {

    /** What programs call voices, anew in each file. */
    private static final Pattern MACHINE = Pattern.compile("(?iu)(?:speaker|taler|talar|stemme|voice)[\\s_.-]*\\d+");
    /** "JS1", "Deltaker 3": one of a group, numbered. */
    private static final Pattern NUMBERED = Pattern.compile("\\p{L}{1,20}[\\s_.-]*\\d+");

    private Labels() {}

    /** Whether it is a word or sign for a part, and names nobody. */
    static boolean isGeneric(String label, People people) {
        return RoleWords.isRole(label, people) || LabelWords.isKnown(label) || isMachines(label);
    }

    static boolean isMachines(String label) {
        return MACHINE.matcher(label.strip()).matches();
    }

    static boolean isNumbered(String label) {
        return NUMBERED.matcher(label.strip()).matches() && !isMachines(label);
    }
}
