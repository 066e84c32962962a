import net, { type Socket } from "node:net";
import tls from "node:tls";

export type Line = { host: string; port: number; tls: boolean; caCertificate?: string | undefined };

/** Thrown where there is no line to the SMSC: nothing was said to it. */
export class NoLine extends Error {}

/** Connects to an SMSC within `withinMs`; over TLS with its certificate checked. Throws NoLine, with why. */
export function dial({ host, port, tls: secure, caCertificate }: Line, withinMs: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = secure
      ? tls.connect({
          host,
          port,
          ...(net.isIP(host) === 0 ? { servername: host } : {}),
          ...(caCertificate === undefined ? {} : { ca: caCertificate }),
        })
      : net.connect({ host, port });
    const fail = (why: string) => {
      socket.destroy();
      reject(new NoLine(why));
    };
    const timer = setTimeout(() => fail("timeout"), withinMs);
    const onError = (error: Error) => {
      clearTimeout(timer);
      fail("code" in error ? String(error.code) : error.message);
    };
    socket.once("error", onError);
    socket.once(secure ? "secureConnect" : "connect", () => {
      clearTimeout(timer);
      socket.off("error", onError);
      socket.setNoDelay(true);
      resolve(socket);
    });
  });
}
