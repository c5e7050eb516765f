import { spawn } from "node:child_process";
import { readPort, serveNear } from "./serve-near";

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
  const port = readPort(process.env.PORT);
  const { url } = await serveNear(port);
  const passedOver = port !== 0 && url !== `https://localhost:${port}/`;
  if (passedOver)
    console.log(
      `端口 ${port} 已被占用，改用下一个。Port ${port} is taken: the next free one serves.`,
    );
  console.log(
    `碳评 Tanping: ${url} (its certificate is self-signed: accept it once. Ctrl+C ends.)`,
  );
  show(url);
}

start().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
