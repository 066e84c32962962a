import { OpenAPIHono } from "@hono/zod-openapi";
import { z } from "zod";
import {
  automationInput,
  automationName,
  automationPage,
  automationRemoval,
  automationWithDraft,
  callAddress,
  callInput,
  callTaken,
  draftInput,
  pauseInput,
  publication,
  readyMade,
  secret,
  secretInput,
  versionPage,
} from "#lib/contract/automation/automation.ts";
import { dryRun, dryRunInput, trial, trialInput } from "#lib/contract/automation/trial.ts";
import { pageOf, pageQuery } from "#lib/contract/page.ts";
import { beginByCall } from "#lib/domain/automation/events/begin-by-call.ts";
import { renewCallSecret, showCallAddress } from "#lib/domain/automation/manage/call-address.ts";
import {
  changeDraft,
  createAutomation,
  renameAutomation,
} from "#lib/domain/automation/manage/change-automation.ts";
import { deleteSecret, listSecrets, setSecret } from "#lib/domain/automation/manage/manage-secrets.ts";
import {
  deleteAutomation,
  pauseAutomation,
  resumeAutomation,
} from "#lib/domain/automation/manage/pause-automation.ts";
import { publishAutomation } from "#lib/domain/automation/manage/publish-automation.ts";
import {
  listAutomations,
  listVersions,
  showAutomation,
} from "#lib/domain/automation/manage/show-automation.ts";
import { listReadyMade } from "#lib/domain/automation/ready-made/ready-made.ts";
import { dryRunAutomation } from "#lib/domain/automation/trial/dry-run.ts";
import { tryAutomation } from "#lib/domain/automation/trial/try-automation.ts";
import { allOf, done, endpoint } from "./endpoint.ts";

/** `/api/v1/automations`: what happens by itself: drafts, versions, what runs and what it did. */
export const automations = new OpenAPIHono();

endpoint(
  automations,
  {
    method: "get",
    path: "/automations",
    summary: "List automations",
    query: pageQuery,
    answer: automationPage,
  },
  ({ actor, query }) => listAutomations(actor, query),
);
endpoint(
  automations,
  {
    method: "post",
    path: "/automations",
    summary: "Make an automation",
    body: automationInput,
    answer: automationWithDraft,
    status: 201,
  },
  ({ actor, body }) => createAutomation(actor, body),
);
endpoint(
  automations,
  {
    method: "get",
    path: "/automations/{id}",
    summary: "Show an automation, its draft and what is not right with it",
    answer: automationWithDraft,
  },
  ({ actor, param }) => showAutomation(actor, param("id")),
);
endpoint(
  automations,
  {
    method: "patch",
    path: "/automations/{id}",
    summary: "Rename an automation",
    body: automationName,
    answer: automationWithDraft,
  },
  ({ actor, param, body }) => renameAutomation(actor, param("id"), body.name),
);
endpoint(
  automations,
  {
    method: "delete",
    path: "/automations/{id}",
    summary: "Delete an automation; say what becomes of those in it",
    query: automationRemoval,
    answer: z.null(),
    status: 204,
  },
  ({ actor, param, query }) => done(deleteAutomation(actor, param("id"), query.runs)),
);
endpoint(
  automations,
  {
    method: "put",
    path: "/automations/{id}/draft",
    summary: "Write the draft",
    body: draftInput,
    answer: automationWithDraft,
  },
  ({ actor, param, body }) => changeDraft(actor, param("id"), body),
);
endpoint(
  automations,
  {
    method: "get",
    path: "/automations/{id}/versions",
    summary: "List what was published",
    query: pageQuery,
    answer: versionPage,
  },
  ({ actor, param, query }) => listVersions(actor, param("id"), query),
);
endpoint(
  automations,
  {
    method: "post",
    path: "/automations/{id}/versions",
    summary: "Publish the draft",
    body: publication,
    answer: automationWithDraft,
    status: 201,
  },
  ({ actor, param, body }) => publishAutomation(actor, param("id"), body.revision),
);
endpoint(
  automations,
  {
    method: "put",
    path: "/automations/{id}/pause",
    summary: "Let it begin nothing more",
    body: pauseInput,
    answer: automationWithDraft,
  },
  ({ actor, param, body }) => pauseAutomation(actor, param("id"), body.runs),
);
endpoint(
  automations,
  {
    method: "delete",
    path: "/automations/{id}/pause",
    summary: "Let it begin again",
    answer: automationWithDraft,
  },
  ({ actor, param }) => resumeAutomation(actor, param("id")),
);
endpoint(
  automations,
  {
    method: "post",
    path: "/automations/{id}/trial",
    summary: "Try a draft on a phone that does not exist: nothing is sent or kept",
    body: trialInput,
    answer: trial,
  },
  ({ actor, param, body }) => tryAutomation(actor, param("id"), body),
);
endpoint(
  automations,
  {
    method: "post",
    path: "/automations/{id}/dry-run",
    summary: "Which of the last 1,000 texts a draft would have begun at",
    body: dryRunInput,
    answer: dryRun,
  },
  ({ actor, param, body }) => dryRunAutomation(actor, param("id"), body.definition),
);
endpoint(
  automations,
  {
    method: "get",
    path: "/automations/{id}/call-address",
    summary: "Where another system calls to begin it, with its secret",
    answer: callAddress,
  },
  ({ actor, param }) => showCallAddress(actor, param("id")),
);
endpoint(
  automations,
  {
    method: "put",
    path: "/automations/{id}/call-address",
    summary: "Give it another secret for calls",
    answer: callAddress,
  },
  ({ actor, param }) => renewCallSecret(actor, param("id")),
);
endpoint(
  automations,
  {
    method: "post",
    path: "/automations/{id}/calls",
    summary: "Begin it for a phone number; the secret of its call address is the bearer",
    guard: "secret",
    body: callInput,
    answer: callTaken,
    status: 202,
  },
  ({ param, body, bearer }) => beginByCall(param("id"), bearer, body),
);
endpoint(
  automations,
  {
    method: "get",
    path: "/ready-made-automations",
    summary: "List automations that are ready to be taken",
    answer: pageOf(readyMade),
  },
  ({ actor }) => allOf(listReadyMade(actor)),
);
endpoint(
  automations,
  { method: "get", path: "/automation-secrets", summary: "List secrets, by name", answer: pageOf(secret) },
  async ({ actor }) => allOf(await listSecrets(actor)),
);
endpoint(
  automations,
  {
    method: "put",
    path: "/automation-secrets/{name}",
    summary: "Keep a secret that look-ups and tickets send",
    body: secretInput,
    answer: secret,
  },
  ({ actor, param, body }) => setSecret(actor, param("name"), body),
);
endpoint(
  automations,
  {
    method: "delete",
    path: "/automation-secrets/{name}",
    summary: "Forget a secret",
    answer: z.null(),
    status: 204,
  },
  ({ actor, param }) => done(deleteSecret(actor, param("name"))),
);
