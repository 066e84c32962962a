/** From and until when a marketing text may arrive, as minutes of the local day. Null: not at all that day. */
export type AllowedHours = readonly [from: number, until: number] | null;

/** What a place says about when marketing may be texted. */
export type QuietRule = {
  /** A country, a state of one (`US-TX`), or `*`: everywhere else. */
  place: string;
  /** Seven days from Monday. */
  week: readonly AllowedHours[];
  /** Public holidays on which nothing may arrive. */
  holidays?: "FR";
  /** The most marketing texts to one person in 24 hours. */
  mostPerDay?: number;
  /** The first local day on which it holds. */
  since?: string;
  /** When its source last said so (ISO month): rules change, and whoever plans a broadcast sees how old ours are. */
  checked: string;
  source: string;
};

const hours = (from: number, until: number): AllowedHours => [from * 60, until * 60];
const daily = (from: number, until: number): AllowedHours[] =>
  Array<AllowedHours>(7).fill(hours(from, until));
const withSunday = (week: AllowedHours, sunday: AllowedHours): AllowedHours[] => [
  ...Array<AllowedHours>(6).fill(week),
  sunday,
];

const STATE_LAW = "State law, as listed by can_i_call_now";

/** Of several for a place the last that holds already counts; a state's stands in for its country's. */
export const quietRules: readonly QuietRule[] = [
  {
    place: "*",
    week: withSunday(hours(9, 20), hours(12, 20)),
    checked: "2026-11",
    source: "A cautious default, where no rule is known",
  },
  { place: "US", week: daily(8, 21), checked: "2026-11", source: "47 CFR 64.1200(c)(1), (e)" },
  { place: "US-FL", week: daily(8, 20), mostPerDay: 3, checked: "2026-11", source: "Fla. Stat. 501.616(6)" },
  { place: "US-KY", week: daily(10, 21), checked: "2026-11", source: STATE_LAW },
  {
    place: "US-MD",
    week: daily(8, 20),
    mostPerDay: 3,
    checked: "2026-11",
    source: STATE_LAW,
  },
  { place: "US-OK", week: daily(8, 20), checked: "2026-11", source: "Sources differ: the narrower one" },
  { place: "US-PA", week: daily(8, 21), checked: "2026-11", source: "47 CFR 64.1200(c)(1)" },
  {
    place: "US-PA",
    week: withSunday(hours(8, 21), null),
    since: "2026-10-18",
    checked: "2026-11",
    source: "Pennsylvania’s ban on Sundays",
  },
  {
    place: "US-TX",
    week: withSunday(hours(9, 21), hours(12, 21)),
    checked: "2026-11",
    source: STATE_LAW,
  },
  { place: "US-WA", week: daily(8, 20), checked: "2026-11", source: STATE_LAW },
  { place: "US-WY", week: daily(8, 20), checked: "2026-11", source: STATE_LAW },
  {
    place: "FR",
    week: withSunday(hours(8, 20), null),
    holidays: "FR",
    checked: "2026-11",
    source: "af2m charter, in force 2024-09-01 (outer limit 22:00)",
  },
  { place: "NO", week: daily(8, 20), checked: "2026-11", source: "clickatell.com, Norway" },
  { place: "AE", week: daily(8, 21), checked: "2026-11", source: "clicksend.com, United Arab Emirates" },
  { place: "IN", week: daily(10, 21), checked: "2026-11", source: "DLT, promotional texts, since 2025-10" },
  { place: "BE", week: daily(9, 20), checked: "2026-11", source: "ometria.com, quiet hours" },
  { place: "AU", week: daily(11, 20), checked: "2026-11", source: "ometria.com, quiet hours" },
  { place: "MX", week: daily(8, 20), checked: "2026-11", source: "twilio.com, Mexico (20:30 to 08:00)" },
  { place: "AT", week: daily(0, 24), checked: "2026-11", source: "ometria.com, quiet hours: none" },
  { place: "SE", week: daily(0, 24), checked: "2026-11", source: "clickatell.com, Sweden: none" },
];

/** The rule of a place on a local day (`2026-11-27`). */
export function ruleOf(place: string, date: string): QuietRule {
  const holding = quietRules.filter(({ since = "" }) => since <= date);
  for (const wanted of [place, place.slice(0, 2), "*"]) {
    const rule = holding.findLast((one) => one.place === wanted);
    if (rule) return rule;
  }
  throw new Error("There is no rule for everywhere else");
}
