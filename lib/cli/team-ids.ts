import { prisma } from "#lib/platform/db/prisma.ts";
import { UsageProblem } from "./usage-problem.ts";

/** Ids of the teams named on the command line, by their name in any case. */
export async function teamIds(names: string[]): Promise<string[]> {
  const teams = await prisma().team.findMany({ select: { id: true, name: true } });
  return names.map((wanted) => {
    const team = teams.find(({ id, name }) => id === wanted || name.toLowerCase() === wanted.toLowerCase());
    if (team) return team.id;
    const known = teams.map(({ name }) => name).join(", ") || "none yet";
    throw new UsageProblem(`There is no team "${wanted}". Teams: ${known}.`);
  });
}
