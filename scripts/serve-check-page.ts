import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname } from "node:path";

const types: Readonly<Record<string, string>> = { ".js": "text/javascript", ".html": "text/html" };

/** Serves the built page without Excel from a folder ("/a/b/") of its own, as any web server would, until it is stopped. */
export const serveCheckPage = async (folder: string) => {
  const server = createServer(({ url = "" }, response) => {
    const name = url === folder ? "index.html" : url.slice(folder.length);
    try {
      const bytes = readFileSync(`dist/web/${name}`);
      response.writeHead(200, { "Content-Type": types[extname(name)] ?? "text/plain" }).end(bytes);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { origin: `http://localhost:${port}`, stop };
};
