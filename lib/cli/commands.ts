import { apiKeyCreate } from "./api-key-create.ts";
import { backup } from "./backup.ts";
import { memberCreate } from "./member-create.ts";
import { migrateDatabase } from "./migrate-database.ts";
import { migrationCreate } from "./migration-create.ts";
import { restore } from "./restore.ts";

interface Command {
  name: string;
  options: string;
  does: string;
  run: (words: string[]) => Promise<void>;
}

/** The commands of `npm run twoway -- …`. */
export const commands: Command[] = [
  {
    name: "api-key create",
    options: "--name N --role admin|lead|agent [--team T]…",
    does: "makes an API key and prints it; it is not shown again",
    run: apiKeyCreate,
  },
  {
    name: "member create",
    options: "--email E --role admin|lead|agent --password P [--name N] [--team T]…",
    does: "makes a member who can sign in",
    run: memberCreate,
  },
  {
    name: "backup",
    options: "--to FILE",
    does: "writes everything into one file, while the server runs or not",
    run: backup,
  },
  {
    name: "restore",
    options: "--from FILE",
    does: "brings a backup into a database that was never used",
    run: restore,
  },
  {
    name: "client",
    options: "--to FILE",
    does: "writes the API as TypeScript types, for a typed client",
    // Loaded only here: the whole API comes with it.
    run: async (words) => (await import("./client.ts")).client(words),
  },
  { name: "migrate", options: "", does: "brings the database to the newest migration", run: migrateDatabase },
  {
    name: "migration create",
    options: "--name N",
    does: "for developers: writes the migration that leads to prisma/schema.prisma",
    run: migrationCreate,
  },
];

/** How the commands are called, a paragraph each. */
export function usage(): string {
  const lines = commands.map(({ name, options, does }) => `  ${`${name} ${options}`.trim()}\n      ${does}`);
  return `Usage: npm run twoway -- <command>\n\n${lines.join("\n")}\n`;
}
