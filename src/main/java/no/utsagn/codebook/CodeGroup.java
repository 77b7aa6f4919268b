package no.utsagn.codebook;

import no.utsagn.base.Id;

/** Codes that belong together across the tree: "Barrierer", "Suksessfaktorer". */
public record CodeGroup(Id<CodeGroup> id, String name) {

    public CodeGroup {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a code group without a name");
        }
    }
}
