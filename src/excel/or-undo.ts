import { Refused } from "../faults/refusal";

/** Does some work and, where it fails, undoes it. What went wrong first is what is told, also where the undoing is refused as well. */
export const orUndo = async <Answer>(
  work: () => Promise<Answer>,
  undo: () => Promise<unknown>,
): Promise<Answer> => {
  try {
    return await work();
  } catch (error) {
    await undo().catch((second: unknown) => {
      if (!(second instanceof Refused)) throw second;
    });
    throw error;
  }
};
