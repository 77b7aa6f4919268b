package no.utsagn.app.codes;

import java.util.List;
import no.utsagn.app.OpenStudy;
import no.utsagn.base.Id;
import no.utsagn.codebook.Code;
import no.utsagn.language.forms.WordForms;
import no.utsagn.merge.LikelySame;
import no.utsagn.merge.codes.likely.LikelyCodes;
import no.utsagn.study.EditKind;

/** Lists codes of one codebook that are likely the same, so that they can be joined or kept apart. */
public final class FindDuplicates {

    private final OpenStudy open;

    public FindDuplicates(OpenStudy open) {
        this.open = open;
    }

    /** Pairs that look the same and were not kept apart; of two, the older is named first. */
    public List<LikelySame> find() {
        return new LikelyCodes(WordForms.shipped())
                .duplicates(open.now().codebook(), open.now().codings());
    }

    /** Says that two codes are two, so that they are not listed again. */
    public void keepApart(Id<Code> one, Id<Code> other) {
        open.apply(
                EditKind.CODE_CHANGED,
                List.of(one.value(), other.value()),
                study -> study.with(study.codebook()
                        .with(
                                study.codebook().groups(),
                                study.codebook().aliases().keptApart(one, other))));
    }
}
