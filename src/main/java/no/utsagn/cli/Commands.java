package no.utsagn.cli;

import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import no.utsagn.app.Unexpected;
import no.utsagn.base.Messages;
import no.utsagn.base.ProblemException;
import no.utsagn.language.Graphemes;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** All commands, and what they do when something is wrong. */
final class Commands {

    /** How much of what was typed a message repeats, in UTF-16 characters. */
    private static final int MOST_REPEATED = 40;

    private Commands() {}

    /** The command line, ready to be run. */
    static CommandLine line(Surroundings around) {
        CommandLine line = new CommandLine(new Workbench(around));
        add(line, around, new DemoCommand(around), "cli.help.demo");
        add(line, around, new OpenCommand(around), "cli.help.open");
        add(line, around, new NewCommand(around), "cli.help.new");
        add(line, around, new InfoCommand(around), "cli.help.info");
        add(line, around, new ImportCommand(around), "cli.help.import");
        add(line, around, new EditCommand(around), "cli.help.edit");
        add(line, around, new ReimportCommand(around), "cli.help.reimport");
        add(line, around, new RemoveCommand(around), "cli.help.remove");
        codebook(line, around);
        add(line, around, new CodeCommand(around), "cli.help.code");
        add(line, around, new CopyCommand(around), "cli.help.copy");
        add(line, around, new MergeCommand(around), "cli.help.merge");
        add(line, around, new SearchCommand(around), "cli.help.search");
        add(line, around, new NamesCommand(around), "cli.help.names");
        add(line, around, new ReplaceCommand(around), "cli.help.replace");
        add(line, around, new HenCommand(around), "cli.help.hen");
        add(line, around, new KeyCommand(around), "cli.help.key");
        add(line, around, new CheckCommand(around), "cli.help.check");
        add(line, around, new ExportCommand(around), "cli.help.export");
        add(line, around, new FindNamesCommand(around), "cli.help.find-names");
        add(line, around, new TrainNamesCommand(around), "cli.help.train-names");
        add(line, around, new GenerateCommand(around), "cli.help.generate");
        add(line, around, new BenchCommand(around), "cli.help.bench");
        add(line, around, new WordsCommand(around), "cli.help.words");
        line.getCommandSpec().usageMessage().description(around.messages().text("cli.help.utsagn"));
        line.setResourceBundle(new Texts(around.messages()));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setOut(around.out());
        line.setErr(around.err());
        line.setParameterExceptionHandler((wrong, args) -> wrongUse(around, wrong, List.of(args)));
        line.setExecutionExceptionHandler((thrown, command, parsed) -> refused(around, thrown));
        line.setExecutionStrategy(parsed -> run(around, parsed));
        return line;
    }

    private static void codebook(CommandLine line, Surroundings around) {
        CommandLine codebook = add(line, around, new CodebookCommand(around), "cli.help.codebook");
        add(codebook, around, new CodebookImportCommand(around), "cli.help.codebook-import");
        add(codebook, around, new CodebookExportCommand(around), "cli.help.codebook-export");
        add(codebook, around, new CodebookMergeCommand(around), "cli.help.codebook-merge");
        add(codebook, around, new CodebookHistoryCommand(around), "cli.help.codebook-history");
        add(codebook, around, new CodebookDuplicatesCommand(around), "cli.help.codebook-duplicates");
    }

    private static CommandLine add(CommandLine line, Surroundings around, Callable<Integer> command, String helpKey) {
        CommandLine sub = new CommandLine(command);
        sub.getCommandSpec().usageMessage().description(around.messages().text(helpKey));
        String name = command.getClass().getAnnotation(Command.class).name();
        line.addSubcommand(name, sub);
        return sub;
    }

    private static int wrongUse(Surroundings around, ParameterException wrong, List<String> typed) {
        CommandLine command = wrong.getCommandLine();
        if (wrong instanceof MissingParameterException missing) {
            around.err()
                    .println(around.messages()
                            .text(
                                    "cli.missing",
                                    missing.getMissing().stream()
                                            .map(arg -> arg instanceof OptionSpec option
                                                    ? option.longestName()
                                                    : arg.paramLabel())
                                            .reduce((a, b) -> a + ", " + b)
                                            .orElse("")));
        } else if (wrong instanceof UnmatchedArgumentException unknown) {
            around.err()
                    .println(around.messages().text("cli.unknown", shown(String.join(" ", unknown.getUnmatched()))));
        } else if (wrong instanceof MutuallyExclusiveArgsException) {
            around.err().println(around.messages().text("cli.only-one", together(wrong, typed)));
        } else {
            String value = wrong.getValue() == null ? "" : wrong.getValue();
            around.err().println(around.messages().text("cli.bad-value", shown(value)));
        }
        if (looksLikeOption(wrong, typed)) {
            around.err().println(around.messages().text("cli.dashes"));
        }
        around.err()
                .println(around.messages()
                        .text("cli.see-help", command.getCommandSpec().qualifiedName()));
        return Surroundings.WRONG_USE;
    }

    /** The options that were typed of a group of which one holds. */
    private static String together(ParameterException wrong, List<String> typed) {
        return wrong.getCommandLine().getCommandSpec().argGroups().stream()
                .filter(ArgGroupSpec::exclusive)
                .map(group -> group.allOptionsNested().stream()
                        .map(OptionSpec::longestName)
                        .filter(typed::contains)
                        .toList())
                .filter(names -> names.size() > 1)
                .map(names -> String.join(", ", names))
                .findFirst()
                .orElse("");
    }

    private static String shown(String typed) {
        return Graphemes.shortened(typed, MOST_REPEATED);
    }

    /** Whether words that begin with a minus were taken for an option: a search for what does not hold a word. */
    private static boolean looksLikeOption(ParameterException wrong, List<String> typed) {
        return wrong.getCommandLine().getCommand() instanceof SearchCommand
                && typed.stream().anyMatch(word -> word.matches("-[^-].*"));
    }

    /** Too little memory or too deep a file is no exception to the command line: that would show a stack trace. */
    private static int run(Surroundings around, ParseResult parsed) {
        try {
            return new CommandLine.RunLast().execute(parsed);
        } catch (Error e) {
            return refused(around, e);
        }
    }

    private static int refused(Surroundings around, Throwable thrown) {
        if (thrown instanceof ProblemException known) {
            around.err().println(around.messages().text(known.problem()));
        } else {
            Unexpected fault = Unexpected.of(thrown);
            around.err().println(around.messages().text("cli.unexpected", fault.what(), fault.where()));
        }
        return Surroundings.REFUSED;
    }

    /** The messages as picocli asks for them: descriptions of options and parameters by their keys. */
    private static final class Texts extends ResourceBundle {
        private final Messages messages;

        Texts(Messages messages) {
            this.messages = messages;
        }

        @Override
        protected @Nullable Object handleGetObject(String key) {
            return messages.keys().contains(key) ? messages.text(key) : null;
        }

        @Override
        public boolean containsKey(String key) {
            return messages.keys().contains(key);
        }

        @Override
        public Enumeration<String> getKeys() {
            return Collections.enumeration(messages.keys());
        }
    }
}
