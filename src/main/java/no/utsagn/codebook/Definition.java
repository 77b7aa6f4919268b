package no.utsagn.codebook;

import java.util.function.UnaryOperator;

/**
 * What a code means: the six fields of a definition. All but the name may be empty.
 *
 * @param name short, unique among its siblings
 * @param brief one line
 * @param full a paragraph
 * @param whenToUse what a passage must show
 * @param whenNotToUse what looks like it and belongs to another code
 * @param example a passage that shows it well
 */
public record Definition(
        String name, String brief, String full, String whenToUse, String whenNotToUse, String example) {

    public Definition {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a code without a name");
        }
    }

    /** A name and nothing said of it yet. */
    public static Definition named(String name) {
        return new Definition(name, "", "", "", "", "");
    }

    public Definition renamed(String other) {
        return new Definition(other, brief, full, whenToUse, whenNotToUse, example);
    }

    /** Each of the six fields rewritten. */
    public Definition rewritten(UnaryOperator<String> change) {
        return new Definition(
                change.apply(name),
                change.apply(brief),
                change.apply(full),
                change.apply(whenToUse),
                change.apply(whenNotToUse),
                change.apply(example));
    }

    /** The name's length alone: definitions and examples may quote. */
    @Override
    public String toString() {
        return "Definition of a name of " + name.length();
    }
}
