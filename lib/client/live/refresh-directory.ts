import type { QueryClient } from "@tanstack/react-query";
import type { DirectoryNoun } from "#lib/contract/live.ts";
import type { Me } from "#lib/contract/member.ts";
import { keys } from "#lib/client/keys.ts";
import { meQuery } from "#lib/client/queries/me.ts";
import { throttled } from "./throttle.ts";

const onBoard: DirectoryNoun[] = ["members", "teams", "organisation"];
const aboutMe: DirectoryNoun[] = ["members", "teams", "numbers", "organisation"];

/** Fetches again the lists that someone changed in the settings, at most once a second; everything, if what I may see changed. */
export function createDirectoryRefresh(client: QueryClient): (nouns: DirectoryNoun[]) => void {
  const old = new Set<DirectoryNoun>();
  const refresh = throttled(1_000, () => {
    const nouns = [...old];
    old.clear();
    for (const noun of nouns) void client.invalidateQueries({ queryKey: [noun] });
    if (nouns.some((noun) => onBoard.includes(noun)))
      void client.invalidateQueries({ queryKey: keys.workload });
    if (nouns.some((noun) => aboutMe.includes(noun))) void refreshMe(client);
  });
  return (nouns) => {
    for (const noun of nouns) old.add(noun);
    refresh();
  };
}

async function refreshMe(client: QueryClient): Promise<void> {
  const before = sightOf(client.getQueryData<Me>(keys.me));
  const me = await client.fetchQuery({ ...meQuery(), staleTime: 0 }).catch(() => undefined);
  if (me !== undefined && sightOf(me) !== before) await client.invalidateQueries();
}

function sightOf(me: Me | undefined): string {
  return JSON.stringify([me?.role, me?.teamIds, me?.leadTeamIds, me?.numberIds]);
}
