import { hash, verify } from "@node-rs/argon2";

// OWASP's advice for argon2id; argon2id itself is the library's default.
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

let decoy: Promise<string> | undefined;

/** A password as it is kept: argon2id with its own salt, in the usual "$argon2id$…" form. */
export function hashPassword(password: string): Promise<string> {
  return hash(password, COST);
}

/** Whether the password is right. Takes as long for a member without one, or for nobody, so that time tells nothing. */
export async function isPassword(kept: string | null | undefined, password: string): Promise<boolean> {
  decoy ??= hashPassword("nobody's");
  const right = await verify(kept ?? (await decoy), password);
  return right && typeof kept === "string";
}
