package no.utsagn.app.codes;

import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import no.utsagn.app.OpenStudy;
import no.utsagn.base.Id;
import no.utsagn.codebook.Code;
import no.utsagn.codebook.CodeFields;
import no.utsagn.codebook.CodeStatus;
import no.utsagn.codebook.Codebook;
import no.utsagn.codebook.Definition;
import no.utsagn.study.EditKind;

/** Says what codes are called, mean and look like. */
public final class DescribeCodes {

    private final OpenStudy open;

    public DescribeCodes(OpenStudy open) {
        this.open = open;
    }

    /**
     * Gives a code another name.
     *
     * @throws no.utsagn.base.ProblemException if it cannot be called so, or a sibling is
     */
    public void rename(Id<Code> code, String name) {
        String checked = CodeNames.checked(name);
        change(EditKind.CODE_RENAMED, List.of(code), f -> f.with(f.definition().renamed(checked)));
    }

    /**
     * Says what a code means.
     *
     * @throws no.utsagn.base.ProblemException as {@link #rename} does
     */
    public void describe(Id<Code> code, Definition definition) {
        Definition checked = definition.renamed(CodeNames.checked(definition.name()));
        change(EditKind.CODE_DESCRIBED, List.of(code), f -> f.with(checked));
    }

    /** Gives codes a colour. @param color "#rrggbb", lower case */
    public void color(Collection<Id<Code>> codes, String color) {
        change(EditKind.CODE_COLORED, codes, f -> f.colored(color));
    }

    /** Says how settled codes are. */
    public void status(Collection<Id<Code>> codes, CodeStatus status) {
        change(EditKind.CODE_STATUS_SET, codes, f -> f.with(status));
    }

    private void change(EditKind kind, Collection<Id<Code>> codes, UnaryOperator<CodeFields> how) {
        open.apply(kind, codes.stream().map(Id::value).toList(), s -> {
            Codebook after = s.codebook();
            for (Id<Code> id : codes) {
                Code code = after.code(id);
                after = after.with(code.with(how.apply(code.fields()), open.stamp()));
            }
            return s.with(after);
        });
    }
}
