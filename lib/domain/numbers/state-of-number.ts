import type { NumberHealthLine } from "#lib/contract/health.ts";
import type { NumberKind } from "#lib/contract/number.ts";
import type { NumberState } from "#lib/contract/number-overview.ts";

type Known = { kind: NumberKind; status: string } & Pick<
  NumberHealthLine,
  "state" | "lastInboundAt" | "traffic"
>;

const DAY_MS = 24 * 3_600_000;

/** How a number fares as its list says it: what nobody has texted, or not for a day, is not called healthy. */
export function stateOfNumber({ kind, status, state, lastInboundAt, traffic }: Known, at: Date): NumberState {
  if (status === "retired") return "retired";
  if (state !== "healthy") return state;
  // Nobody can text a name: what it sends is all there is to see.
  if (kind === "alphanumeric") return traffic.out.some((count) => count > 0) ? "healthy" : "quiet";
  if (lastInboundAt === null) return "untested";
  return Date.parse(lastInboundAt) < at.getTime() - DAY_MS ? "quiet" : "healthy";
}
