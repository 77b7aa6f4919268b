package no.utsagn.app.team;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.utsagn.app.OpenStudy;
import no.utsagn.base.Id;
import no.utsagn.base.Problem;
import no.utsagn.codebook.Coder;
import no.utsagn.coding.Coding;
import no.utsagn.coding.MemoTarget;
import no.utsagn.storage.Worker;
import no.utsagn.study.Study;

/** Gives a colleague a copy of the study, in which what they do is done in their name. */
public final class GiveCopy {

    private final OpenStudy open;

    public GiveCopy(OpenStudy open) {
        this.open = open;
    }

    /**
     * Writes the copy.
     *
     * @param target where nothing may stand yet
     * @param name of the colleague; one who has coded in the study before goes on as the same coder
     * @param blind whether what others have coded is left out, so that the colleague is not led by it
     * @return the coder whose copy it is
     * @throws no.utsagn.base.ProblemException if the name is none, or is ours, or the file cannot be written; then there
     *     is none
     */
    public Coder to(Path target, String name, boolean blind) {
        String stripped = name.strip();
        if (stripped.isEmpty()) {
            throw Problem.of("team.no-name").exception();
        }
        if (stripped.equalsIgnoreCase(open.me().name())) {
            throw Problem.of("team.own-name", stripped).exception();
        }
        Coder coder = coder(open.now(), stripped);
        Study study = open.now().with(coder);
        Worker worker = new Worker(coder.id(), open.stamp(), blind);
        open.give(target, blind ? blind(study, coder.id()) : study, worker);
        return coder;
    }

    /** Whoever has this name, or somebody new whose id follows from the name: two copies for one are by one coder. */
    private static Coder coder(Study study, String name) {
        Optional<Coder> known = study.coders().stream()
                .filter(coder -> coder.name().equalsIgnoreCase(name))
                .findFirst();
        String seed = study.id() + " " + name.toLowerCase(Locale.ROOT);
        return known.orElseGet(
                () -> new Coder(new Id<>(UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8))), name));
    }

    /** Left out, not deleted: when the copy is merged again nothing goes with it. */
    private static Study blind(Study study, Id<Coder> coder) {
        Set<Id<Coding>> others = study.codings()
                .all()
                .filter(coding -> !coding.coder().equals(coder))
                .map(Coding::id)
                .collect(Collectors.toSet());
        Study left = study.with(study.codings().without(coding -> others.contains(coding.id())));
        return left.memos().stream()
                .filter(memo -> memo.target() instanceof MemoTarget.OnCoding on && others.contains(on.coding()))
                .reduce(
                        left,
                        (without, memo) -> without.withMemos(without.memos().without(memo.id())),
                        (one, other) -> one);
    }
}
