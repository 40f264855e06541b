package io.calque.cli;

import io.calque.baseline.BadBaselineException;
import io.calque.git.GitException;
import io.calque.yaml.BadYamlException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * Says what went wrong, without a stack trace where it is the user's to put right. A class and no
 * lambdas, for with those Java 17 leaves {@link CommandLine} out of an archive of classes.
 *
 * @param console what it is said on
 */
record Troubles(Console console) implements IParameterExceptionHandler, IExecutionExceptionHandler {
  @Override
  public int handleParseException(ParameterException e, String[] arguments) {
    String command = e.getCommandLine().getCommandSpec().qualifiedName();
    console.say(e.getMessage());
    console.err().println("`" + command + " --help` says what it takes.");
    return ExitStatus.TROUBLE;
  }

  @Override
  public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
    boolean theirs =
        e instanceof UserException
            || e instanceof BadYamlException
            || e instanceof BadBaselineException
            || e instanceof GitException;
    console.say(theirs ? e.getMessage() : Failure.of(e, console));
    return ExitStatus.TROUBLE;
  }
}
