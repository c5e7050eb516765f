import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:https";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { certificate } from "./certificate";

export interface Served {
  /** The origin and a slash: https://localhost:3000/ */
  url: string;
  close: () => Promise<void>;
}

const contentTypes: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".json": "application/json",
  ".map": "application/json",
  ".xml": "application/xml",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** Which folders a path may come from, the first prefix that fits deciding. */
const folders: [prefix: string, folders: string[]][] = [
  ["/office-js/", ["node_modules/@microsoft/office-js/dist"]],
  ["/assets/", ["assets"]],
  ["/sample/", ["dist/sample"]],
  ["/", ["dist/workbench", "dist/pane"]],
];

/** Serves the built workbench and pane over https on localhost; port 0 takes a free one. */
export async function serve({ port }: { port: number }): Promise<Served> {
  const server = createServer(await certificate(), (request, response) => {
    const fault = (error: unknown): Answer => plain(400, String(error));
    void answer(request.url ?? "/", originOf(server))
      .catch(fault)
      .then(({ status, type, body }) => {
        response.writeHead(status, { "Content-Type": type, "Cache-Control": "no-cache" }).end(body);
      });
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(port, "localhost", resolve);
  });
  return { url: `${originOf(server)}/`, close: () => closed(server) };
}

function originOf(server: Server): string {
  return `https://localhost:${(server.address() as AddressInfo).port}`;
}

async function closed(server: Server): Promise<void> {
  const end = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeAllConnections();
  await end;
}

interface Answer {
  status: number;
  type: string;
  body: Buffer | string;
}

async function answer(target: string, origin: string): Promise<Answer> {
  const path = pathOf(target);
  if (path === "/manifest.xml") {
    const manifest = await readFile("manifest.xml", "utf8");
    return found(path, manifest.replaceAll("https://tanping.example", origin));
  }
  const [prefix, places] = folders.find(([prefix]) => path.startsWith(prefix))!;
  for (const folder of places) {
    const body = await readFile(join(folder, path.slice(prefix.length))).catch(() => undefined);
    if (body) return found(path, body);
  }
  return plain(404, `Nothing at ${path}`);
}

/** The path with dots resolved, so that no request leaves its folder. */
function pathOf(target: string): string {
  const path = normalize(decodeURIComponent(new URL(target, "https://localhost").pathname));
  return path === "/" ? "/index.html" : path;
}

function plain(status: number, body: string): Answer {
  return { status, type: "text/plain; charset=utf-8", body };
}

function found(path: string, body: Buffer | string): Answer {
  return { status: 200, type: contentTypes[extname(path)] ?? "application/octet-stream", body };
}
