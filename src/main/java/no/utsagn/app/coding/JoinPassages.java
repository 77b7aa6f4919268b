package no.utsagn.app.coding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import no.utsagn.app.OpenStudy;
import no.utsagn.base.Id;
import no.utsagn.base.Problem;
import no.utsagn.coding.Coding;
import no.utsagn.language.Span;
import no.utsagn.study.EditKind;
import no.utsagn.study.Study;

/** Makes one passage of several that the same coder has given the same code. */
public final class JoinPassages {

    private final OpenStudy open;

    public JoinPassages(OpenStudy open) {
        this.open = open;
    }

    /**
     * A coding and those that go on from it: of the same code and coder, overlapping, touching, or with blanks alone
     * between. In the order of the text.
     *
     * @throws no.utsagn.base.ProblemException if the coding is gone
     */
    public List<Coding> neighbours(Id<Coding> id) {
        Study now = open.now();
        Coding coding = Laid.one(now, id);
        String text = now.transcripts().get(coding.transcript()).text();
        List<Coding> joined = new ArrayList<>(List.of(coding));
        List<Coding> others = new ArrayList<>(now.codings().in(coding.transcript()).stream()
                .filter(other -> !other.id().equals(id) && alike(coding, other))
                .toList());
        Span hull = coding.span();
        for (int i = 0; i < others.size(); i++) {
            Coding other = others.get(i);
            if (meets(text, hull, other.span())) {
                hull = hull.hull(other.span());
                joined.add(others.remove(i));
                i = -1;
            }
        }
        return joined.stream().sorted((a, b) -> a.span().compareTo(b.span())).toList();
    }

    /** Whether there is nothing but blanks between. */
    private static boolean meets(String text, Span one, Span other) {
        return Stretches.between(one, other)
                .filter(gap -> Stretches.trimmed(text, gap).isPresent())
                .isEmpty();
    }

    private static boolean alike(Coding one, Coding other) {
        return one.code().equals(other.code())
                && one.coder().equals(other.coder())
                && one.transcript().equals(other.transcript());
    }

    /**
     * Joins a coding with its neighbours.
     *
     * @return the one coding that is left
     * @throws no.utsagn.base.ProblemException if it is gone or has no neighbours
     */
    public Coding join(Id<Coding> id) {
        return join(neighbours(id).stream().map(Coding::id).toList());
    }

    /**
     * Joins codings, with the words that stand between them. The first stays; memos and people of all go to it.
     *
     * @return the one coding that is left
     * @throws no.utsagn.base.ProblemException if there are fewer than two, one is gone, or they are not of the same code
     *     and coder in one transcript
     */
    public Coding join(Collection<Id<Coding>> ids) {
        List<Coding> codings = Laid.all(open.now(), ids);
        if (codings.size() < 2) {
            throw Problem.of("coding.nothing-to-join").exception();
        }
        Coding first = codings.get(0);
        if (!codings.stream().allMatch(coding -> alike(first, coding))) {
            throw Problem.of("coding.join-different").exception();
        }
        Span hull = codings.stream().map(Coding::span).reduce(first.span(), Span::hull);
        open.apply(EditKind.CODINGS_JOINED, Laid.ids(codings), study -> joined(study, codings, hull));
        return open.now().codings().find(first.id()).orElse(first);
    }

    private static Study joined(Study study, List<Coding> codings, Span hull) {
        Id<Coding> first = codings.get(0).id();
        Study left = study;
        for (Coding gone : codings.subList(1, codings.size())) {
            left = Laid.into(left, Laid.one(left, first), gone);
        }
        return Laid.down(left, List.of(Laid.one(left, first).over(hull)));
    }
}
