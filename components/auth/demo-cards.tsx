"use client";
import { ChevronRight, Smartphone } from "lucide-react";
import { useState } from "react";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { Avatar } from "#components/ui/avatar.tsx";
import type { Role } from "#lib/contract/member.ts";
import { ErrorLine } from "./field.tsx";
import { startSession } from "./start-session.ts";

type DemoMember = { id: string; email: string; name: string; role: Role };

/** Ways to look around without an account: as one of three members, or as a customer with a phone. */
export function DemoCards({ members, next }: { members: DemoMember[]; next: string }) {
  const t = useTranslations("auth.demo");
  const [state, setState] = useState<"idle" | "busy" | "refused">("idle");
  const enter = async (email: string) => {
    setState("busy");
    const result = await startSession("demo", { email });
    if (result.kind === "signed-in") window.location.assign(next);
    else setState("refused");
  };
  return (
    <div className="w-full max-w-[440px]">
      <h2 className="mb-1 text-lg font-semibold">{t("title")}</h2>
      <p className="mb-3.5 text-text-muted">{t("lead")}</p>
      <ul className="grid gap-2">
        {members.map(({ id, email, name, role }) => (
          <li key={id}>
            <button
              type="button"
              disabled={state === "busy"}
              className={`${card} w-full`}
              onClick={() => void enter(email)}
            >
              <Avatar id={id} name={name} size="lg" />
              <Lines title={t("member", { name, role: t(`role.${role}`) })} does={t(`does.${role}`)} />
            </button>
          </li>
        ))}
        <li>
          <a href="/phone" className={card}>
            <span className="grid size-8 shrink-0 place-items-center rounded-full border border-border bg-surface-sunken text-text-muted">
              <Smartphone className="size-4" aria-hidden="true" strokeWidth={1.8} />
            </span>
            <Lines title={t("phone")} does={t("phoneDoes")} />
          </a>
        </li>
      </ul>
      <div role="alert">{state === "refused" && <ErrorLine>{t("refused")}</ErrorLine>}</div>
    </div>
  );
}

function Lines({ title, does }: { title: ReactNode; does: ReactNode }) {
  return (
    <>
      <span className="min-w-0 flex-1">
        <b className="font-semibold">{title}</b>
        <br />
        <span className="text-text-muted">{does}</span>
      </span>
      <ChevronRight className="size-4 shrink-0" aria-hidden="true" />
    </>
  );
}

const card =
  "flex items-center gap-3 rounded-card border border-border bg-surface-raised px-3.5 py-3 text-left " +
  "hover:border-accent disabled:cursor-wait";
