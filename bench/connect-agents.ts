/**
 * Browsers of signed-in agents, as light as they can be: each takes what is pushed and throws it away unread, so that the
 * bench measures the pushing and not itself. Gives back how to close them.
 */
export async function connectAgents(url: string, cookies: readonly string[]): Promise<() => void> {
  const sockets = await Promise.all(cookies.map((cookie) => connect(url, cookie)));
  return () => {
    for (const socket of sockets) socket.close();
  };
}

type Options = { headers: Record<string, string> };
// Node's own takes headers, which the browser's type of it knows nothing of.
const NodeSocket = WebSocket as unknown as new (url: string, options: Options) => WebSocket;

// Engine.IO's packets, of which one letter says all: 0 open, 40 connect, 2 ping, 3 pong.
function connect(url: string, cookie: string): Promise<WebSocket> {
  const place = `${url.replace("http", "ws")}/socket.io/?EIO=4&transport=websocket`;
  const socket = new NodeSocket(place, { headers: { cookie, origin: url } });
  return new Promise((resolve, reject) => {
    socket.addEventListener("error", () => reject(new Error("An agent's connection failed")));
    socket.addEventListener("message", ({ data }: MessageEvent<string>) => {
      if (data.startsWith("0")) socket.send("40");
      else if (data === "2") socket.send("3");
      else if (data.startsWith("40")) resolve(socket);
      else if (data.startsWith("44")) reject(new Error("An agent was not let in"));
    });
  });
}
