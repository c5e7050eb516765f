import { readFile } from "node:fs/promises";
import type { IncomingMessage } from "node:http";
import { extname, join, posix } from "node:path";
import { withAskedStorage } from "@tanping/workbench/page/frame/refused-storage";
import { pageDataAddress } from "@tanping/workbench/page/page-data";
import { openDoor } from "./open-door";
import { workbenchData } from "./workbench-data";

interface Serving {
  readonly port: number;
  readonly built?: Promise<unknown>;
}

export interface Served {
  /** The origin and a slash: https://localhost:3000/ */
  url: string;
  close: () => Promise<void>;
}

const contentTypes: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".map": "application/json",
  ".json": "application/json",
  ".xml": "application/xml",
  ".png": "image/png",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** Which folders a path may come from, the first prefix that fits deciding. */
const folders: [prefix: string, folders: string[]][] = [
  ["/office-js/", ["node_modules/@microsoft/office-js/dist"]],
  ["/assets/", ["assets"]],
  ["/sample/", ["dist/sample"]],
  ["/", ["dist/workbench", "dist/pane", "dist/addin"]],
];

/**
 * Serves the built workbench and pane on localhost; port 0 takes a free one. The page comes over https, for office.js
 * trusts no other Excel, and on the pane's own host name only. The pane is framed over plain http, which browsers take
 * for secure on this machine: another scheme is another site, so the pane runs in a process of its own, as in Excel on
 * the web, and the person still has one certificate to accept. (Another host name would need a second acceptance.)
 * What is asked for before it is built waits until it is.
 */
export async function serve({ port, built = Promise.resolve() }: Serving): Promise<Served> {
  const door = await openDoor(port, (request, response) => {
    const fault = (error: unknown): Answer => plain(400, String(error));
    void built
      .then(() => answer(request))
      .catch(fault)
      .then(({ status, headers, body }) => {
        response.writeHead(status, { ...headers, "Cache-Control": "no-cache" }).end(body);
      });
  });
  return { url: `https://localhost:${door.port}/`, close: door.close };
}

interface Answer {
  status: number;
  headers: Record<string, string>;
  body: Buffer | string;
}

async function answer(request: IncomingMessage): Promise<Answer> {
  const { pathname, searchParams } = new URL(request.url ?? "/", "https://localhost");
  const path = pathOf(pathname);
  const origin = `https://localhost:${request.socket.localPort}`;
  if (path === "/index.html" && !("encrypted" in request.socket)) return moved(`${origin}/`);
  if (path === "/manifest.xml") {
    const manifest = await readFile("manifest.xml", "utf8");
    return found(path, manifest.replaceAll("https://tanping.example", origin));
  }
  if (path === pageDataAddress) return found(path, JSON.stringify(workbenchData));
  const [prefix, places] = folders.find(([prefix]) => path.startsWith(prefix))!;
  for (const folder of places) {
    const body = await readFile(join(folder, path.slice(prefix.length))).catch(() => undefined);
    if (body && extname(path) === ".html")
      return found(path, withAskedStorage(String(body), searchParams));
    if (body) return found(path, body);
  }
  return plain(404, `Nothing at ${path}`);
}

/** The path with dots resolved, so that no request leaves its folder; a backslash would part folders on Windows alone. */
function pathOf(pathname: string): string {
  const path = posix.normalize(decodeURIComponent(pathname));
  if (path.includes("\\")) throw new Error(`No address here has a backslash: ${path}`);
  return path === "/" ? "/index.html" : path;
}

function plain(status: number, body: string): Answer {
  return { status, headers: { "Content-Type": "text/plain; charset=utf-8" }, body };
}

function moved(url: string): Answer {
  return { status: 302, headers: { Location: url }, body: "" };
}

function found(path: string, body: Buffer | string): Answer {
  const type = contentTypes[extname(path)] ?? "application/octet-stream";
  return { status: 200, headers: { "Content-Type": type }, body };
}
