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

/** The Chromium of this machine, drawing without a graphics card and asking the network for nothing itself. */
export const chromiumHere = (): Pick<LaunchOptions, "executablePath" | "args"> => ({
  executablePath: chromiumPath(),
  args: [...quiet, ...sandbox],
});

/** Starts the Chromium of this machine. */
export const launchChromium = (options: Pick<LaunchOptions, "timeout"> = {}): Promise<Browser> =>
  chromium.launch({ ...options, ...chromiumHere() });
