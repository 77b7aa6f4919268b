package no.utsagn.app.codes.merge;

import java.util.List;

/**
 * What joining codes will do, in numbers.
 *
 * @param codes how many codes go up in the one that stays, sub-codes that fall together among them
 * @param codings how many codings get the code that stays, those that fall together among them
 * @param fallen how many of these say just what another says (code, words, coder) and fall together with it
 * @param passagesBefore of the codes that go and the one that stays, each by itself
 * @param passagesAfter of the one that stays
 * @param people the informants behind these
 * @param memos how many memos go over to the code that stays
 * @param subCodesMoved how many codes will lie under the one that stays
 * @param subCodesJoined how many codes below fall together, as they have the same name
 * @param fills what becomes of the definition
 */
public record MergePreview(
        int codes,
        int codings,
        int fallen,
        int passagesBefore,
        int passagesAfter,
        int people,
        int memos,
        int subCodesMoved,
        int subCodesJoined,
        List<FieldFill> fills) {

    public MergePreview {
        fills = List.copyOf(fills);
    }
}
