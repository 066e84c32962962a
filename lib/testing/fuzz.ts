import fc from "fast-check";

/** The same cases in every run. */
export const SEED = 20_260_101;
const CHUNK = 1_000;
const AT_ONCE = 48;

/** Strings that have broken programs before. */
export const nasty = fc.constantFrom(
  "",
  " ",
  "\0",
  "a\0b",
  "\uD800",
  "\uDC00x",
  "%",
  "%00",
  "_\\%",
  "'; --",
  "__proto__",
  "null",
  "-1",
  "1.5",
  "1e400",
  "99999999999",
  "9007199254740993",
  "0000-01-01T00:00:00Z",
  "9999-12-31T23:59:59-23:59",
  "2030-01-01T00:00:00Z",
  "+4759440000",
  "2012",
  "SE-2012",
  "00000000",
  "\u202E🛑",
  "x".repeat(3_000),
);

/** Those, and any other string. */
export const words = fc.oneof(nasty, fc.string({ unit: "binary", maxLength: 30 }));

/** Anything that JSON can hold without nesting. */
export const scalar = fc.oneof(words, fc.integer(), fc.double(), fc.boolean(), fc.constant(null));

/** Numbers where programs count on small ones. */
export const amount = fc.oneof(
  scalar,
  fc.constantFrom(99_999_999_999, -8.64e15, 8.64e15, "99999999999", 1e21),
);

/** Mostly what belongs there, or else nothing would get past the schemas. */
export function maybe<Value, Other = unknown>(
  of: fc.Arbitrary<Value>,
  other: fc.Arbitrary<Other> = scalar as fc.Arbitrary<Other>,
): fc.Arbitrary<Value | Other> {
  return fc.oneof({ arbitrary: of, weight: 3 }, { arbitrary: other, weight: 1 });
}

/** Tries so many cases, many at once; what an attempt returns is what was wrong with it. */
export async function tryCases<Case>(
  cases: fc.Arbitrary<Case>,
  count: number,
  attempt: (one: Case, index: number) => Promise<string | null>,
): Promise<string[]> {
  const wrong: string[] = [];
  for (let done = 0; done < count; done += CHUNK) {
    const waiting = fc.sample(cases, { seed: SEED + done, numRuns: Math.min(CHUNK, count - done) }).entries();
    const hand = async () => {
      for (const [index, one] of waiting) {
        const problem = await attempt(one, done + index);
        if (problem !== null) wrong.push(problem);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, hand));
  }
  return wrong;
}
