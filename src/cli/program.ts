import { Command, CommanderError, Option } from "commander";
import { VERSION } from "../version";
import {
  formatOption,
  langOption,
  parseCount,
  parseDay,
  parseLevel,
  parseTwo,
  parseYear,
  payerOption,
  perspectiveOption,
  settingOption,
  TABLES,
  withCommon,
} from "./options";
import { reportProblems } from "./problems";

type Options = Parameters<typeof reportProblems>[1];

/** Runs a command's work; bad input becomes problems and exit code 2. */
const run = async (work: () => Promise<number>, options: Options, file?: string): Promise<void> => {
  try {
    process.exitCode = await work();
  } catch (error) {
    process.exitCode = await reportProblems(error, options, file);
  }
};

const examples = (...lines: readonly string[]): string =>
  `\nExamples:\n${lines.map((line) => `  $ traedesten ${line}`).join("\n")}\n`;

/** The command. Each subcommand loads only what it needs. */
const program = (): Command => {
  const command = new Command("traedesten")
    .description(
      "The economics of social interventions: budgets, checks and explanations from scenario files.",
    )
    .version(VERSION)
    .showHelpAfterError("(run with --help for usage)")
    .exitOverride()
    .addHelpText(
      "after",
      `${examples("init my-scenario.yaml", "budget my-scenario.yaml", "check printed-tables.yaml --lang da")}
Exit codes: 0 all is well, 1 check found something that is not accepted, 2 the input cannot be used.`,
    );

  withCommon(command.command("budget"), "1000")
    .description(
      "print a scenario's budget in the layout of a budget note, checked against its printed source",
    )
    .argument("<files...>", "scenario files")
    .addOption(settingOption())
    .option("--level <level>", "price level: a year, or running; the scenario must name an index", parseLevel)
    .addHelpText(
      "after",
      examples("budget scenarios/bi46-model-a.yaml", "budget a.yaml b.yaml --format csv --lang da"),
    )
    .action((files, options) =>
      run(async () => (await import("./budget")).budget(files, options), options, files[0]),
    );

  withCommon(command.command("run"), "1000")
    .description(
      "show what each strategy costs per citizen and for the cohort, who pays, and the difference to today's effort",
    )
    .argument("<file>", "scenario file")
    .option("--against <strategy>", "the strategy the others are held against (default: the ordinary effort)")
    .addOption(settingOption())
    .addOption(
      new Option(
        "--table <name>",
        "who is where instead, by month (or cycle) or by week since the start",
      ).choices(TABLES),
    )
    .option("--out <file>", "write there instead of to the terminal")
    .addHelpText(
      "after",
      examples(
        "run scenarios/bi46-model-a.yaml",
        "run scenarios/bi46-model-a.yaml --set success=30% --format json",
        "run scenarios/bi46-model-b.yaml --format json --out result.json",
        "run scenarios/bi46-model-a.yaml --table occupancy-by-week --format csv",
      ),
    )
    .action((file, options) => run(async () => (await import("./run")).run(file, options), options, file));

  const decisions = (name: string): Command =>
    command
      .command(name)
      .argument("<file>", "scenario file")
      .option("--of <strategy>", "the strategy looked at (default: the first other than the reference)")
      .option("--against <strategy>", "the strategy it is held against (default: the ordinary effort)")
      .addOption(settingOption())
      .addOption(formatOption())
      .addOption(langOption("the document's own"));

  decisions("break-even")
    .description("show what would have to be true for it to pay, for each payer, and when it has paid back")
    .option("--vary <names...>", "parameters (default: those the scenario asks for, or all with a range)")
    .addOption(payerOption("for whom (default: every payer)"))
    .addHelpText(
      "after",
      examples(
        "break-even scenarios/bi46-model-a.yaml",
        "break-even scenarios/bi46-model-a.yaml --perspective municipality --format json",
        "break-even scenarios/bi46-model-a.yaml --vary effortPrice jobWage",
      ),
    )
    .action((file, options) =>
      run(async () => (await import("./breakEven")).breakEven(file, options), options, file),
    );

  decisions("sensitivity")
    .description("show what the answer moves with: every range, or the values of one parameter or two")
    .option("--vary <names...>", "one parameter or two (default: every range by itself)", parseTwo)
    .option("--count <number>", "how many values of each", parseCount, 11)
    .addOption(payerOption("for whom (default: municipality; public without a calendar)"))
    .addHelpText(
      "after",
      examples(
        "sensitivity scenarios/bi46-model-a.yaml",
        "sensitivity scenarios/bi46-model-a.yaml --vary success placePrice --count 5",
      ),
    )
    .action((file, options) =>
      run(async () => (await import("./sensitivity")).sensitive(file, options), options, file),
    );

  withCommon(command.command("check"), "kr")
    .description(
      "check printed tables, or a scenario, for what does not add up; exits 1 on findings not accepted",
    )
    .argument("<files...>", "printed-tables or scenario files")
    .addHelpText(
      "after",
      examples("check scenarios/bi46-printed-tables.yaml", "check tables.yaml --format json"),
    )
    .action((files, options) =>
      run(async () => (await import("./check")).check(files, options), options, files[0]),
    );

  withCommon(command.command("decompose"), "1000")
    .description("solve printed models for a price per place-year and a fixed part")
    .argument("<file>", "printed-tables file with two or more models")
    .addHelpText("after", examples("decompose scenarios/bi46-printed-tables.yaml"))
    .action((file, options) =>
      run(async () => (await import("./decompose")).decompose(file, options), options, file),
    );

  withCommon(command.command("explain"), "kr")
    .description("show where an amount comes from: quantity × price, down to evidence and source")
    .argument("<file>", "scenario file")
    .option("--account <name>", "only this account")
    .option("--flow <name>", "only this flow")
    .option("--strategy <name>", "only this strategy")
    .option("--year <year>", "only this year", parseYear)
    .addOption(perspectiveOption())
    .addHelpText("after", examples("explain scenarios/bi46-model-a.yaml --account activation --year 2022"))
    .action((file, options) =>
      run(async () => (await import("./explain")).explain(file, options), options, file),
    );

  command
    .command("parameters")
    .description("list the Danish figures: rates, taxes and shares by date, with evidence, source and link")
    .argument("[pattern]", "part of an id or a name; all figures when left out")
    .option("--at <date>", "as they stood on this day", parseDay)
    .option("--coverage", "instead: for which years each state can be computed, and why not")
    .option("--figures <file>", "a file of your own figures, over and beside the Danish ones")
    .addOption(new Option("--set <file>").hideHelp())
    .addOption(formatOption())
    .addOption(langOption("da"))
    .addHelpText(
      "after",
      examples(
        "parameters kontanthjælp --at 2022-07-01",
        "parameters refusion.trin --format json",
        "parameters --coverage --format markdown",
      ),
    )
    .action((pattern, options) => {
      const { set, figures = set, ...rest } = options;
      const asked = { lang: "da", ...rest, figures };
      return run(async () => (await import("./parameters")).parameters(pattern, asked), asked, asked.figures);
    });

  command
    .command("history")
    .description("show who paid what for one citizen, before and after income tax, by the Danish rules")
    .argument("<file>", "a history (YAML), or spells alone (CSV) with the three options below")
    .option("--municipality <name>", "for CSV: whose income tax, such as koebenhavn")
    .option("--weeks-on-benefits <number>", "for CSV: weeks on benefits before the first spell")
    .option("--self-supported-weeks <number>", "for CSV: whole self-supported weeks just before it")
    .option("--figures <file>", "a file of your own figures, over and beside the Danish ones")
    .addOption(new Option("--set <file>").hideHelp())
    .addOption(formatOption())
    .addOption(langOption("the document's own"))
    .addHelpText(
      "after",
      examples(
        "history scenarios/history-flexjob.yaml",
        "history scenarios/history-spells.csv --weeks-on-benefits 60 --self-supported-weeks 0",
      ),
    )
    .action((file, { set, figures = set, ...options }) =>
      run(async () => (await import("./history")).history(file, { ...options, figures }), options, file),
    );

  command
    .command("schema")
    .description("print the JSON Schema of every kind of file, for editors")
    .addHelpText("after", examples("schema > schema.json"))
    .action(() => run(async () => (await import("./schema")).schema(), {}));

  command
    .command("init")
    .description("write a commented scenario to start from")
    .argument("[file]", "file to write", "scenario.yaml")
    .addOption(langOption("da"))
    .addHelpText("after", examples("init my-scenario.yaml --lang da"))
    .action((file, options) => run(async () => (await import("./init")).init(file, options), options));

  return command;
};

/** What a command exits with when its arguments cannot be used. */
const BAD_USAGE = 2;

/**
 * Runs the command; its exit code is left in `process.exitCode`.
 *
 * @param args - what was written after its name
 */
export const traedesten = async (args: readonly string[]): Promise<void> => {
  try {
    await program().parseAsync(args, { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    process.exitCode = error.exitCode === 0 ? 0 : BAD_USAGE;
  }
};
