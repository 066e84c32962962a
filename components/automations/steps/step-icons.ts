import {
  ArrowUpRight,
  Bell,
  Check,
  CircleX,
  Clock,
  Database,
  GitBranch,
  ListMinus,
  ListPlus,
  MessageCircleQuestionMark,
  Redo2,
  Tag,
  TextCursorInput,
  Ticket,
  Users,
  Vote,
} from "lucide-react";
import type { StepKind } from "#lib/contract/automation/step.ts";
import type { Icon } from "#components/ui/icon-button.tsx";
import type { CardTone } from "../editor/card.tsx";

/** The mark of each kind of step. What texts is teal, what waits for a text is ember. */
export const stepIcons: Record<StepKind, { icon: Icon; tone: CardTone }> = {
  reply: { icon: ArrowUpRight, tone: "out" },
  ask: { icon: MessageCircleQuestionMark, tone: "in" },
  branch: { icon: GitBranch, tone: "plain" },
  "set-field": { icon: TextCursorInput, tone: "plain" },
  tag: { icon: Tag, tone: "plain" },
  "look-up": { icon: Database, tone: "plain" },
  ticket: { icon: Ticket, tone: "plain" },
  route: { icon: Users, tone: "plain" },
  notify: { icon: Bell, tone: "plain" },
  wait: { icon: Clock, tone: "plain" },
  "opt-in": { icon: Check, tone: "plain" },
  "join-list": { icon: ListPlus, tone: "plain" },
  "leave-list": { icon: ListMinus, tone: "plain" },
  vote: { icon: Vote, tone: "in" },
  close: { icon: CircleX, tone: "plain" },
  "go-to": { icon: Redo2, tone: "plain" },
};
