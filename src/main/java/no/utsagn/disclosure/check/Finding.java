package no.utsagn.disclosure.check;

/**
 * Something that must be put right or agreed to before a report leaves the house.
 *
 * @param words the words around it, with what tells who somebody is masked; may be empty
 */
public record Finding(Rule rule, Place place, String words) {

    public Severity severity() {
        return rule.severity();
    }

    @Override
    public String toString() {
        return severity() + " " + rule.id() + " in " + place;
    }
}
