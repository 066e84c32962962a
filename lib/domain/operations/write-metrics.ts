import { Gauge } from "prom-client";
import { now } from "#lib/platform/clock.ts";
import { connectionStates } from "#lib/domain/connections/hold-connections.ts";
import { openPools } from "#lib/platform/db/pools.ts";
import { readOnly } from "#lib/platform/db/transaction.ts";
import { registry } from "#lib/platform/metrics.ts";
import { textsWaiting } from "#lib/domain/inbox/intake.ts";
import { live } from "#lib/gateways/realtime/live-server.ts";

type Line = { lane: 0 | 1; due: number; oldest: number };

const lanes = ["people", "bulk"] as const;

/** What this process measures, as Prometheus reads it. What is not counted all along is looked up now. */
export async function writeMetrics(): Promise<{ contentType: string; body: string }> {
  return { contentType: registry.contentType, body: await registry.metrics() };
}

new Gauge({
  name: "twoway_intake_waiting",
  help: "Texts that wait here for their transaction",
  registers: [registry],
  collect() {
    this.set(textsWaiting());
  },
});

new Gauge({
  name: "twoway_live_sockets",
  help: "Members' browsers connected to this process",
  registers: [registry],
  collect() {
    this.set(live()?.io.of("/").sockets.size ?? 0);
  },
});

new Gauge({
  name: "twoway_database_connections",
  help: "Connections of this process by pool; waiting: requests that wait for one",
  labelNames: ["pool", "state"],
  registers: [registry],
  collect() {
    for (const [pool, { totalCount, idleCount, waitingCount }] of Object.entries(openPools())) {
      this.set({ pool, state: "in-use" }, totalCount - idleCount);
      this.set({ pool, state: "idle" }, idleCount);
      this.set({ pool, state: "waiting" }, waitingCount);
    }
  },
});

new Gauge({
  name: "twoway_provider_connections",
  help: "Connections to providers that this process holds, by state",
  labelNames: ["state"],
  registers: [registry],
  collect() {
    this.reset();
    for (const [state, count] of connectionStates()) this.set({ state }, count);
  },
});

outboxGauge("twoway_outbox_due", "Texts of all processes that are due and not sent yet", ({ due }) => due);
outboxGauge("twoway_outbox_oldest_seconds", "How long the oldest of them has waited", ({ oldest }) => oldest);

function outboxGauge(name: string, help: string, valueOf: (line: Line) => number): void {
  new Gauge({
    name,
    help,
    labelNames: ["lane"],
    registers: [registry],
    async collect() {
      this.reset();
      // With the database away, the rest is worth the more: these are then missing.
      for (const line of await outbox().catch(() => [])) this.set({ lane: lanes[line.lane] }, valueOf(line));
    },
  });
}

function outbox(): Promise<Line[]> {
  return readOnly().query<Line>(
    `select l.lane, count(m.id)::int as due,
            coalesce(extract(epoch from $1 - min(m.due_at)), 0)::float8 as oldest
       from (values (0), (1)) as l(lane)
       left join message m on m.lane = l.lane and m.status in ('scheduled', 'queued') and m.due_at <= $1
      group by l.lane`,
    [now()],
  );
}
