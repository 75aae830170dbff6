package org.tidewaiter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class CommandsTest {
    private static String help(String... args) {
        StringWriter out = new StringWriter();
        assertThat(Main.run(new PrintWriter(out), new PrintWriter(out), args)).isZero();
        return out.toString();
    }

    @Test
    void everyCommand_isListedUnderItsOwnName() {
        Map<String, CommandLine> all = Commands.line(new Main()).getSubcommands();
        assertThat(all).hasSizeGreaterThan(10);
        all.forEach((name, command) -> assertThat(command.getCommandName()).isEqualTo(name));
    }

    @Test
    void commandAskedFor_isSetUpAlone_withTheSameHelp() {
        Commands.line(new Main()).getSubcommands().forEach((name, amongAll) -> {
            if (!name.equals(Commands.COMPLETION)) {
                CommandLine alone = Commands.line(new Main(), name, "--help");
                assertThat(alone.getSubcommands()).containsOnlyKeys(name);
                assertThat(help(name, "--help")).isEqualTo(amongAll.getUsageMessage());
            }
        });
    }

    @Test
    void helpAndCompletion_knowEveryCommand() {
        assertThat(help("--help")).contains("areas", "screen", "verify", "generate-completion");
        assertThat(help("generate-completion")).contains("areas", "screen", "verify");
    }
}
