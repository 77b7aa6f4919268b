package no.utsagn.app.people;

import java.util.List;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import no.utsagn.app.OpenStudy;
import no.utsagn.base.Problem;
import no.utsagn.base.Stamp;
import no.utsagn.language.SortOrder;
import no.utsagn.study.EditKind;
import no.utsagn.study.People;
import no.utsagn.transcript.people.Attributes;
import no.utsagn.transcript.people.LabelScheme;
import no.utsagn.transcript.people.Participant;
import no.utsagn.transcript.people.Role;

/** The attributes of participants as columns: named anew and taken away for all at once. */
public final class EditAttributes {

    private final OpenStudy open;

    public EditAttributes(OpenStudy open) {
        this.open = open;
    }

    /** The names of all attributes that somebody has, or a label prints, in alphabetical order. */
    public static List<String> names(People people) {
        TreeSet<String> names = new TreeSet<>(SortOrder.norwegian());
        people.participants().forEach(p -> names.addAll(p.attributes().values().keySet()));
        people.roles().forEach(role -> names.addAll(role.labels().attributes()));
        return List.copyOf(names);
    }

    /**
     * The name of a new attribute, as it would be kept.
     *
     * @throws no.utsagn.base.ProblemException if it is blank, too long, or there is one of this name
     */
    public String named(String wanted) {
        return free(wanted, "");
    }

    private String free(String wanted, String but) {
        String name = Wording.name(wanted);
        boolean taken = names(open.now().people()).stream()
                .anyMatch(other -> other.equalsIgnoreCase(name) && !other.equals(but));
        if (taken) {
            throw Problem.of("people.attribute-taken", name).exception();
        }
        return name;
    }

    /**
     * Gives an attribute another name, with all its values, and where labels print it.
     *
     * @throws no.utsagn.base.ProblemException if the name is blank, too long, or another attribute has it
     */
    public void rename(String from, String to) {
        String name = free(to, from);
        edit(
                EditKind.ATTRIBUTE_RENAMED,
                attributes -> attributes
                        .get(from)
                        .filter(value -> !name.equals(from))
                        .map(value -> Factual.without(attributes, from).with(name, value))
                        .orElse(attributes),
                role -> role.with(renamed(role.labels(), from, name)));
    }

    private static LabelScheme renamed(LabelScheme scheme, String from, String to) {
        return new LabelScheme(
                scheme.kind(),
                scheme.attributes().stream().map(a -> a.equals(from) ? to : a).toList(),
                scheme.lettersLeftOut());
    }

    /** How many participants have an attribute. */
    public int holders(String name) {
        return (int) open.now().people().participants().stream()
                .filter(p -> p.attributes().get(name).isPresent())
                .count();
    }

    /**
     * Takes an attribute from all participants.
     *
     * @throws no.utsagn.base.ProblemException if the label of a role prints it
     */
    public void remove(String name) {
        open.now().people().roles().stream()
                .filter(role -> role.labels().attributes().contains(name))
                .findFirst()
                .ifPresent(role -> {
                    throw Problem.of("people.attribute-in-label", name, role.singular())
                            .exception();
                });
        edit(EditKind.ATTRIBUTE_REMOVED, attributes -> Factual.without(attributes, name), UnaryOperator.identity());
    }

    private void edit(EditKind kind, UnaryOperator<Attributes> change, UnaryOperator<Role> labels) {
        Stamp stamp = open.stamp();
        open.apply(
                kind,
                List.of(open.now().id().value()),
                study -> study.with(new People(
                        study.people().roles().mapped(labels),
                        study.people().sites(),
                        study.people().participants().mapped(person -> with(person, change, stamp)),
                        study.people().cases())));
    }

    private static Participant with(Participant person, UnaryOperator<Attributes> change, Stamp stamp) {
        return person.with(person.fields().with(change.apply(person.attributes())), stamp);
    }
}
