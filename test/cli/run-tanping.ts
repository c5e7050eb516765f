import { spawn } from "node:child_process";
import { tanping } from "../../cli/tanping";
import { hear } from "./hear";

/** What a run of the command line answers. */
export interface Ran {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line in this process, which is much quicker than one of its own: one run at a time. */
export const runTanping = async (...words: string[]): Promise<Ran> => {
  const [stdout, stderr] = [hear("stdout"), hear("stderr")];
  try {
    const exitCode = await tanping(words);
    return { exitCode, stdout: stdout.text(), stderr: stderr.text() };
  } finally {
    for (const its of [stdout, stderr]) its.stop();
  }
};

/** Runs a program, as a shell does. */
export const runProcess = (command: string, words: readonly string[]): Promise<Ran> =>
  new Promise((resolve, reject) => {
    const child = spawn(command, words, { stdio: ["ignore", "pipe", "pipe"] });
    const heard = { stdout: "", stderr: "" };
    for (const stream of ["stdout", "stderr"] as const)
      child[stream].setEncoding("utf8").on("data", (text: string) => (heard[stream] += text));
    child.on("error", reject);
    child.on("close", (exitCode) => resolve({ exitCode, ...heard }));
  });

/** Runs the command line as a process of its own. */
export const spawnTanping = (...words: string[]): Promise<Ran> =>
  runProcess(process.execPath, ["--import", "tsx", "cli/main.ts", ...words]);
