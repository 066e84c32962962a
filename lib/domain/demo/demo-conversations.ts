import type { DeliveryReason } from "#lib/contract/delivery-reason.ts";

/** One line of a demo conversation, so many minutes before now. `by` is a member's e-mail before the @. */
export type DemoLine =
  | { ago: number; text: string }
  | { ago: number; by: string; reply: string; failed?: DeliveryReason }
  | { ago: number; by: string; note: string };

export type DemoConversation = {
  name: string | null;
  /** Ofcom's numbers for fiction (07700 900xxx), none with an ending that the simulator treats specially. */
  address: string;
  number: "+4759440000" | "2012";
  assignee?: string;
  tags?: string[];
  fields?: Record<string, string>;
  notes?: string;
  closed?: true;
  lines: DemoLine[];
};

const day = 24 * 60;

/** What waits in the inbox when the demo starts. */
export const demoConversations: DemoConversation[] = [
  {
    name: "Rosalind Achebe",
    address: "+447700900418",
    number: "+4759440000",
    assignee: "agent",
    tags: ["parts", "home-plus"],
    fields: { Order: "HH-20418", Delivered: "Wed 18 Nov, 11:42", Store: "Reading", Language: "English" },
    notes: "Third floor, no lift. Buzzer 9. Prefers mornings.",
    lines: [
      { ago: 37, text: "The sofa came but a leg is missing and one arm is scratched" },
      { ago: 36, text: "Order HH-20418" },
      {
        ago: 30,
        by: "agent",
        reply:
          "Hi Rosalind, Priya from Halden Home here. Sorry about that, I'll get both sorted. Which leg is it, looking from the front?",
      },
      { ago: 27, by: "tomasz", note: "@Priya spare Alder legs are in the Reading depot, bay 14C." },
      { ago: 8, text: "It’s the front left one as you look at it." },
      { ago: 7, text: "Can someone bring it Friday? I’m in until 12 🙂" },
    ],
  },
  {
    name: "Gareth Pugh-Owen",
    address: "+447700900155",
    number: "+4759440000",
    tags: ["late-delivery"],
    lines: [
      { ago: 95, text: "Hi, my delivery slot was 9 to 11" },
      { ago: 28, text: "Still nobody here. Driver said 9 to 11 and it’s gone 2" },
    ],
  },
  {
    name: null,
    address: "+447700900142",
    number: "+4759440000",
    tags: ["store-hours"],
    lines: [{ ago: 5, text: "Is the Reading store open this Sunday" }],
  },
  {
    name: "Matteo Ferrando",
    address: "+447700900273",
    number: "+4759440000",
    assignee: "tomasz",
    tags: ["damage"],
    lines: [
      { ago: 140, text: "One drawer front is chipped, photo sent by e-mail" },
      { ago: 120, by: "tomasz", reply: "Thanks Matteo, I can see it. We can swap both drawer fronts." },
      { ago: 25, text: "Great, when?" },
    ],
  },
  {
    name: "Helen & Ian Marsh",
    address: "+447700900266",
    number: "+4759440000",
    assignee: "agent",
    tags: ["slot-change"],
    lines: [
      { ago: 200, text: "Could we move our slot to the afternoon please?" },
      {
        ago: 190,
        by: "agent",
        reply: "Of course. 13:00 to 15:00 on Thursday is yours.",
        failed: "unreachable",
      },
    ],
  },
  {
    name: "Bethany Cole",
    address: "+447700900301",
    number: "+4759440000",
    assignee: "agent",
    tags: ["slot-change"],
    lines: [
      {
        ago: 260,
        by: "agent",
        reply: "Hi Bethany, we have an earlier slot on Friday, 08:00 to 10:00. Would you like it?",
      },
      { ago: 21, text: "Yes please, the earlier slot works for us" },
    ],
  },
  {
    name: "Jürgen Kästner",
    address: "+447700900317",
    number: "+4759440000",
    assignee: "tomasz",
    tags: ["instructions"],
    lines: [
      { ago: 70, by: "tomasz", reply: "Ihr Sofa kommt morgen zwischen 9 und 11 Uhr." },
      { ago: 6, text: "Danke, passt. Bitte beim Nachbarn klingeln" },
    ],
  },
  {
    name: "Νίκος Παπαδάκης",
    address: "+447700900344",
    number: "+4759440000",
    lines: [
      { ago: 3 * day, by: "tomasz", reply: "Το ψυγείο σας φτάνει αύριο 09:00 - 11:00." },
      { ago: 66, text: "Ευχαριστώ, θα είμαι εκεί" },
    ],
  },
  {
    name: "Priscilla Adeyemi",
    address: "+447700900389",
    number: "+4759440000",
    lines: [
      {
        ago: 2 * day,
        by: "agent",
        reply: "Hi Priscilla, your lamp is ready to collect in Reading until Saturday.",
      },
      { ago: 2 * day - 4, text: "Got it yesterday, thanks!" },
      { ago: 2 * day - 6, by: "agent", reply: "You are welcome. Enjoy the lamp." },
      { ago: 101, text: "STOP" },
    ],
  },
  {
    name: "Saoirse Ní Bhriain",
    address: "+447700900362",
    number: "+4759440000",
    closed: true,
    lines: [
      { ago: 5 * day, text: "Hi, can I still add the footstool to my order?" },
      {
        ago: 5 * day - 9,
        by: "agent",
        reply: "Yes, done. It comes with the sofa on Saturday between 10 and 12.",
      },
      { ago: 5 * day - 12, text: "Brilliant, thank you" },
    ],
  },
  {
    name: "Oluwaseun Bankole-Hart",
    address: "+447700900395",
    number: "2012",
    assignee: "dele",
    tags: ["damage", "photos"],
    lines: [
      { ago: 88, text: "The whole left side is bowed. How do I return it?" },
      {
        ago: 80,
        by: "dele",
        reply: "Sorry to read that. Can you keep the packaging? We will collect it from you.",
      },
      { ago: 15, text: "I have the box. Any day but Monday" },
    ],
  },
  {
    name: "Imogen Vance",
    address: "+447700900406",
    number: "2012",
    tags: ["refund"],
    lines: [{ ago: 12, text: "RETURN HH-19977. When is the refund paid?" }],
  },
];
