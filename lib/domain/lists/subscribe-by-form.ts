import { parsePhoneNumberFromString } from "libphonenumber-js/min";
import type { ListForm } from "#lib/contract/list.ts";
import { type ParsedAddress, parseAddress } from "#lib/contract/phone.ts";
import { lockConversation } from "#lib/domain/inbox/conversation-state.ts";
import { openConversations } from "#lib/domain/inbox/open-conversations.ts";
import { loadOrganisation } from "#lib/domain/team/load-organisation.ts";
import { invalid } from "#lib/domain/team/refuse.ts";
import { takeAttempt } from "#lib/domain/team/throttle.ts";
import { now } from "#lib/platform/clock.ts";
import { inTransaction, readOnly } from "#lib/platform/db/transaction.ts";
import { AppError, notFound } from "#lib/platform/errors.ts";
import { type FoundList, findList } from "./find-list.ts";
import { joinList } from "./join-list.ts";
import { tellJoined } from "./tell-joined.ts";

type FoundForm = { listId: string; description: string };

/** What the public form of a list shows; null: there is none (any more). Open to everyone. */
export async function findForm(code: string): Promise<ListForm | null> {
  const form = await findByCode(code);
  if (!form) return null;
  const [list, organisation] = await Promise.all([findList(readOnly(), form.listId), loadOrganisation()]);
  return {
    organisation: organisation?.name ?? "",
    list: list.name,
    description: form.description,
    wording: list.wording,
    confirms: list.optIn === "double",
  };
}

/**
 * Takes what somebody wrote into the public form: their number, and that they agreed to the wording, which is kept as
 * proof. The answer is the same whoever asks for whom, so that nobody learns who is on a list; a number, and a network
 * address, can be tried a few times only. Who has opted out is not texted: only their own START lifts that.
 */
export async function subscribeByForm(
  code: string,
  { to }: { to: string },
  networkAddress: string,
): Promise<void> {
  const form = await findByCode(code);
  if (!form) throw notFound("form");
  const organisation = await loadOrganisation();
  const address = parseAddress(to, organisation?.defaultCountry ?? "NO");
  if (address?.kind !== "phone" || !parsePhoneNumberFromString(address.value)?.isValid())
    throw invalid("to", "That is not a phone number that can be texted.");
  await requireFewTries(networkAddress, address.value);
  const at = now();
  await inTransaction(async (tx, afterCommit) => {
    const list = await findList(tx, form.listId);
    const number = await numberFor(list);
    const [id = ""] = await openConversations(tx, [{ address, ...number }], at);
    const state = await lockConversation(tx, id);
    if (!state) throw notFound("form");
    const join = { addressId: state.addressId, proof: proofOf(list, address) };
    const [joined = "already"] = await joinList(tx, list, [join], { how: "form", byThemselves: false }, at);
    await tellJoined(tx, afterCommit, state, list, joined, at);
  });
}

function proofOf(list: FoundList, address: ParsedAddress) {
  return {
    source: "form" as const,
    method: "web form",
    words: list.wording || list.name,
    actorKind: "contact" as const,
    actorId: null,
    note: `Typed ${address.value}`,
  };
}

async function requireFewTries(networkAddress: string, phone: string): Promise<void> {
  const attempts = [
    await takeAttempt({ kind: "form", value: networkAddress }),
    await takeAttempt({ kind: "form-phone", value: phone }),
  ];
  const wait = attempts.find((one) => one.kind === "wait");
  if (wait) throw new AppError("too-many-attempts", "That was tried too often. Try again in ten minutes.");
}

async function findByCode(code: string): Promise<FoundForm | null> {
  const [form] = await readOnly().query<FoundForm>(
    `select id as "listId", description from subscriber_list where form_code = $1 and archived_at is null`,
    [code],
  );
  return form ?? null;
}

// The list's own number, else the oldest long number, which takes texts from every country, else the oldest of all.
async function numberFor(list: FoundList): Promise<{ numberId: string; teamId: string | null }> {
  const [number] = await readOnly().query<{ numberId: string; teamId: string | null }>(
    `select n.id as "numberId", n.default_team_id as "teamId" from number n
      where n.status = 'active' and n.kind <> 'alphanumeric' and ($1::uuid is null or n.id = $1)
      order by n.kind = 'long-number' desc, n.created_at limit 1`,
    [list.numberId],
  );
  if (!number) throw new AppError("conflict", "No number of ours can text you now. Try again later.");
  return number;
}
