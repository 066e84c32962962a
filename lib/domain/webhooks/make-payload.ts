import { readOnly } from "#lib/platform/db/transaction.ts";

type Row = {
  type: string;
  at: Date;
  actorKind: string;
  actorId: string | null;
  data: Record<string, unknown>;
  conversation: Record<string, unknown> | null;
  message: Record<string, unknown> | null;
  contactId: string | null;
  address: string | null;
  automation: Record<string, unknown> | null;
  step: Record<string, unknown> | null;
  vote: Record<string, unknown> | null;
};

/**
 * The body of a webhook, made of its event and of what the texts and people in it are now: nothing of them is stored for
 * webhooks, so that what is erased is erased there, too. Null: the event is no longer kept.
 */
export async function makePayload(eventSeq: string): Promise<string | null> {
  const [row] = await readOnly().query<Row>(
    `select e.type, e.at, e.actor_kind as "actorKind", e.actor_id as "actorId", e.data, e.contact_id as "contactId",
            (select value from address where id = (e.data ->> 'addressId')::uuid) as address,
            case when c.id is not null then json_build_object('id', c.id, 'status', c.status, 'teamId', c.team_id,
              'assigneeId', c.assignee_id, 'number', n.address, 'address', a.value, 'contactId', h.contact_id) end as conversation,
            case when m.id is not null then json_build_object('id', m.id, 'seq', m.seq, 'direction', m.direction,
              'text', m.text, 'status', m.status, 'author', m.author_kind, 'createdAt', m.created_at) end as message,
            case when r.id is not null then json_build_object('id', u.id, 'name', u.name, 'runId', r.id) end as automation,
            case when s.run_id is not null then json_build_object('id', s.step_id, 'kind', s.kind, 'outcome', s.outcome,
              'detail', s.detail) end as step,
            case when v.poll_id is not null then json_build_object('pollId', v.poll_id, 'question', p.question,
              'option', v.option, 'castAt', v.cast_at) end as vote
       from event e
       left join conversation c on c.id = e.conversation_id
       left join number n on n.id = c.number_id
       left join address a on a.id = c.address_id
       left join contact_address h on h.address_id = a.id and h.held_until is null
       left join message m on m.id = e.message_id
       left join automation_run r on r.id = (e.data ->> 'runId')::uuid
       left join automation u on u.id = r.automation_id
       left join automation_run_step s on s.run_id = r.id and s.position = (e.data ->> 'position')::int
       left join poll p on p.id = (e.data ->> 'pollId')::uuid
       left join vote v on v.poll_id = p.id and v.address_id = c.address_id
      where e.seq = $1`,
    [eventSeq],
  );
  if (!row) return null;
  const { type, at, actorKind, actorId, data, contactId, ...about } = row;
  return JSON.stringify({
    type,
    timestamp: at.toISOString(),
    data: { ...data, by: { kind: actorKind, id: actorId }, contactId, ...about },
  });
}

/** The body of a test. */
export function testPayload(at: Date): string {
  return JSON.stringify({
    type: "webhook.test",
    timestamp: at.toISOString(),
    data: { hello: "from Twoway" },
  });
}
