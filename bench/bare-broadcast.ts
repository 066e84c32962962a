import { createServer } from "node:http";
import { Server } from "socket.io";

// The reference for live push: as little as Socket.IO allows. A POST's body goes to every socket, then it is answered.
const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on("data", (chunk: Buffer) => chunks.push(chunk));
  request.on("end", () => {
    io.emit("messages.added", JSON.parse(Buffer.concat(chunks).toString("utf8")));
    response.end("ok");
  });
});
const io = new Server(server, { transports: ["websocket"], serveClient: false, perMessageDeflate: false });
server.listen(Number(process.argv[2]), "127.0.0.1");
