import { writeFileSync } from "node:fs";
import { join } from "node:path";
import autocannon from "autocannon";
import { childEnv } from "#lib/platform/env.ts";
import { followCpu } from "./cpu-time.ts";
import { run } from "./measured-server.ts";

export type LoadResult = { perSecond: number; answered: number; refused: number; clientCpuSeconds: number };
type Load = {
  url: string;
  seconds: number;
  connections: number;
  contacts: number;
  round: number;
  folder: string;
};

/** Sends texts as fast as they are answered, each with an id of its own, from so many contacts in turn. */
export async function loadIntake(load: Load): Promise<LoadResult> {
  const wrk = await run("which", ["wrk"]).catch(() => "");
  return wrk === "" ? loadWithAutocannon(load) : loadWithWrk(load);
}

async function loadWithWrk(load: Load): Promise<LoadResult> {
  const script = join(load.folder, `texts-${load.round}.lua`);
  writeFileSync(script, luaScript(load));
  let cpu = () => 0;
  const args = [
    "-t1",
    `-c${load.connections}`,
    `-d${load.seconds}s`,
    "-s",
    script,
    `${load.url}/api/mo/simulator`,
  ];
  const out = await run("wrk", args, childEnv({}), (pid) => (cpu = followCpu(pid)));
  const answered = Number(/(\d+) requests in/.exec(out)?.[1] ?? 0);
  const refused = Number(/Non-2xx or 3xx responses: (\d+)/.exec(out)?.[1] ?? 0);
  return {
    perSecond: Number(/Requests\/sec:\s+([\d.]+)/.exec(out)?.[1] ?? 0),
    answered,
    refused,
    clientCpuSeconds: cpu(),
  };
}

const luaScript = ({ contacts, round }: Load) => `
local n = 0
request = function()
  n = n + 1
  local body = string.format(
    '{"id":"r${round}-%d","from":"+4479%08d","to":"+4759440000","text":"Is the blue one still in stock? %d"}',
    n, (n * 7919) % ${contacts}, n)
  return wrk.format("POST", nil, { ["content-type"] = "application/json" }, body)
end
`;

async function loadWithAutocannon({ url, seconds, connections, contacts, round }: Load): Promise<LoadResult> {
  let n = 0;
  const before = process.cpuUsage();
  const result = await autocannon({
    url: `${url}/api/mo/simulator`,
    connections,
    duration: seconds,
    requests: [
      {
        method: "POST",
        headers: { "content-type": "application/json" },
        setupRequest: (request) => {
          n += 1;
          const from = `+4479${String((n * 7919) % contacts).padStart(8, "0")}`;
          const text = `Is the blue one still in stock? ${n}`;
          return {
            ...request,
            body: JSON.stringify({ id: `r${round}-${n}`, from, to: "+4759440000", text }),
          };
        },
      },
    ],
  });
  const { user, system } = process.cpuUsage(before);
  const answered = result["2xx"] + result.non2xx;
  return {
    perSecond: answered / result.duration,
    answered,
    refused: result.non2xx,
    clientCpuSeconds: (user + system) / 1e6,
  };
}
