import { Refused } from "../faults/refusal";

/** Lets milliseconds pass before a busy Excel is asked again. */
export type Wait = (milliseconds: number) => Promise<void>;

export const inRealTime: Wait = (milliseconds) =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** How often a busy Excel is asked again, and how long after the first refusal (ms); each wait doubles. */
const attempts = 5;
const firstWait = 250;

/** Does a step again while Excel is busy or a cell is being edited; anything else, and Excel's patience, is passed on. */
export const whileBusy = async <Answer>(
  step: () => Promise<Answer>,
  wait: Wait,
): Promise<Answer> => {
  for (let attempt = 1; ; attempt += 1)
    try {
      return await step();
    } catch (error) {
      if (!isPassing(error) || attempt === attempts) throw error;
      await wait(firstWait * 2 ** (attempt - 1));
    }
};

/** Whether Excel was busy, or a cell was being edited. */
export const isPassing = (error: unknown): boolean =>
  error instanceof Refused && ["busy", "editing-cell"].includes(error.refusal.code);

/** Whether a step was too much for one request. */
export const isTooLarge = (error: unknown): boolean =>
  error instanceof Refused && error.refusal.code === "too-large";

/** Does a step for all rows from an index on; where they are too much for one request, for each half of them. Answers what the last step does. */
export const inHalves = async <Answer>(
  { first, count }: { readonly first: number; readonly count: number },
  step: (first: number, count: number) => Promise<Answer>,
  wait: Wait,
): Promise<Answer> => {
  try {
    return await whileBusy(() => step(first, count), wait);
  } catch (error) {
    if (!isTooLarge(error) || count < 2) throw error;
    const half = Math.ceil(count / 2);
    await inHalves({ first, count: half }, step, wait);
    return inHalves({ first: first + half, count: count - half }, step, wait);
  }
};
