import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { addAccount, addNumber, createBusiness } from "#lib/testing/business.ts";
import { createTestDatabase } from "#lib/testing/database.ts";
import { amount, maybe, scalar, tryCases, words } from "#lib/testing/fuzz.ts";
import { parseAddress } from "#lib/contract/phone.ts";
import { makeStorable } from "#lib/domain/inbox/take-text.ts";
import { parseExactly } from "#lib/gateways/providers/payload.ts";
import { readOnly } from "#lib/platform/db/transaction.ts";
import api from "./api.ts";

const TEXTS = 45_000;
const REPORTS = 25_000;

type Payload = Record<string, unknown>;
type Call = { account: "simulator" | "open-mylink"; payloads: Payload[]; list: boolean };

beforeAll(async () => {
  await createTestDatabase();
  await createBusiness();
  const credentials = { clientId: "x", clientSecret: "y" };
  const accountId = await addAccount({ key: "open-mylink", provider: "mylink", credentials });
  await addNumber({ address: "+4759440001", accountId });
});

const sender = fc.oneof(
  fc.nat(3_000).map((n) => `+47921${String(n).padStart(5, "0")}`),
  fc.constantFrom("92100001", "0047 921 00 001", "1960", "MyBank"),
);
const to = fc.constantFrom("+4759440000", "2012", "+4759440001", "SE-2012", "nobody");
// A body of its own, so that what is stored can be held against it, and now and then none.
const said = maybe(words, fc.oneof(scalar, fc.constant(undefined)));
const ids = (name: string) => maybe(fc.nat().map((n) => `${name}-${n}`));

const simulated = fc.record(
  {
    id: ids("s"),
    from: maybe(sender),
    to: maybe(to),
    text: said,
    media: maybe(fc.array(fc.webUrl(), { maxLength: 3 })),
    sentAt: amount,
  },
  { requiredKeys: ["text"] },
);
const mylinked = fc.record(
  {
    eventId: ids("m"),
    recipient: maybe(to),
    timeStamp: amount,
    reply: fc.record({ sender: maybe(sender), text: said }),
  },
  { requiredKeys: ["reply"] },
);
const calls = (one: fc.Arbitrary<Payload>, other: fc.Arbitrary<Payload>): fc.Arbitrary<Call> =>
  fc.oneof(
    fc.record({
      account: fc.constant("simulator" as const),
      payloads: fc.tuple(one),
      list: fc.constant(false),
    }),
    fc
      .record({
        account: fc.constant("open-mylink" as const),
        payloads: fc.array(other, { minLength: 1, maxLength: 2 }),
        list: fc.boolean(),
      })
      .map((call) => (call.payloads.length > 1 ? { ...call, list: true } : call)),
  );

async function post(kind: "mo" | "dlr", { account, payloads, list }: Call): Promise<number> {
  const body = JSON.stringify(list ? payloads : payloads[0]);
  const response = await api.request(`/api/${kind}/${account}`, { method: "POST", body });
  await response.arrayBuffer();
  return response.status;
}

/** As JSON carries it, numbers too long for a double as text. */
const carried = (payload: unknown) => parseExactly(JSON.stringify(payload)) as Payload;
const spelled = (value: unknown) =>
  typeof value === "string" || typeof value === "number" ? String(value) : "";

type Text = { key: string; text: string; from: string; to: string };

function textIn(account: string, payload: Payload): Text {
  const { id, from, to, text, eventId, recipient, reply } = carried(payload) as Payload & { reply?: Payload };
  const [sent, receiver, name] = reply ? [reply, recipient, eventId] : [{ sender: from, text }, to, id];
  return {
    key: `${account} ${makeStorable(spelled(name).trim())}`,
    text: makeStorable(spelled(sent.text)),
    from: spelled(sent.sender).trim(),
    to: spelled(receiver).trim(),
  };
}

