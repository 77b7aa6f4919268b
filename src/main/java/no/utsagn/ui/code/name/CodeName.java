package no.utsagn.ui.code.name;

import java.util.List;
import java.util.Optional;

/** The name of a code and of those above it, ready to be compared with what is typed. */
public final class CodeName {

    private final Folded name;
    private final List<Folded> path;

    private CodeName(Folded name, List<Folded> path) {
        this.name = name;
        this.path = path;
    }

    /** @param above the names of those above it, from the root; may be empty */
    public static CodeName of(String name, List<String> above) {
        return new CodeName(Folded.of(name), above.stream().map(Folded::of).toList());
    }

    /** How well it fits, if it does. */
    public Optional<Fit> fits(Query query) {
        if (query.isEmpty()) {
            return Optional.of(Fit.ANYWHERE);
        }
        if (!query.above().isEmpty()) {
            return stepsFit(query) ? ownFit(query.last()) : Optional.empty();
        }
        Optional<Fit> own = ownFit(query.last());
        return own.isPresent() ? own : pathFit(query.last());
    }

    private Optional<Fit> ownFit(Query.Part part) {
        if (part.words().isEmpty()) {
            return Optional.of(Fit.ANYWHERE);
        }
        if (name.is(part.whole())) {
            return Optional.of(Fit.EXACT);
        }
        if (name.startsWith(part.whole())) {
            return Optional.of(Fit.PREFIX);
        }
        if (part.words().stream().allMatch(name::hasWord)) {
            return Optional.of(Fit.WORDS);
        }
        return part.words().stream().allMatch(name::contains) ? Optional.of(Fit.ANYWHERE) : Optional.empty();
    }

    private Optional<Fit> pathFit(Query.Part part) {
        boolean begins = true;
        boolean own = false;
        for (Folded word : part.words()) {
            boolean inName = name.contains(word);
            own |= inName;
            if (!inName && path.stream().noneMatch(step -> step.contains(word))) {
                return Optional.empty();
            }
            begins &= name.hasWord(word) || path.stream().anyMatch(step -> step.hasWord(word));
        }
        return own ? Optional.of(begins ? Fit.PATH : Fit.ANYWHERE) : Optional.empty();
    }

    /** Whether the steps that are typed before the last stand above it, in this order. */
    private boolean stepsFit(Query query) {
        int at = 0;
        for (Query.Part step : query.above()) {
            while (at < path.size() && !stepFits(path.get(at), step)) {
                at++;
            }
            if (at == path.size()) {
                return false;
            }
            at++;
        }
        return true;
    }

    private static boolean stepFits(Folded name, Query.Part step) {
        return step.words().stream().allMatch(name::contains);
    }

    @Override
    public String toString() {
        return "CodeName";
    }
}
