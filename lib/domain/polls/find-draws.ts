import type { Draw } from "#lib/contract/poll.ts";
import type { Actor } from "#lib/contract/permissions.ts";
import { formatAddress } from "#lib/contract/phone.ts";
import { newParams, visible } from "#lib/domain/inbox/visible.ts";
import { readOnly } from "#lib/platform/db/transaction.ts";
import { notFound } from "#lib/platform/errors.ts";
import { isId } from "#lib/platform/ids.ts";
import { requireResults, showPoll } from "./find-polls.ts";

type Place = Omit<Draw["winners"][number], "addressText"> & { address: string };
type Row = Omit<Draw, "drawnAt" | "winners"> & { drawnAt: Date; count: number; places: Place[] };

/** The draws of a vote, the newest first, each with who won it. */
export async function listDraws(actor: Actor, pollId: string): Promise<Draw[]> {
  const { id } = await showPoll(actor, pollId);
  return find(actor, "poll_id", id);
}

/** One draw with who won it, and whom they won in the stead of. */
export async function showDraw(actor: Actor, id: string): Promise<Draw> {
  requireResults(actor);
  const [draw] = await find(actor, "id", isId(id) ? id : null);
  if (!draw) throw notFound("draw");
  return draw;
}

async function find(actor: Actor, column: "id" | "poll_id", id: string | null): Promise<Draw[]> {
  const params = newParams();
  const wanted = `d.${column} = ${params.add(id)}`;
  // A conversation is told only to those who may see it.
  const sql = `
    select d.id, d.drawn_at as "drawnAt", coalesce(m.name, k.name) as by, d.option, d.entrants, d.seed,
           d.entrants_hash as "entrantsHash", d.winners as count,
           (select json_agg(json_build_object('place', p.place, 'address', a.value, 'replacedReason', p.replaced_reason,
                     'name', t.name, 'conversationId', case when ${visible(actor, params)} then c.id end) order by p.place)
              from draw_place p join address a on a.id = p.address_id
              left join vote v on v.poll_id = d.poll_id and v.address_id = p.address_id
              left join message w on w.id = v.message_id left join conversation c on c.id = w.conversation_id
              left join contact_address h on h.address_id = a.id and h.held_until is null
              left join contact t on t.id = h.contact_id
             where p.draw_id = d.id) as places
      from draw d
      left join member m on d.drawn_by_kind = 'member' and m.id = d.drawn_by_id
      left join api_key k on d.drawn_by_kind = 'key' and k.id = d.drawn_by_id
     where ${wanted} order by d.id desc limit 50`;
  return (await readOnly().query<Row>(sql, params.values)).map(present);
}

function present({ places, count, drawnAt, ...draw }: Row): Draw {
  let left = count;
  const winners = places.flatMap(({ address, ...place }) => {
    if (place.replacedReason === null && left-- <= 0) return [];
    return [{ ...place, addressText: formatAddress(address) }];
  });
  return { ...draw, drawnAt: drawnAt.toISOString(), winners };
}
