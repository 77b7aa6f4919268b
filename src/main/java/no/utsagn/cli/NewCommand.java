package no.utsagn.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import no.utsagn.app.OpenStudy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "new", mixinStandardHelpOptions = true)
final class NewCommand implements Callable<Integer> {

    private final Surroundings around;

    @Mixin
    private StudyFileArgument study = new StudyFileArgument();

    @Mixin
    private Printing printing = new Printing();

    @Option(names = "--title", paramLabel = "TITLE", descriptionKey = "cli.option.title")
    private String title = "";

    @Option(names = "--coder", paramLabel = "NAME", descriptionKey = "cli.option.coder")
    private String coder = "";

    NewCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        Path path = study.path();
        String name = String.valueOf(path.getFileName()).replaceFirst("\\.utsagn$", "");
        String who = coder.isBlank() ? around.messages().text("cli.first-coder") : coder;
        try (OpenStudy open = OpenStudy.create(path, title.isBlank() ? name : title, who, around.clock())) {
            open.placeWarning().map(around.messages()::text).ifPresent(around.err()::println);
            printing.print(
                    around,
                    Map.of("study", path.toString(), "id", open.now().id().toString()),
                    a -> a.say("cli.created", path.toString()));
        }
        return Surroundings.DONE;
    }
}
