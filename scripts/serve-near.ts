import { connect } from "node:net";
import { serve, type Served } from "./serve";

const highestPort = 65_535;

/** Serves on the port, or on the next one that no other program has; port 0 takes any free one. */
export async function serveNear(port: number): Promise<Served> {
  for (let tried = port; tried <= highestPort; tried += 1) {
    if (tried > 0 && (await isAnswered(tried))) continue;
    try {
      return await serve({ port: tried });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EADDRINUSE") throw error;
    }
  }
  throw new Error(`No port from ${port} on is free.`);
}

/** Whether a program listens there under either of the addresses that a browser takes localhost for. */
async function isAnswered(port: number): Promise<boolean> {
  const answers = await Promise.all(["127.0.0.1", "::1"].map((host) => connects(host, port)));
  return answers.includes(true);
}

function connects(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const call = connect({ host, port });
    const end = (answered: boolean): void => {
      call.destroy();
      resolve(answered);
    };
    call.once("connect", () => end(true)).once("error", () => end(false));
  });
}

/** The port that PORT names, 3000 where it is silent. */
export function readPort(text: string | undefined): number {
  if (text === undefined || text === "") return 3000;
  const port = /^\d{1,5}$/.test(text) ? Number(text) : NaN;
  if (!(port <= highestPort)) throw new Error(`PORT is a number from 0 to 65535, not “${text}”.`);
  return port;
}
