package no.utsagn.ui.team;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import no.utsagn.app.OpenStudy;
import no.utsagn.app.team.GiveCopy;
import no.utsagn.app.team.GivenCopy;
import no.utsagn.app.team.WhoseCopy;
import no.utsagn.base.Messages;
import no.utsagn.codebook.Coder;
import no.utsagn.ui.team.copies.Giving;

/** What is known of the open file as a copy, and the giving of others. */
final class CopyGiving implements Giving {

    private final Messages say;
    private final OpenStudy open;

    CopyGiving(Messages say, OpenStudy open) {
        this.say = say;
        this.open = open;
    }

    @Override
    public Optional<Given> given() {
        return WhoseCopy.of(open).map(copy -> new Given(name(copy.coder()), name(copy.by()), copy.at(), copy.blind()));
    }

    private String name(Optional<Coder> coder) {
        return coder.map(Coder::name).orElse(say.text("ui.team.unknown-coder"));
    }

    @Override
    public List<Gave> gave() {
        return GivenCopy.of(open).stream()
                .map(copy -> new Gave(copy.coder().map(Coder::name), copy.at()))
                .toList();
    }

    @Override
    public void give(Path target, String name, boolean blind) {
        new GiveCopy(open).to(target, name, blind);
    }
}
