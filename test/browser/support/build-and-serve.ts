import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { serve } from "../../../scripts/serve";

declare global {
  var servedWorkbench: { readonly close: () => Promise<void> } | undefined;
}

const execute = promisify(execFile);

/** Runs a program of ours; webpack tells its errors on the output. */
const run = async (...words: string[]): Promise<void> => {
  try {
    await execute("npx", words);
  } catch (error) {
    const { message, stdout } = error as Error & { readonly stdout: string };
    throw new Error(`${message}\n${stdout}`);
  }
};

const build = async (): Promise<void> => {
  await run("webpack", ...["addin", "page", "web"].flatMap((its) => ["--config-name", its]));
  await run("tsx", "scripts/make-samples.ts");
};

/** Serves the workbench to all browser tests and begins to build it, as it ships; other tests run meanwhile. */
export default async function buildAndServe(): Promise<void> {
  const built = build();
  // A failure is told to whoever asks for a page, and when the serving ends.
  built.catch(() => undefined);
  const { url, close } = await serve({ port: 0, built });
  process.env.WORKBENCH_URL = url;
  globalThis.servedWorkbench = {
    close: async () => {
      await close();
      await built;
    },
  };
}
