import { z } from "zod";
import { instant, pageOf } from "../page.ts";
import { definition } from "./definition.ts";
import { variableName } from "./step-id.ts";
import { problemFound } from "./problem-found.ts";

const name = z.string().trim().min(1, "Write a name").max(60);

/** What is done with those who are in an automation that stops: they get to its end, or a person takes over. */
export const runsInIt = z.enum(["finish", "hand-over"]);

/** An automation as lists show it. `live`: its published version's number; null while it never was. */
export const automation = z
  .object({
    id: z.uuid(),
    name: z.string(),
    description: z.string(),
    /** What its draft begins at: the kinds of its triggers, and its keywords. */
    triggers: z.array(z.string()),
    keywords: z.array(z.string()),
    live: z.number().int().nullable(),
    paused: z.boolean(),
    /** Whether the draft says something else than what is live. */
    changed: z.boolean(),
    draftRevision: z.number().int(),
    /** Runs begun within seven days, counted to 10,000, and those under way. */
    runs: z.number().int(),
    underWay: z.number().int(),
    updatedAt: instant,
  })
  .meta({ id: "Automation" });

/** With its draft, and what is not right with that yet. */
export const automationWithDraft = automation
  .extend({ draft: definition, problems: z.array(problemFound) })
  .meta({ id: "AutomationWithDraft" });
export const automationPage = pageOf(automation).meta({ id: "AutomationPage" });

export const version = z
  .object({
    number: z.number().int(),
    live: z.boolean(),
    publishedAt: instant,
    publishedBy: z.string().nullable(),
    definition,
  })
  .meta({ id: "AutomationVersion" });
export const versionPage = pageOf(version).meta({ id: "AutomationVersionPage" });

export const automationInput = z.object({ name, definition: definition.optional() });
export const automationName = z.object({ name });
/** `revision`: the draft's that it changes or publishes: one that changed meanwhile is not written over or published. */
export const draftInput = z.object({ definition, revision: z.number().int() });
export const publication = z.object({ revision: z.number().int() });
export const pauseInput = z.object({ runs: runsInIt.default("finish") });
/** `DELETE /automations/{id}?runs=`: left out, it is refused while people are in it. */
export const automationRemoval = z.object({ runs: runsInIt.optional() });

export const secretInput = z.object({
  header: z
    .string()
    .trim()
    .regex(/^[A-Za-z0-9-]{1,60}$/, "A header's name")
    .refine(
      (header) => !/^(host|content-length|transfer-encoding|connection)$/i.test(header),
      "Not this header",
    )
    .default("Authorization"),
  value: z
    .string()
    .min(1)
    .max(2_000)
    .regex(/^[\x20-\x7e]+$/, "Only what a header may hold"),
});
/** A secret by its name: its value is never shown. */
export const secret = z.object({ name: z.string(), header: z.string() }).meta({ id: "AutomationSecret" });

/** One that is ready to be taken: its definition makes a draft. */
export const readyMade = z
  .object({ key: z.string(), name: z.string(), definition })
  .meta({ id: "ReadyMadeAutomation" });

/** Where another system calls to begin it, and what it must bring as `Authorization: Bearer …`. */
export const callAddress = z
  .object({ url: z.string(), secret: z.string() })
  .meta({ id: "AutomationCallAddress" });
/** `POST /automations/{id}/calls`. The same `id` again begins nothing more. `from`: where it holds on several numbers. */
export const callInput = z.object({
  to: z.string().min(1).max(40),
  from: z.string().min(1).max(40).optional(),
  id: z.string().min(1).max(100).optional(),
  variables: z
    .record(variableName, z.string().max(500))
    .refine((values) => Object.keys(values).length <= 50, "At most 50 variables")
    .default({}),
});
export const callTaken = z
  .object({ conversationId: z.uuid(), repeated: z.boolean() })
  .meta({ id: "AutomationCallTaken" });

export type Automation = z.infer<typeof automation>;
export type AutomationWithDraft = z.infer<typeof automationWithDraft>;
export type AutomationVersion = z.infer<typeof version>;
export type AutomationInput = z.output<typeof automationInput>;
export type DraftInput = z.output<typeof draftInput>;
export type RunsInIt = z.infer<typeof runsInIt>;
export type SecretInput = z.output<typeof secretInput>;
export type Secret = z.infer<typeof secret>;
export type CallAddress = z.infer<typeof callAddress>;
export type CallInput = z.output<typeof callInput>;
export type CallTaken = z.infer<typeof callTaken>;
export type ReadyMade = z.infer<typeof readyMade>;
