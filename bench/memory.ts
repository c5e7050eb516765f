import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

const used = (): number => {
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
};

const live = (): number => {
  collectGarbage();
  return used();
};

/** Bytes that stay in use as long as the answer of the work is kept. */
export const bytesKept = async (work: () => unknown): Promise<number> => {
  const before = live();
  const answer = await work();
  const after = live();
  return answer === undefined ? 0 : after - before;
};

const interval = 20;

/**
 * The most bytes in use during a piece of work, above those before it. "live" counts only what is still needed, for
 * which garbage is collected at each look; "with-garbage" takes the heap as the engine lets it grow.
 * It looks every 20 ms that the work lets others run, and when the work asks it to.
 */
export const peakBytes = async (
  count: "live" | "with-garbage",
  work: (look: () => void) => Promise<void>,
): Promise<number> => {
  const before = live();
  let peak = before;
  const look = () => (peak = Math.max(peak, count === "live" ? live() : used()));
  const timer = setInterval(look, interval);
  await work(look);
  clearInterval(timer);
  return peak - before;
};
