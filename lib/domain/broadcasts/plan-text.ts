import { fillVariables } from "#lib/contract/automation/variables.ts";
import type { NotTexted } from "#lib/contract/broadcast.ts";
import { instantOf } from "#lib/contract/local-time.ts";
import type { Encoding } from "#lib/contract/message.ts";
import { formatAddress } from "#lib/contract/phone.ts";
import { countSegments, toGsm } from "#lib/contract/segments.ts";
import { isCarriedTo } from "#lib/contract/sender-rules.ts";
import { nextAllowed } from "#lib/domain/compliance/quiet-hours/allowed-time.ts";
import { type Place, placesOf } from "#lib/domain/compliance/quiet-hours/places-of.ts";
import type { BroadcastRow } from "./broadcast-row.ts";
import type { Person } from "./load-people.ts";
import { saysHowToOptOut } from "./opt-out-line.ts";

/** What somebody gets, when, and whether it is held for quiet hours. */
export type Planned = {
  text: string;
  encoding: Encoding;
  segments: number;
  dueAt: Date;
  isHeld: boolean;
  tellsOptOut: boolean;
};
export type Plan = { planned: Planned } | { suppressed: NotTexted };

type Told = Pick<
  BroadcastRow,
  "text" | "purpose" | "listId" | "optOutLine" | "sendAt" | "localAt" | "number" | "organisation"
>;

/**
 * Decides what each of many people gets of one broadcast and when: the one place that its preview, its estimate and its
 * texts come from. Texts follow one another as fast as the number's rate lets them; `pacedUntil` is where the rate is
 * taken until, so that planning goes on in the next call.
 */
export function startPlan(broadcast: Told, { at, pacedUntil }: { at: Date; pacedUntil: Date | null }) {
  const start = later(at, broadcast.sendAt ?? at);
  let paced = later(start, pacedUntil ?? start);
  const rate = broadcast.number.segmentsPerSecond;
  const saysItself = saysHowToOptOut(broadcast.text);
  return {
    pacedUntil: () => paced,
    plan: (person: Person): Plan => {
      const suppressed = whyNot(broadcast, person);
      if (suppressed !== null) return { suppressed };
      const tellsOptOut = saysItself || wantsLine(broadcast, person);
      const text = fill(broadcast, person, tellsOptOut && !saysItself);
      const { encoding, segments } = countSegments(text);
      const wanted =
        broadcast.localAt === null ? paced : later(start, localMoment(broadcast.localAt, person));
      const dueAt = broadcast.purpose === "marketing" ? nextAllowed(whereabouts(person), wanted) : wanted;
      const isHeld = dueAt > wanted;
      if (broadcast.localAt === null && !isHeld && rate !== null)
        paced = new Date(paced.getTime() + (segments / rate) * 1_000);
      return { planned: { text, encoding, segments, dueAt, isHeld, tellsOptOut } };
    },
  };
}

function whyNot({ purpose, listId, number }: Told, person: Person): NotTexted | null {
  if (person.kind !== "phone") return "bad-number";
  if (person.isBlocked) return "contact-blocked";
  if (person.consent === "opted-out") return "opted-out";
  if (person.wishStands) return "opt-out-wish";
  if (!isCarriedTo(number.kind, person.phone)) return "sender-kind-unsupported";
  // Who is on a list has agreed to it; of all others the ledger must say so (47 CFR 64.1200(a)(2), PECR 22).
  const agreed = purpose === "service" || listId !== null || person.consent === "opted-in";
  return agreed ? null : "no-consent";
}

// French law wants it in each text (af2m); elsewhere once per person will do.
function wantsLine({ purpose, optOutLine }: Told, { phone, wasTold }: Person): boolean {
  if (purpose !== "marketing" || optOutLine === "") return false;
  return !wasTold || placesOf(phone).some(({ place }) => place === "FR");
}

function fill({ text, optOutLine, number, organisation }: Told, person: Person, withLine: boolean): string {
  const name = person.name ?? "";
  const filled = fillVariables(text, {
    ...person.fields,
    name,
    "first name": name.trim().split(/\s+/)[0] ?? "",
    number: formatAddress(number.address),
    organisation,
  });
  const whole = withLine ? `${filled}\n${optOutLine}` : filled;
  return number.smart ? toGsm(whole) : whole;
}

// Where a number may be in several zones, its people have it no earlier than asked for in any of them.
function localMoment(localAt: string, person: Person): Date {
  const [date = "", clock = ""] = localAt.split("T");
  const [hours = 0, minutes = 0] = clock.split(":").map(Number);
  const moments = whereabouts(person).map(({ zone }) => instantOf(date, hours * 60 + minutes, zone));
  return moments.reduce(later);
}

function whereabouts({ phone, fields }: Person): readonly Place[] {
  return placesOf(phone, fields["time zone"] ?? fields["timeZone"]);
}

function later(one: Date, other: Date): Date {
  return one > other ? one : other;
}
