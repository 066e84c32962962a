import { describe, expect, test } from "vitest";
import { type AccountSigns } from "./load-account-signs.ts";
import { type Finding, judgeAccount } from "./judge-account.ts";
import { judgeNumber, type NumberSigns, stateOf } from "./judge-number.ts";

const AT = new Date("2026-11-20T12:00:00Z");
const ago = (minutes: number) => new Date(AT.getTime() - minutes * 60_000);
const said = (findings: Finding[]) => findings.map(({ kind, severity }) => `${kind} ${severity}`);

const account: AccountSigns = {
  id: "",
  name: "",
  provider: "",
  circuit: null,
  check: { outcome: "valid", at: ago(60), reason: null },
  credentialsExpireAt: null,
  lastInboundAt: null,
  lastReportAt: null,
  refused: { count: 0, since: null },
  lastRefusedAt: null,
  connection: null,
};
const connection = (state: "connected" | "waiting", seconds: number) => ({
  state,
  since: new Date(AT.getTime() - seconds * 1_000).toISOString(),
  error: null,
  errorAt: null,
});
const day = (days: number) => ago(-days * 24 * 60);
const circuit = (reason: "quota" | "provider-error", restingUntil: Date | null) => ({
  reason,
  since: ago(30),
  restingUntil,
});

describe("an account", () => {
  test.each<[string, Partial<AccountSigns>, string[]]>([
    ["works", {}, []],
    ["was not asked about, or did not answer", { check: null }, []],
    ["did not answer when asked", { check: { outcome: "unreachable", at: ago(1), reason: "x" } }, []],
    [
      "is refused when asked",
      { check: { outcome: "invalid", at: ago(1), reason: "x" } },
      ["account-refused down"],
    ],
    ["is used up, now and then", { circuit: circuit("quota", null) }, ["account-refused slow"]],
    [
      "is used up, and both say so once",
      { circuit: circuit("quota", ago(-1)), check: { outcome: "invalid", at: ago(1), reason: "x" } },
      ["account-refused down"],
    ],
    ["stumbled", { circuit: circuit("provider-error", null) }, []],
    ["rests", { circuit: circuit("provider-error", ago(-1)) }, ["provider-failing down"]],
    [
      "rested, and nobody has tried since",
      { circuit: circuit("provider-error", ago(60)) },
      ["provider-failing slow"],
    ],
    ["is connected", { connection: connection("connected", 3_600) }, []],
    ["connects again", { connection: connection("waiting", 20) }, []],
    ["is not connected", { connection: connection("waiting", 40) }, ["connection-lost down"]],
    ["ends in three weeks", { credentialsExpireAt: day(21) }, []],
    ["ends in two weeks", { credentialsExpireAt: day(14) }, ["credentials-ending slow"]],
    ["has ended", { credentialsExpireAt: AT }, ["credentials-ended down"]],
    ["had two calls refused", { refused: { count: 2, since: ago(5) } }, []],
    ["had some refused", { refused: { count: 3, since: ago(5) } }, ["calls-refused slow"]],
    ["has all calls refused", { refused: { count: 10, since: ago(5) } }, ["calls-refused down"]],
  ])("that %s", (_, signs, expected) => {
    expect(said(judgeAccount({ ...account, ...signs }, AT))).toEqual(expected);
  });
});

const finding = (kind: Finding["kind"], severity: Finding["severity"] = "down"): Finding => {
  return { kind, severity, since: null, reason: null };
};
const number: NumberSigns = {
  status: "active",
  personWaitsSince: null,
  unreported: 0,
  day: { delivered: 99, failed: 1, waiting: 0, unknown: 0, rate: 0.99 },
  accounts: [[]],
};
const rated = (delivered: number, failed: number): Partial<NumberSigns> => ({
  day: { delivered, failed, waiting: 0, unknown: 0, rate: delivered / (delivered + failed) },
});

describe("a number", () => {
  test.each<[string, Partial<NumberSigns>, string[]]>([
    ["works", {}, []],
    ["nobody carries", { accounts: [] }, ["no-account down"]],
    ["shares its account's trouble", { accounts: [[finding("account-refused")]] }, ["account-refused down"]],
    ["is carried by another", { accounts: [[finding("account-refused")], []] }, ["account-refused slow"]],
    [
      "is carried by none",
      { accounts: [[finding("account-refused")], [finding("provider-failing")]] },
      ["account-refused down"],
    ],
    [
      "gets nothing in, whoever stands by",
      { accounts: [[finding("calls-refused")], []] },
      ["calls-refused down"],
    ],
    ["is a little behind", { personWaitsSince: ago(0.9) }, []],
    ["is behind", { personWaitsSince: ago(1) }, ["queue-waits slow"]],
    ["is far behind", { personWaitsSince: ago(5) }, ["queue-waits down"]],
    ["is retired", { status: "retired", accounts: [] }, []],
    ["is paused with texts waiting", { status: "paused", personWaitsSince: ago(60) }, []],
    ["delivered few of few", rated(1, 28), []],
    ["delivered nine in ten", rated(27, 3), []],
    ["delivered less", rated(26, 4), ["few-delivered slow"]],
    ["delivered less than half", rated(14, 16), ["few-delivered down"]],
    ["lacks nine reports", { unreported: 9, ...rated(1, 0) }, []],
    ["lacks most reports", { unreported: 11, ...rated(10, 0) }, ["no-reports slow"]],
    ["lacks as many as it has", { unreported: 10, ...rated(10, 0) }, []],
  ])("that %s", (_, signs, expected) => {
    expect(said(judgeNumber({ ...number, ...signs }, AT))).toEqual(expected);
  });

  test.each<[string, Finding[], string]>([
    ["active", [], "healthy"],
    ["active", [finding("no-reports", "slow")], "slow"],
    ["active", [finding("no-reports", "slow"), finding("queue-waits")], "down"],
    ["paused", [finding("queue-waits")], "paused"],
  ])("%s with %j is %s", (status, findings, state) => {
    expect(stateOf(status, findings)).toBe(state);
  });
});
