"use client";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "use-intl";
import { api } from "#lib/client/api.ts";
import { hiddenNumbersQuery } from "#lib/client/queries/privacy.ts";
import { type HiddenKind, hiddenKinds, type HiddenNumbers } from "#lib/contract/privacy.ts";
import { Block } from "../parts/block.tsx";
import { Check } from "../parts/check.tsx";
import { ProblemLine } from "../parts/problem-line.tsx";
import { useSaving } from "../parts/use-saving.ts";

/** Which numbers are made illegible in a text before it is stored; what is ticked holds from the next text on. */
export function HiddenNumbersPart() {
  const t = useTranslations("privacy.hidden");
  const client = useQueryClient();
  const { queryKey } = hiddenNumbersQuery();
  const { data } = useQuery(hiddenNumbersQuery());
  const { busy, problem, save } = useSaving();
  const change = (kind: HiddenKind, isOn: boolean) => {
    const others = (data?.kinds ?? []).filter((one) => one !== kind);
    const body = { kinds: isOn ? [...others, kind] : others };
    return save(async () =>
      client.setQueryData(queryKey, await api<HiddenNumbers>("PUT", "/hidden-numbers", { body })),
    );
  };
  return (
    <Block title={t("title")} help={t("help")}>
      <ProblemLine>{problem}</ProblemLine>
      {hiddenKinds.map((kind) => (
        <Check
          key={kind}
          checked={data?.kinds.includes(kind) ?? false}
          disabled={data === undefined || busy}
          onChange={(event) => void change(kind, event.currentTarget.checked)}
        >
          {t(kind)}
        </Check>
      ))}
    </Block>
  );
}
