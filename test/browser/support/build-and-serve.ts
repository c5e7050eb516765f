import { execFileSync } from "node:child_process";
import { serve, type Served } from "../../../scripts/serve";

declare global {
  var servedWorkbench: Served | undefined;
}

/** Builds everything once, as it ships, and serves the workbench to all browser tests. */
export default async function buildAndServe(): Promise<void> {
  execFileSync("npx", ["webpack"], { stdio: ["ignore", "ignore", "inherit"] });
  execFileSync("npx", ["tsx", "scripts/make-samples.ts"], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  globalThis.servedWorkbench = await serve({ port: 0 });
  process.env.WORKBENCH_URL = globalThis.servedWorkbench.url;
}
