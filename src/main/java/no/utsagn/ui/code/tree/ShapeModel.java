package no.utsagn.ui.code.tree;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import no.utsagn.app.OpenStudy;
import no.utsagn.app.codes.DescribeCodes;
import no.utsagn.app.codes.GroupCodes;
import no.utsagn.app.codes.MakeCodes;
import no.utsagn.app.codes.MoveCodes;
import no.utsagn.app.codes.RemoveCodes;
import no.utsagn.app.codes.Spot;
import no.utsagn.base.Id;
import no.utsagn.base.Messages;
import no.utsagn.codebook.Code;
import no.utsagn.codebook.CodeGroup;
import no.utsagn.codebook.CodeStatus;
import no.utsagn.codebook.Codebook;
import no.utsagn.ui.desk.DeskModel;

/** What can be done with the codes that are chosen. What is refused is shown; what takes much away is told of. */
public final class ShapeModel {

    private final Messages say;
    private final DeskModel desk;
    private final Consumer<Runnable> guard;
    private final Consumer<String> tell;

    /**
     * @param guard runs an act and shows why if it is refused
     * @param tell says what was done, with a way to take it back
     */
    public ShapeModel(Messages say, DeskModel desk, Consumer<Runnable> guard, Consumer<String> tell) {
        this.say = say;
        this.desk = desk;
        this.guard = guard;
        this.tell = tell;
    }

    private OpenStudy open() {
        return desk.desk();
    }

    /** The codebook as it is. */
    public Codebook codebook() {
        return desk.study().get().codebook();
    }

    /** Makes a code in a place and chooses it. */
    public void make(String name, Spot spot) {
        guard.accept(() -> desk.code()
                .set(Optional.of(new MakeCodes(open()).make(name, spot).id())));
    }

    public void rename(Id<Code> code, String name) {
        guard.accept(() -> new DescribeCodes(open()).rename(code, name));
    }

    public void color(List<Id<Code>> codes, String color) {
        guard.accept(() -> new DescribeCodes(open()).color(codes, color));
    }

    public void status(List<Id<Code>> codes, CodeStatus status) {
        guard.accept(() -> new DescribeCodes(open()).status(codes, status));
    }

    public void move(List<Id<Code>> codes, Spot spot) {
        guard.accept(() -> new MoveCodes(open()).to(codes, spot));
    }

    public void up(Id<Code> code) {
        guard.accept(() -> new MoveCodes(open()).up(code));
    }

    public void down(Id<Code> code) {
        guard.accept(() -> new MoveCodes(open()).down(code));
    }

    public void in(Id<Code> code) {
        guard.accept(() -> new MoveCodes(open()).in(code));
    }

    public void out(Id<Code> code) {
        guard.accept(() -> new MoveCodes(open()).out(code));
    }

    public void sort(Optional<Id<Code>> parent, MoveCodes.Order by) {
        guard.accept(() -> new MoveCodes(open()).sort(parent, by));
    }

    /** Puts codes into a group, or takes them out. */
    public void group(List<Id<Code>> codes, Id<CodeGroup> group, boolean in) {
        guard.accept(() -> {
            GroupCodes groups = new GroupCodes(open());
            if (in) {
                groups.put(codes, group);
            } else {
                groups.takeOut(codes, group);
            }
        });
    }

    /** Makes a group of codes; what is refused is thrown. */
    public void newGroup(String name, List<Id<Code>> codes) {
        new GroupCodes(open()).make(name, codes);
    }

    /** Gives a group another name; what is refused is thrown. */
    public void renameGroup(Id<CodeGroup> group, String name) {
        new GroupCodes(open()).rename(group, name);
    }

    /** Removes a group and tells of it; its codes stay. */
    public void removeGroup(Id<CodeGroup> group) {
        guard.accept(() -> {
            String name = codebook().groups().get(group).name();
            new GroupCodes(open()).remove(group);
            tell.accept(say.text("ui.codes.group.removed", name));
        });
    }

    /** Takes codes away and tells what went. */
    public void remove(List<Id<Code>> codes) {
        if (codes.isEmpty()) {
            return;
        }
        guard.accept(() -> {
            RemoveCodes.Going going = new RemoveCodes(open()).remove(codes);
            tell.accept(say.text("ui.codes.removed", going.codes(), going.passages(), going.codings(), going.memos()));
        });
    }

    /** Gives a code a key, 1 to 9. */
    public void digit(Id<Code> code, int digit) {
        desk.quick().set(desk.quick().get().with(digit, code, codebook()));
    }
}
