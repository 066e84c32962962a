import { connect, createServer } from "node:net";
import type { AddressInfo, Socket } from "node:net";

/** A line between a browser and the server that a test can cut: all that is open breaks, and nothing new comes through. */
export async function breakableLine(to: URL): Promise<Line> {
  const open = new Set<Socket>();
  let cut = false;
  const server = createServer((near) => {
    if (cut) return void near.destroy();
    const far = connect(Number(to.port), to.hostname);
    for (const end of [near, far]) {
      open.add(end);
      end.on("error", () => end.destroy());
      end.on("close", () => {
        open.delete(end);
        near.destroy();
        far.destroy();
      });
    }
    near.pipe(far).pipe(near);
  });
  await new Promise<void>((resolve) => server.listen(0, to.hostname, resolve));
  const breakAll = () => open.forEach((end) => end.destroy());
  return {
    url: `http://${to.hostname}:${(server.address() as AddressInfo).port}`,
    cut: () => {
      cut = true;
      breakAll();
    },
    mend: () => (cut = false),
    close: () => {
      server.close();
      breakAll();
    },
  };
}

type Line = { url: string; cut: () => void; mend: () => void; close: () => void };
