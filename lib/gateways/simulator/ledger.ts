import { AppError } from "#lib/platform/errors.ts";
import { newId } from "#lib/platform/ids.ts";
import { inStore } from "./store.ts";

/** What a simulated handset received, or sent itself. */
export type LedgerText = {
  id: string;
  handset: string;
  direction: "received" | "sent";
  business: string;
  text: string;
  media: string[];
  at: Date;
};

type NewText = Omit<LedgerText, "id" | "at"> & { id?: string | undefined; reference?: string };

const columns = "id, handset, direction, business, text, media, at";

/** Writes a text into the handset's ledger, for good before it returns; the same `id` again is the same line. */
export async function writeText({
  id = newId(),
  handset,
  direction,
  business,
  text,
  media,
  reference,
}: NewText): Promise<LedgerText> {
  const [row] = await inStore<LedgerText>(
    `insert into simulator_text (id, handset, direction, business, text, media, reference, at)
     values ($1, $2, $3, $4, $5, $6::jsonb, $7, clock_timestamp())
     on conflict (id) do update set id = excluded.id where simulator_text.handset = excluded.handset
     returning ${columns}`,
    [id, handset, direction, business, text, JSON.stringify(media), reference ?? null],
  );
  if (!row) throw new AppError("conflict", "This id stands for a text of another handset.");
  return row;
}

/** A handset's texts after the given one (by id, null: from the first), oldest first. */
export function readTexts(
  handset: string,
  { after, limit, withSent }: { after: string | null; limit: number; withSent: boolean },
): Promise<LedgerText[]> {
  return inStore<LedgerText>(
    `select ${columns} from simulator_text
      where handset = $1 and (direction = 'received' or $2)
        and ($3::uuid is null or (at, id) > (select at, id from simulator_text where id = $3::uuid))
      order by at, id limit $4`,
    [handset, withSent, after, limit],
  );
}