test(
  "no text whatever makes its webhook fail, and what is stored is what came",
  { timeout: 600_000 },
  async () => {
    const acknowledged: Text[] = [];
    const marked = new Map<string, Text>();
    const failed = await tryCases(calls(simulated, mylinked), TEXTS, async (call, index) => {
      const payloads = call.payloads.map((payload, at) => markText(payload, `#${index}.${at}#`));
      const status = await post("mo", { ...call, payloads });
      if (status !== 200) return status < 500 ? null : `${status} ${JSON.stringify(payloads).slice(0, 500)}`;
      for (const text of payloads.map((payload) => textIn(call.account, payload))) {
        acknowledged.push(text);
        const mark = markIn(text.text);
        if (mark) marked.set(mark, text);
      }
      return null;
    });
    expect(failed).toEqual([]);
    const stored = await storedTexts();
    // One for each id that was acknowledged: the others with that id were repeats of it.
    expect(stored).toHaveLength(new Set(acknowledged.map(({ key }) => key)).size);
    expect(stored.length).toBeGreaterThan(TEXTS / 10);
    expect(stored.filter((row) => isLie(row, marked))).toEqual([]);
  },
);

function markText(payload: Payload, mark: string): Payload {
  const { reply } = payload as { reply?: Payload };
  if (reply) return { ...payload, reply: markText(reply, mark) };
  return typeof payload.text === "string" ? { ...payload, text: mark + payload.text } : payload;
}

const markIn = (text: string) => /^#[\d.]+#/.exec(text)?.[0];

type StoredText = { text: string; from: string; country: string; to: string; place: "thread" | "quarantine" };

const storedTexts = () =>
  readOnly().query<StoredText>(
    `select m.text, a.value as "from", a.country, n.address as "to", 'thread' as place
       from message m join conversation c on c.id = m.conversation_id
       join address a on a.id = c.address_id join number n on n.id = c.number_id where m.direction = 'in'
     union all select text, from_address, '', to_address, 'quarantine' from quarantined_text`,
  );

function isLie(row: StoredText, acknowledged: Map<string, Text>): boolean {
  const mark = markIn(row.text);
  if (!mark) return false;
  const came = acknowledged.get(mark);
  if (came?.text !== row.text) return true;
  if (row.place === "quarantine")
    return makeStorable(came.from) !== row.from || makeStorable(came.to) !== row.to;
  const parsed = parseAddress(came.from, "NO");
  return parsed?.value !== row.from || !came.to.endsWith(row.to.replace(/^\+47/, ""));
}

const reference = maybe(fc.uuid());
const simulatedReport = fc.record(
  {
    id: maybe(words),
    reference,
    status: maybe(fc.constantFrom("sent", "delivered", "failed", "undelivered", "expired")),
    reason: maybe(words),
    code: amount,
    more: fc.dictionary(words, scalar, { maxKeys: 2 }),
  },
  { requiredKeys: ["id", "status"] },
);
const mylinkReport = fc.record(
  {
    eventId: maybe(words),
    timeStamp: amount,
    status: fc.record({ messageId: maybe(words), referenceId: reference, code: amount, segments: amount }),
  },
  { requiredKeys: ["status"] },
);

test(
  "no report whatever makes its webhook fail, and what is stored is what came",
  { timeout: 600_000 },
  async () => {
    const acknowledged = new Map<string, Payload>();
    const failed = await tryCases(calls(simulatedReport, mylinkReport), REPORTS, async (call, index) => {
      const payloads = call.payloads.map((payload, at): Payload => ({ ...payload, mark: `${index}.${at}` }));
      const status = await post("dlr", { ...call, payloads });
      if (status !== 200) return status < 500 ? null : `${status} ${JSON.stringify(payloads).slice(0, 500)}`;
      for (const payload of payloads) acknowledged.set(String(payload.mark), carried(payload));
      return null;
    });
    expect(failed).toEqual([]);
    const stored = await readOnly().query<{ raw: Payload }>(`select raw from delivery_report`);
    expect(stored).toHaveLength(acknowledged.size);
    expect(stored.length).toBeGreaterThan(REPORTS / 10);
    const kept = (payload: Payload | undefined) => JSON.parse(JSON.stringify(payload), storable) as unknown;
    const lies = stored.filter(
      ({ raw }) => !isDeepStrictEqual(raw, kept(acknowledged.get(String(raw.mark)))),
    );
    expect(lies).toEqual([]);
  },
);

const storable = (_: string, value: unknown) => (typeof value === "string" ? makeStorable(value) : value);
