import { OpenAPIHono } from "@hono/zod-openapi";
import { z } from "zod";
import { answersGiven } from "#lib/contract/automation/answers-given.ts";
import { daysQuery, funnel, keywordUse } from "#lib/contract/automation/funnel.ts";
import { runPage, runQuery, runWithSteps } from "#lib/contract/automation/run.ts";
import { pageOf } from "#lib/contract/page.ts";
import { countKeywords } from "#lib/domain/automation/manage/count-keywords.ts";
import { exportAnswers } from "#lib/domain/automation/manage/export-answers.ts";
import { explainMessage, listRuns, showRun } from "#lib/domain/automation/manage/list-runs.ts";
import { showAnswers } from "#lib/domain/automation/manage/show-answers.ts";
import { showFunnel } from "#lib/domain/automation/manage/show-funnel.ts";
import { allOf, endpoint } from "./endpoint.ts";
import { sendCsv } from "./send-csv.ts";

/** What automations did: runs, why a text did what it did, how far people got, which keywords were texted. */
export const automationRuns = new OpenAPIHono();

endpoint(
  automationRuns,
  {
    method: "get",
    path: "/automations/{id}/funnel",
    summary: "How far the runs of the last days have come",
    query: daysQuery,
    answer: funnel,
  },
  ({ actor, param, query }) => showFunnel(actor, param("id"), query.days),
);
endpoint(
  automationRuns,
  {
    method: "get",
    path: "/automations/{id}/answers",
    summary:
      "What people answered to its questions in the runs of the last days: counts, scores, newest words",
    query: daysQuery,
    answer: answersGiven,
  },
  ({ actor, param, query }) => showAnswers(actor, param("id"), query.days),
);
endpoint(
  automationRuns,
  {
    method: "get",
    path: "/automations/{id}/answers.csv",
    summary: "Every run that was answered, one column a question, as CSV",
    contentType: "text/csv",
    answer: z.string(),
  },
  async ({ actor, param }) => sendCsv("answers.csv", await exportAnswers(actor, param("id"))),
);
endpoint(
  automationRuns,
  {
    method: "get",
    path: "/automation-keywords",
    summary: "How often each keyword began an automation in the last days, by number",
    query: daysQuery,
    answer: pageOf(keywordUse),
  },
  async ({ actor, query }) => allOf(await countKeywords(actor, query.days)),
);
endpoint(
  automationRuns,
  {
    method: "get",
    path: "/automation-runs",
    summary: "List runs of an automation, a phone number or a conversation",
    query: runQuery,
    answer: runPage,
  },
  ({ actor, query }) => listRuns(actor, query),
);
endpoint(
  automationRuns,
  {
    method: "get",
    path: "/automation-runs/{id}",
    summary: "Show a run with everything it did",
    answer: runWithSteps,
  },
  ({ actor, param }) => showRun(actor, param("id")),
);
endpoint(
  automationRuns,
  {
    method: "get",
    path: "/messages/{id}/automation",
    summary: "Why a text did what it did, or was sent",
    answer: pageOf(runWithSteps),
  },
  async ({ actor, param }) => allOf(await explainMessage(actor, param("id"))),
);
