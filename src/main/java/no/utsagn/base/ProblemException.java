package no.utsagn.base;

/** Carries a {@link Problem} to where it is shown. Its message is the problem's key, so that a stack trace tells nothing. */
public final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    ProblemException(Problem problem) {
        super(problem.key(), problem.cause().orElse(null));
        this.problem = problem;
    }

    /** What went wrong. */
    public Problem problem() {
        return problem;
    }
}
