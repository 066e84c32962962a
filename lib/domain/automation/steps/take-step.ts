import type { Step } from "#lib/contract/automation/step.ts";
import type { Hold } from "../runs/hold.ts";
import { ask } from "./ask.ts";
import { branch } from "./branch.ts";
import { call } from "./call.ts";
import { close } from "./close.ts";
import { joinList, leaveList } from "./join-list.ts";
import { notify } from "./notify.ts";
import { optIn } from "./opt-in.ts";
import { reply } from "./reply.ts";
import { route } from "./route.ts";
import { setField } from "./set-field.ts";
import { tag } from "./tag.ts";
import type { Taken } from "./taken.ts";
import { vote } from "./vote.ts";
import { wait } from "./wait.ts";

type Inside = Exclude<Step, { kind: "go-to" }>;

/** Does one step of a run, all but the going to another automation. */
export function takeStep(hold: Hold, step: Inside): Promise<Taken> | Taken {
  switch (step.kind) {
    case "reply":
      return reply(hold, step);
    case "ask":
      return ask(hold, step);
    case "branch":
      return branch(hold, step);
    case "set-field":
      return setField(hold, step);
    case "tag":
      return tag(hold, step);
    case "look-up":
    case "ticket":
      return call(hold, step);
    case "route":
      return route(hold, step);
    case "notify":
      return notify(hold, step);
    case "wait":
      return wait(hold, step);
    case "opt-in":
      return optIn(hold, step);
    case "join-list":
      return joinList(hold, step);
    case "leave-list":
      return leaveList(hold, step);
    case "vote":
      return vote(hold, step);
    case "close":
      return close(hold, step);
  }
}
