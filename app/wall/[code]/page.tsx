import type { Metadata } from "next";
import { WallGone, WallPage } from "#components/votes/wall-page.tsx";
import { findWall } from "#lib/domain/polls/find-polls.ts";
import { votes } from "#lib/i18n/en/votes.ts";

export const metadata: Metadata = { title: votes.wall.title, robots: { index: false } };

/** Open to everyone who has the link: how a vote stands, for a big screen. */
export default async function OpenWallPage({ params }: { params: Promise<{ code: string }> }) {
  const wall = await findWall((await params).code);
  // Not by notFound(): a wall that is switched off turns into this while it is looked at.
  return wall === null ? <WallGone /> : <WallPage wall={wall} />;
}
