import { createServer as createPlainServer, type RequestListener } from "node:http";
import { createServer as createSecureServer } from "node:https";
import { createServer, type AddressInfo, type Socket } from "node:net";
import { certificate } from "./certificate";

interface Door {
  port: number;
  close: () => Promise<void>;
}

/** The first byte of a TLS handshake; a request of plain http begins with a letter. */
const handshake = 22;

/** Answers https and plain http on one port of localhost; port 0 takes a free one. */
export async function openDoor(port: number, answer: RequestListener): Promise<Door> {
  const secure = createSecureServer(await certificate(), answer);
  const plain = createPlainServer(answer);
  const visitors = new Set<Socket>();
  const door = createServer((visitor) => {
    visitors.add(visitor);
    visitor.once("close", () => visitors.delete(visitor)).on("error", () => visitor.destroy());
    visitor.once("data", (first) => {
      visitor.pause();
      visitor.unshift(first);
      (first[0] === handshake ? secure : plain).emit("connection", visitor);
      process.nextTick(() => visitor.resume());
    });
  });
  await new Promise<void>((resolve, reject) => {
    door.once("error", reject).listen(port, "localhost", resolve);
  });
  const close = async (): Promise<void> => {
    const end = new Promise<void>((resolve) => door.close(() => resolve()));
    for (const visitor of visitors) visitor.destroy();
    await end;
  };
  return { port: (door.address() as AddressInfo).port, close };
}
