import { cpuSoFar } from "./cpu";

/** The longest turn of a thread, in milliseconds: of CPU, and by the clock, which also runs while others do. */
interface Hold {
  readonly cpu: number;
  readonly clock: number;
}

/** How long a piece of work held this thread at the longest before others got it. */
export const longestHold = async (work: () => Promise<void>): Promise<Hold> => {
  const longest = { cpu: 0, clock: 0 };
  let isDone = false;
  let before = { cpu: cpuSoFar(), clock: performance.now() };
  const turn = () => {
    const now = { cpu: cpuSoFar(), clock: performance.now() };
    longest.cpu = Math.max(longest.cpu, now.cpu - before.cpu);
    longest.clock = Math.max(longest.clock, now.clock - before.clock);
    before = now;
    if (!isDone) setImmediate(turn);
  };
  setImmediate(turn);
  await work();
  isDone = true;
  return longest;
};
