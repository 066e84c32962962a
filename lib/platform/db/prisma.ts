import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient } from "./generated/client.ts";
import { pools } from "./pools.ts";

const shared = globalThis as { twowayPrisma?: PrismaClient };

/** The typed client for everything that is not hot, on the desk pool. */
export function prisma(): PrismaClient {
  shared.twowayPrisma ??= new PrismaClient({ adapter: new PrismaPg(pools().desk) });
  return shared.twowayPrisma;
}

/** Forgets the client when its pool is closed. */
export function forgetPrisma(): void {
  delete shared.twowayPrisma;
}
