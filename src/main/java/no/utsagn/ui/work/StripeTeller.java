package no.utsagn.ui.work;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.utsagn.base.Id;
import no.utsagn.base.Items;
import no.utsagn.codebook.Code;
import no.utsagn.codebook.Codebook;
import no.utsagn.codebook.Coder;
import no.utsagn.coding.Coding;
import no.utsagn.coding.Memo;
import no.utsagn.coding.MemoTarget;
import no.utsagn.coding.Noted;
import no.utsagn.study.Study;
import no.utsagn.transcript.Transcript;
import no.utsagn.ui.desk.CoderFilter;
import no.utsagn.ui.desk.CoderSigns;
import no.utsagn.ui.transcript.page.Page;

/** Tells what a transcript's codings look like. What was told before of a coding that did not change is told again. */
final class StripeTeller {

    /** What the look of a coding hangs on, but for the coding itself. */
    private record Basis(Codebook codebook, Items<Coder> coders, Items<Memo> memos, boolean comparison) {}

    private record Told(Coding coding, Page.Stripe stripe) {}

    /** What was told last: it is told again, as long as the codings are those. */
    private record Last(Basis basis, CoderFilter filter, List<Coding> codings, List<Page.Stripe> stripes) {}

    private record Tag(String path, String color) {}

    private final Coder me;
    private Optional<Basis> basis = Optional.empty();
    private Map<Id<Coder>, CoderSigns.Sign> signs = Map.of();
    private Map<Id<Code>, Tag> tags = new HashMap<>();
    private Map<Id<Coding>, Told> told = new HashMap<>();
    private Noted noted = Noted.of(List.of());
    private Optional<Last> last = Optional.empty();

    StripeTeller(Coder me) {
        this.me = me;
    }

    /** The stripes of a transcript, in the order of its text. */
    List<Page.Stripe> stripes(Study study, Id<Transcript> transcript, CoderFilter filter) {
        Basis now = new Basis(study.codebook(), study.coders(), study.memos(), filter.comparison());
        if (!basis.equals(Optional.of(now))) {
            basis = Optional.of(now);
            signs = CoderSigns.of(study, me);
            noted = Noted.of(study.memos());
            tags = new HashMap<>();
            told = new HashMap<>();
        }
        List<Coding> codings = study.codings().in(transcript);
        Optional<Last> again = last.filter(before -> isSame(before, now, filter, codings));
        if (again.isPresent()) {
            return again.get().stripes();
        }
        Map<Id<Coding>, Told> next = new HashMap<>();
        List<Page.Stripe> stripes = codings.stream()
                .filter(c -> study.codebook().codes().has(c.code()) && filter.shows(c.coder()))
                .map(c -> remembered(next, c))
                .toList();
        told = next;
        last = Optional.of(new Last(now, filter, codings, stripes));
        return stripes;
    }

    @SuppressWarnings("ReferenceEquality") // comparing thousands of codings would take as long as telling them
    private static boolean isSame(Last before, Basis now, CoderFilter filter, List<Coding> codings) {
        return before.codings() == codings
                && before.filter().equals(filter)
                && before.basis().equals(now);
    }

    private Page.Stripe remembered(Map<Id<Coding>, Told> next, Coding coding) {
        Told before = told.get(coding.id());
        Told now = before != null && before.coding().equals(coding) ? before : new Told(coding, stripe(coding));
        next.put(coding.id(), now);
        return now.stripe();
    }

    private Page.Stripe stripe(Coding coding) {
        Basis on = basis.orElseThrow();
        Tag tag = tags.computeIfAbsent(coding.code(), code -> tag(on.codebook(), code));
        CoderSigns.Sign sign = signs.getOrDefault(coding.coder(), new CoderSigns.Sign("", "", tag.color()));
        Optional<String> memo = noted.about(new MemoTarget.OnCoding(coding.id())).stream()
                .findFirst()
                .map(m -> m.text().strip().lines().findFirst().orElse(""));
        return new Page.Stripe(
                coding.id(),
                coding.code(),
                coding.span(),
                on.comparison() ? sign.color() : tag.color(),
                on.comparison() ? sign.letter() : "",
                new Page.About(tag.path(), tag.color(), sign.name(), sign.color(), memo));
    }

    private static Tag tag(Codebook codebook, Id<Code> code) {
        return new Tag(codebook.path(code).written(), codebook.code(code).color());
    }
}
