import type { OpeningHours } from "#lib/contract/automation/opening-hours.ts";
import type { Recipe } from "./ready-made.ts";

const hours: OpeningHours = {
  days: [1, 2, 3, 4, 5].map((day) => ({ day, from: "08:00", until: "16:00" })),
  closedOn: [],
};

const away: Recipe = {
  key: "away",
  name: "Away message",
  definition: {
    description: "Answers what comes outside opening hours, once in twelve hours.",
    triggers: [{ kind: "outside-hours", hours, everyHours: 12 }],
    steps: [
      {
        id: "reply",
        kind: "reply",
        text: "Thank you for your text. We are back on weekdays from 08:00 to 16:00, and answer then.",
        next: null,
      },
    ],
  },
};

const lead: Recipe = {
  key: "lead",
  name: "Lead capture",
  definition: {
    description: "QUOTE asks for name and e-mail, keeps them with the contact, and tells the team.",
    triggers: [{ kind: "keyword", words: ["QUOTE"] }],
    steps: [
      {
        id: "name",
        kind: "ask",
        text: "Happy to help. What is your name?",
        answer: { type: "name" },
        saveAs: "full name",
        patienceMinutes: 24 * 60,
        next: "keep-name",
        onSilence: "team",
      },
      { id: "keep-name", kind: "set-field", field: "name", value: "{full name}", next: "email" },
      {
        id: "email",
        kind: "ask",
        text: "Thank you, {full name}. Where may we send the details? Your e-mail address, please.",
        answer: { type: "email" },
        saveAs: "e-mail",
        again: "That does not look like an e-mail address. Like name@example.com, please.",
        patienceMinutes: 24 * 60,
        next: "keep-email",
        onSilence: "team",
      },
      { id: "keep-email", kind: "set-field", field: "e-mail", value: "{e-mail}", next: "tag" },
      { id: "tag", kind: "tag", add: ["lead"], next: "thanks" },
      { id: "thanks", kind: "reply", text: "Thank you. You will hear from us soon.", next: "team" },
      { id: "team", kind: "notify", note: "New lead: {full name} {e-mail}", next: null },
    ],
  },
};

// `orders`: where the shop tells of its orders.
const orderStatus = (orders: string): Recipe => ({
  key: "order-status",
  name: "Order status",
  definition: {
    description: "ORDER and a number says when it comes; else a person looks.",
    triggers: [{ kind: "keyword", words: ["ORDER", "WHERE IS MY ORDER"], typos: true }],
    steps: [
      {
        id: "number",
        kind: "ask",
        text: "Which order? Text its number, like HH-20418",
        answer: { type: "code", like: "HH-20418" },
        saveAs: "order",
        fromKeyword: true,
        patienceMinutes: 60,
        next: "look",
        onSilence: null,
      },
      {
        id: "look",
        kind: "look-up",
        url: `${orders}/{order}`,
        take: [
          { path: "item", saveAs: "item" },
          { path: "day", saveAs: "day" },
          { path: "window", saveAs: "window" },
        ],
        next: "suits",
        otherwise: "lost",
      },
      {
        id: "suits",
        kind: "ask",
        text: "Your {item} comes on {day}, {window}. Does that suit? 1 Yes, 2 Talk to us",
        answer: {
          type: "choice",
          options: [
            { value: "1", aliases: ["yes", "ok", "ja", "👍"], next: "confirmed" },
            { value: "2", aliases: ["no", "nei", "talk"], next: "person" },
          ],
        },
        saveAs: "suits",
        patienceMinutes: 24 * 60,
        next: null,
        onSilence: null,
      },
      { id: "confirmed", kind: "tag", add: ["confirmed"], next: "thanks" },
      { id: "thanks", kind: "reply", text: "Thank you, see you then.", next: "close" },
      { id: "close", kind: "close", next: null },
      {
        id: "lost",
        kind: "reply",
        text: "We do not find {order}. A colleague will look and text you.",
        next: "person",
      },
      { id: "person", kind: "notify", note: "Asks about order {order}", next: null },
    ],
  },
});

/** What saves people a text. `orders`: where the shop tells of its orders. */
export const service = (orders: string): readonly Recipe[] => [away, lead, orderStatus(orders)];
