import { z } from "zod";

/** One field of the form in which an admin gives an account's credentials; labels are the provider's own terms. */
export const credentialField = z.object({
  name: z.string(),
  label: z.string(),
  kind: z.enum(["text", "secret", "url", "switch", "choice"]),
  required: z.boolean(),
  /** Where to find it, in the provider's own portal. */
  hint: z.string().optional(),
  choices: z.array(z.object({ value: z.string(), label: z.string() })).optional(),
});

/** A provider that accounts can be opened with, as its adapter describes itself. */
export const providerOffer = z
  .object({
    name: z.string(),
    title: z.string(),
    credentialFields: z.array(credentialField),
    /** Where its portal takes our webhook URLs; null: it is spoken to over a connection, and calls nobody. */
    webhookPlace: z
      .object({ path: z.array(z.string()), inbound: z.string(), reports: z.string().nullable() })
      .nullable(),
    /** Whether it can tell us its accounts' numbers, and set their webhooks itself. */
    listsNumbers: z.boolean(),
    setsWebhooks: z.boolean(),
  })
  .meta({ id: "ProviderOffer" });

export type CredentialField = z.infer<typeof credentialField>;
export type ProviderOffer = z.infer<typeof providerOffer>;
