import { Command, CommanderError, Option } from "commander";
import { CHART_KINDS } from "../charts/chart";
import type { Language } from "../problems/index";
import { DISPLAY_UNITS } from "../report/displayUnit";
import { SECTIONS } from "../report/sections";
import { VERSION } from "../version";
import { languageOf } from "./language";
import { RANGED, TABLES } from "./options";
import type { reportProblems } from "./problems";
import { saying } from "./saying";
import { TEMPLATES } from "./templates/index";

type Options = Parameters<typeof reportProblems>[1];

/** Runs a command's work; bad input becomes problems and exit code 2. */
const run = async (work: () => Promise<number>, options: Options, file?: string): Promise<void> => {
  try {
    process.exitCode = await work();
  } catch (error) {
    const problems = await import("./problems");
    process.exitCode = await problems.reportProblems(error, options, file);
  }
};

/** The command. Each subcommand loads only what it needs. */
const program = (language: Language, self: URL | undefined): Command => {
  const { say, read, examples, withCommon, spoken, ...options } = saying(language);
  const { formatOption, langOption, outsideOption, payerOption, settingOption, municipalityOption } = options;
  const command = spoken(new Command("traedesten"))
    .description(say("program"))
    .version(VERSION, "-V, --version", say("version"))
    .exitOverride()
    .addHelpText(
      "after",
      `${examples("init my-scenario.yaml", "budget my-scenario.yaml", "check printed-tables.yaml --lang da")}
${say("exits")}`,
    );

  withCommon(command.command("budget"), "1000")
    .description(say("budget"))
    .argument("<files...>", say("scenarioFiles"))
    .addOption(settingOption())
    .addOption(municipalityOption("municipality"))
    .option("--level <level>", say("level"), read.level)
    .addOption(outsideOption())
    .addHelpText(
      "after",
      examples("budget scenarios/bi46-model-a.yaml", "budget a.yaml b.yaml --format csv --lang da"),
    )
    .action((files, options) =>
      run(async () => (await import("./budget")).budget(files, options), options, files[0]),
    );

  withCommon(command.command("run"), "1000")
    .description(say("run"))
    .argument("<files...>", say("scenarioFiles"))
    .option("--against <strategy>", say("othersAgainst"))
    .addOption(settingOption())
    .addOption(municipalityOption("municipality"))
    .addOption(payerOption("pagePayer"))
    .addOption(outsideOption())
    .option("--case <name>", say("case"))
    .option("--level <year>", say("priceYear"), read.priceYear)
    .option("--full", say("full"))
    .addOption(new Option("--section <names...>", say("section")).choices(SECTIONS))
    .addOption(new Option("--table <name>", say("table")).choices(TABLES))
    .option("--out <file>", say("out"))
    .addHelpText(
      "after",
      examples(
        "run scenarios/bi46-model-a.yaml",
        "run scenarios/bi46-model-a.yaml scenarios/bi46-model-b.yaml",
        "run scenarios/bi46-model-a.yaml --case personsInAll",
        "run scenarios/bi46-model-a.yaml --section years outcomes",
        "run scenarios/bi46-model-a.yaml --set success=30% --format json",
        "run scenarios/bi46-model-a.yaml --level 2021",
        "run scenarios/bi46-model-b.yaml --format json --out result.json",
        "run scenarios/bi46-model-a.yaml --table occupancy-by-week --format csv",
      ),
    )
    .action((files, options) =>
      run(async () => (await import("./run")).run(files, options), options, files[0]),
    );

  command
    .command("report")
    .description(say("report"))
    .argument("<files...>", say("scenarioFiles"))
    .addOption(new Option("--out <file>", say("reportOut")).argParser(read.reportFile).makeOptionMandatory())
    .option("--against <strategy>", say("othersAgainst"))
    .addOption(settingOption())
    .addOption(municipalityOption("municipality"))
    .addOption(payerOption("pagePayer"))
    .addOption(outsideOption())
    .option("--case <name>", say("case"))
    .addOption(langOption())
    .addOption(new Option("--unit <unit>", say("unit")).choices(DISPLAY_UNITS).default("1000" as const))
    .addHelpText(
      "after",
      examples(
        "report scenarios/bi46-model-a.yaml --lang da --out report.html",
        "report scenarios/bi46-model-a.yaml scenarios/bi46-model-b.yaml --out both.html",
      ),
    )
    .action((files, options) =>
      run(async () => (await import("./report")).report(files, options), options, files[0]),
    );

  command
    .command("chart")
    .description(say("chart"))
    .argument("<file>", say("scenarioFile"))
    .addOption(new Option("--kind <kind>", say("kind")).choices(CHART_KINDS).makeOptionMandatory())
    .option("--against <strategy>", say("against"))
    .addOption(settingOption())
    .addOption(municipalityOption("municipality"))
    .addOption(payerOption("pagePayer"))
    .addOption(outsideOption())
    .option("--case <name>", say("case"))
    .addOption(langOption())
    .option("--out <file>", say("out"))
    .addHelpText(
      "after",
      examples(
        "chart scenarios/bi46-model-a.yaml --kind bridge --out bridge.svg",
        "chart scenarios/bi46-model-a.yaml --kind occupancy --lang en --out occupancy.svg",
      ),
    )
    .action((file, options) =>
      run(async () => (await import("./chart")).chart(file, options), options, file),
    );

  const decisions = (name: string): Command =>
    command
      .command(name)
      .argument("<file>", say("scenarioFile"))
      .option("--of <strategy>", say("of"))
      .option("--against <strategy>", say("against"))
      .addOption(settingOption())
      .addOption(municipalityOption("municipality"))
      .addOption(outsideOption())
      .addOption(formatOption())
      .addOption(langOption());

  decisions("break-even")
    .description(say("breakEven"))
    .option("--vary <names...>", say("varied"))
    .addOption(payerOption("everyPayer"))
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
    .description(say("sensitivity"))
    .option("--vary <names...>", say("oneOrTwo"), read.two)
    .option("--count <number>", say("count"), read.count, 11)
    .addOption(payerOption("onePayer"))
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

  decisions("simulate")
    .description(say("simulate"))
    .option("--draws <number>", say("draws"), read.draws, 1000)
    .option("--seed <number>", say("seed"), read.seed, 1)
    .option("--threads <number>", say("threads"), read.threads)
    .option("--precision <amount>", say("precision"), read.precision)
    .addOption(new Option("--ranges <family>", say("ranges")).choices(RANGED))
    .option("--case <name>", say("case"))
    .addOption(payerOption("onePayer"))
    .option("--out <file>", say("out"))
    .addHelpText(
      "after",
      examples("simulate scenarios/bi46-model-a.yaml --ranges pert --draws 20 --seed 46 --format json"),
    )
    .action((file, options) =>
      run(async () => (await import("./simulate")).simulate(file, options, self), options, file),
    );

  command
    .command("power")
    .description(say("power"))
    .argument("<file>", say("scenarioFile"))
    .option("--arms <citizens...>", say("arms"), read.arms)
    .option("--from <share>", say("from"), read.share)
    .option("--to <share>", say("to"), read.share)
    .option("--power <share>", say("wantedPower"), read.share)
    .option("--alpha <share>", say("alpha"), read.share)
    .option("--sd <amount>", say("sd"), read.precision)
    .addOption(settingOption())
    .addOption(municipalityOption("municipality"))
    .option("--case <name>", say("case"))
    .addOption(payerOption("onePayer"))
    .addOption(outsideOption())
    .addOption(formatOption())
    .addOption(langOption())
    .addHelpText(
      "after",
      examples(
        "power scenarios/trial-2018.yaml",
        "power scenarios/trial-2018.yaml --from 15% --to 20% --power 90%",
      ),
    )
    .action((file, options) =>
      run(async () => (await import("./power")).power(file, options), options, file),
    );

  command
    .command("follow-up")
    .description(say("followUp"))
    .argument("<file>", say("scenarioFile"))
    .addOption(new Option("--actual <count>", say("actual")).argParser(read.actual))
    .addOption(settingOption())
    .addOption(municipalityOption("municipality"))
    .option("--case <name>", say("case"))
    .addOption(formatOption())
    .addOption(langOption())
    .addHelpText(
      "after",
      examples(
        "follow-up scenarios/bi46-model-a.yaml",
        "follow-up scenarios/bi46-model-a.yaml --actual 17/100 --format json",
        "follow-up scenarios/bi46-model-a.yaml --actual success=9/60@2023-06-30 --actual 17/100",
      ),
    )
    .action((file, options) =>
      run(async () => (await import("./followUp")).followUp(file, options), options, file),
    );

  withCommon(command.command("check"), "kr")
    .description(say("check"))
    .argument("<files...>", say("checkedFiles"))
    .addOption(outsideOption())
    .addHelpText(
      "after",
      examples("check scenarios/bi46-printed-tables.yaml", "check tables.yaml --format json"),
    )
    .action((files, options) =>
      run(async () => (await import("./check")).check(files, options), options, files[0]),
    );

  withCommon(command.command("decompose"), "1000")
    .description(say("decompose"))
    .argument("<file>", say("decomposedFile"))
    .addOption(outsideOption())
    .addHelpText("after", examples("decompose scenarios/bi46-printed-tables.yaml"))
    .action((file, options) =>
      run(async () => (await import("./decompose")).decompose(file, options), options, file),
    );

  withCommon(command.command("explain"), "kr")
    .description(say("explain"))
    .argument("<file>", say("scenarioFile"))
    .option("--account <name>", say("account"))
    .option("--flow <name>", say("flow"))
    .option("--strategy <name>", say("strategy"))
    .option("--year <year>", say("year"), read.year)
    .addOption(payerOption("whose"))
    .addOption(outsideOption())
    .addHelpText("after", examples("explain scenarios/bi46-model-a.yaml --account activation --year 2022"))
    .action((file, options) =>
      run(async () => (await import("./explain")).explain(file, options), options, file),
    );

  command
    .command("parameters")
    .description(say("parameters"))
    .argument("[pattern]", say("pattern"))
    .option("--at <date>", say("at"), read.day)
    .option("--figures <file>", say("figures"))
    .option("--coverage", say("coverage"))
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
    .command("evidence")
    .description(say("evidence"))
    .argument("[pattern]", say("evidencePattern"))
    .option("--evidence <file>", say("ownEvidence"))
    .addOption(formatOption())
    .addOption(langOption("da"))
    .addHelpText("after", examples("evidence jobsurvival", "evidence jobsurvival --format json"))
    .action((pattern, options) => {
      const asked = { lang: "da", ...options };
      return run(async () => (await import("./evidence")).evidence(pattern, asked), asked, asked.evidence);
    });

  command
    .command("history")
    .description(say("history"))
    .argument("<file>", say("historyFile"))
    .addOption(municipalityOption("municipalityForCsv"))
    .option("--weeks-on-benefits <number>", say("weeksOnBenefits"))
    .option("--self-supported-weeks <number>", say("selfSupportedWeeks"))
    .option("--figures <file>", say("figures"))
    .addOption(new Option("--set <file>").hideHelp())
    .addOption(outsideOption())
    .addOption(formatOption())
    .addOption(langOption())
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
    .command("compile")
    .description(say("compile"))
    .argument("<file>", say("scenarioFile"))
    .addOption(municipalityOption("municipality"))
    .addOption(outsideOption())
    .option("--out <file>", say("out"))
    .addOption(langOption())
    .addHelpText("after", examples("compile scenarios/bi46-model-a.yaml --out model.json"))
    .action((file, options) =>
      run(async () => (await import("./compile")).compile(file, options), options, file),
    );

  command
    .command("schema")
    .description(say("schema"))
    .addHelpText("after", examples("schema > schema.json"))
    .action(() => run(async () => (await import("./schema")).schema(), {}));

  command
    .command("init")
    .description(say("init"))
    .argument("[file]", say("newFile"), "scenario.yaml")
    .addOption(new Option("--template <name>", say("template")).choices(TEMPLATES).default("budget"))
    .addOption(langOption("da"))
    .addHelpText(
      "after",
      examples("init my-scenario.yaml --lang da", "init my-cohort.yaml --template cohort --lang da"),
    )
    .action((file, options) => run(async () => (await import("./init")).init(file, options), options));

  return command;
};

/** What a command exits with when its arguments cannot be used. */
const BAD_USAGE = 2;

/**
 * Runs the command; its exit code is left in `process.exitCode`.
 *
 * @param args - what was written after its name
 * @param self - the command's own file, for threads to run
 */
export const traedesten = async (args: readonly string[], self?: URL): Promise<void> => {
  try {
    await program(languageOf(args, process.env), self).parseAsync(args, { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    process.exitCode = error.exitCode === 0 ? 0 : BAD_USAGE;
  }
};
