import { chromium, type Browser, type LaunchOptions } from "playwright-core";
import { chromiumPath } from "./chromium-path";

const quiet = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Chromium refuses its sandbox to root, who runs this in containers. */
const sandbox = process.getuid?.() === 0 ? ["--no-sandbox"] : [];

/** Starts the Chromium of this machine, which draws without a graphics card and asks the network for nothing itself. */
export const launchChromium = (options: Pick<LaunchOptions, "timeout"> = {}): Promise<Browser> =>
  chromium.launch({ ...options, executablePath: chromiumPath(), args: [...quiet, ...sandbox] });
