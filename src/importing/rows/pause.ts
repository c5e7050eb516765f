import { timeSlicing } from "../../tabular/time-slicing";

/** Lets others run once a stretch of work is over; call it often. Throws the signal's reason once it is aborted. */
export type Pause = () => Promise<void>;

/** A pause for one long computation. */
export const createPause = (signal?: AbortSignal): Pause => {
  const turn = timeSlicing();
  return async () => {
    await turn();
    signal?.throwIfAborted();
  };
};
