import type { Role } from "#lib/contract/member.ts";

type DemoTeam = "Delivery" | "Returns";
type DemoMember = { email: string; name: string; role: Role; teams: DemoTeam[] };

/** Who works at Halden Home, the furniture shop of the demo. The first three are those a visitor can be. */
export const demoMembers: DemoMember[] = [
  { email: "agent@demo.twoway", name: "Priya Nair", role: "agent", teams: ["Delivery"] },
  { email: "lead@demo.twoway", name: "Aoife Byrne", role: "lead", teams: ["Delivery", "Returns"] },
  { email: "admin@demo.twoway", name: "Hana Sato", role: "admin", teams: ["Delivery", "Returns"] },
  { email: "tomasz@demo.twoway", name: "Tomasz Wilk", role: "agent", teams: ["Delivery"] },
  { email: "dele@demo.twoway", name: "Dele Okafor", role: "agent", teams: ["Returns"] },
];

export const demoTeams: DemoTeam[] = ["Delivery", "Returns"];

/** Both numbers are served by Delivery; Returns serves the short code alone, so an agent there sees less. */
export const demoNumbers = [
  {
    address: "+4759440000",
    kind: "long-number",
    country: "NO",
    label: "Delivery",
    team: "Delivery",
    teams: ["Delivery"],
  },
  {
    address: "2012",
    kind: "short-code",
    country: "NO",
    label: "Returns",
    team: "Returns",
    teams: ["Returns"],
  },
] as const;

export const demoSavedReplies = [
  {
    title: "Missing part, fitter visit",
    text: "Hi {first name}, sorry about that. A fitter will bring the missing part. Which day suits you?",
  },
  {
    title: "Missing part, post it",
    text: "Hi {first name}, we have posted the part today. It takes 2 to 3 working days.",
  },
  {
    title: "Part out of stock",
    text: "Hi {first name}, the part is out of stock. Shall we keep the order open for you?",
  },
  { title: "Opening hours", text: "We are open Mon to Sat 09:00-18:00 and Sun 11:00-16:00." },
  {
    title: "Ask for the order number",
    text: "Hi {first name}, can you send us your order number? It starts with HH-.",
  },
];
