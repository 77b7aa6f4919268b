package no.utsagn.search.query;

import no.utsagn.base.Problem;
import no.utsagn.language.Span;

/** Leads from the place where a query goes wrong out of its reading. Does not leave the package. */
final class WrongQueryException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Parsed.Wrong wrong;

    WrongQueryException(Problem problem, Span at) {
        super(problem.key());
        this.wrong = new Parsed.Wrong(problem, at);
    }

    Parsed.Wrong wrong() {
        return wrong;
    }
}
