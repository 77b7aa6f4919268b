package no.utsagn.app.people;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import no.utsagn.app.OpenStudy;
import no.utsagn.base.Id;
import no.utsagn.base.Problem;
import no.utsagn.base.Stamp;
import no.utsagn.study.EditKind;
import no.utsagn.study.People;
import no.utsagn.study.Study;
import no.utsagn.transcript.people.LabelScheme;
import no.utsagn.transcript.people.LabelScheme.Kind;
import no.utsagn.transcript.people.Participant;
import no.utsagn.transcript.people.Role;

/** Makes, changes and takes away the roles of a study, with how their people are told apart in print. */
public final class EditRoles {

    /**
     * What a change of a role does to labels.
     *
     * @param people participants whose label becomes another
     * @param places where one stands in the texts and is written anew
     */
    public record Relabelled(int people, int places) {}

    private final OpenStudy open;

    public EditRoles(OpenStudy open) {
        this.open = open;
    }

    /**
     * Makes a role that is called by one word, for informants, told apart by number.
     *
     * @throws no.utsagn.base.ProblemException if the name is blank or too long, or another role is called so
     */
    public Id<Role> create(String singular) {
        return create(singular, List.of());
    }

    /**
     * Makes a role that is called by one word, and gives it to some people in the same step.
     *
     * @throws no.utsagn.base.ProblemException if the name is blank or too long, or another role is called so
     */
    public Id<Role> create(String singular, Collection<Id<Participant>> of) {
        String name = Wording.name(singular);
        Role made = checked(new Role(Id.random(), name, name, name, List.of(), true, LabelScheme.of(Kind.NUMBER)));
        Stamp stamp = open.stamp();
        List<FactChange> given = of.stream()
                .map(who -> new FactChange(who, Fact.ROLE, Optional.of(name)))
                .toList();
        open.apply(
                EditKind.ROLE_CREATED,
                List.of(made.id().value()),
                study -> TextLabels.followed(
                        study, study.with(new Factual(study.people().with(made), stamp).changed(given)), stamp));
        return made.id();
    }

    /**
     * Changes a role. Labels that stand in the texts are written anew.
     *
     * @param as the role as it is to be; the one with its id is changed
     * @throws no.utsagn.base.ProblemException if a word is too long, the singular is blank, another role is called by
     *     one of the words, or the labels lack something
     */
    public void change(Role as) {
        Role role = checked(as);
        Stamp stamp = open.stamp();
        open.apply(
                EditKind.ROLE_CHANGED,
                List.of(role.id().value()),
                study -> TextLabels.followed(study, study.with(study.people().with(role)), stamp));
    }

    /** What a change would do to labels. Nothing is changed. */
    public Relabelled effect(Role as) {
        Study before = open.now();
        Study after = before.with(before.people().with(as));
        int people = (int) before.people().participants().stream()
                .filter(p -> p.role().equals(as.id()))
                .filter(p ->
                        !before.people().label(p.id()).equals(after.people().label(p.id())))
                .count();
        return new Relabelled(people, TextLabels.places(before, after));
    }

    private Role checked(Role role) {
        String singular = Wording.name(role.singular());
        Role checked = new Role(
                role.id(),
                singular,
                Wording.value(role.plural()).orElse(singular),
                Wording.value(role.english()).orElse(singular),
                role.synonyms().stream()
                        .flatMap(word -> Wording.value(word).stream())
                        .distinct()
                        .toList(),
                role.informant(),
                checked(role.labels()));
        Stream.of(List.of(checked.singular(), checked.plural(), checked.english()), checked.synonyms())
                .flatMap(List::stream)
                .forEach(word -> open.now().people().roles().stream()
                        .filter(other -> !other.id().equals(role.id()) && other.isCalled(word))
                        .findFirst()
                        .ifPresent(other -> {
                            throw Problem.of("people.role-taken", word, other.singular())
                                    .exception();
                        }));
        return checked;
    }

    private static LabelScheme checked(LabelScheme labels) {
        if (labels.kind() == Kind.ROLE_AND_ATTRIBUTES && labels.attributes().isEmpty()) {
            throw Problem.of("people.label-no-attributes").exception();
        }
        String letters = labels.lettersLeftOut().toUpperCase(Locale.ROOT).replaceAll("[^A-Z]", "");
        if (letters.chars().distinct().count() == 26) {
            throw Problem.of("people.label-no-letters").exception();
        }
        return new LabelScheme(
                labels.kind(), labels.kind() == Kind.ROLE_AND_ATTRIBUTES ? labels.attributes() : List.of(), letters);
    }

    /** How many participants have a role. */
    public static int holders(People people, Id<Role> id) {
        return (int)
                people.participants().stream().filter(p -> p.role().equals(id)).count();
    }

    /** @throws no.utsagn.base.ProblemException if a participant has it */
    public void remove(Id<Role> id) {
        int holders = holders(open.now().people(), id);
        if (holders > 0) {
            String name = open.now().people().roles().get(id).singular();
            throw Problem.of("people.role-in-use", name, holders).exception();
        }
        open.apply(EditKind.ROLE_REMOVED, List.of(id.value()), study -> {
            People people = study.people();
            return study.with(
                    new People(people.roles().without(id), people.sites(), people.participants(), people.cases()));
        });
    }
}
