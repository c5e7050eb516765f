import { takingTurns } from "../../tabular/taking-turns";

/** Lets others run once a stretch of work is over; call it often. Throws the signal's reason once it is aborted. */
export type Pause = () => Promise<void>;

/** A pause for one long computation. */
export const createPause = (signal?: AbortSignal): Pause => {
  const turn = takingTurns();
  return async () => {
    await turn();
    signal?.throwIfAborted();
  };
};
