import { spawn } from "node:child_process";
import { serve } from "./serve";

const openers: Partial<Record<NodeJS.Platform, [command: string, ...options: string[]]>> = {
  darwin: ["open"],
  win32: ["cmd", "/c", "start", ""],
  linux: ["xdg-open"],
};

/** Shows the page in the person's browser where there is a desktop to show it on. */
function show(url: string): void {
  const opener = openers[process.platform];
  const desktop =
    process.platform !== "linux" || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  if (!opener || !desktop) return;
  const [command, ...options] = opener;
  spawn(command, [...options, url], { stdio: "ignore", detached: true })
    .on("error", () => undefined)
    .unref();
}

async function start(): Promise<void> {
  const { url } = await serve({ port: 3000 });
  console.log(
    `碳评 Tanping: ${url} (its certificate is self-signed: accept it once. Ctrl+C ends.)`,
  );
  show(url);
}

start().catch((error: NodeJS.ErrnoException) => {
  if (error.code !== "EADDRINUSE") throw error;
  console.error("Port 3000 is taken: end the program that uses it, then run npm start again.");
  process.exitCode = 1;
});
