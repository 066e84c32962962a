import { explainProblem } from "#lib/boot/explain-problem.ts";
import { AppError } from "#lib/platform/errors.ts";
import { commands, usage } from "./commands.ts";
import { UsageProblem } from "./usage-problem.ts";

const words = process.argv.slice(2);

try {
  await run();
} catch (error) {
  process.exitCode = error instanceof UsageProblem ? 2 : 1;
  if (error instanceof UsageProblem) process.stderr.write(`${error.message}\n\n${usage()}`);
  else if (error instanceof AppError) process.stderr.write(`${error.message}\n`);
  else explainProblem(error);
}

async function run(): Promise<void> {
  if (["help", "--help", "-h"].includes(words[0] ?? "help")) {
    process.stdout.write(usage());
    return;
  }
  const command = commands.find(({ name }) => name === words.slice(0, name.split(" ").length).join(" "));
  if (!command) throw new UsageProblem(`There is no command "${words.slice(0, 2).join(" ")}".`);
  await command.run(words.slice(command.name.split(" ").length));
}
