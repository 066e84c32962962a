import { hashPassword, isPassword } from "#lib/domain/team/password.ts";
import { prisma } from "#lib/platform/db/prisma.ts";
import { env } from "#lib/platform/env.ts";
import { demoMembers } from "./demo-people.ts";

/** Gives the demo's members the DEMO_PASSWORD of this start, so that what is printed is what signs in. */
export async function keepDemoPassword(): Promise<void> {
  const { DEMO_PASSWORD } = env();
  if (!DEMO_PASSWORD) return;
  const emails = demoMembers.map((member) => member.email);
  const first = await prisma().member.findFirst({ where: { email: { in: emails } } });
  if (!first || (await isPassword(first.passwordHash, DEMO_PASSWORD))) return;
  await prisma().member.updateMany({
    where: { email: { in: emails } },
    data: { passwordHash: await hashPassword(DEMO_PASSWORD), sessionVersion: { increment: 1 } },
  });
}
