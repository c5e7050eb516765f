/** The longest stretch of work, in milliseconds, before the pane may draw and answer again. */
const stretch = 20;

/** Lets others run once a stretch of work is over; call it often. Throws the signal's reason once it is aborted. */
export type Pause = () => Promise<void>;

/** A pause for one long computation. */
export const createPause = (signal?: AbortSignal): Pause => {
  let begun = performance.now();
  return async () => {
    if (performance.now() - begun < stretch) return;
    await new Promise((resolve) => setTimeout(resolve));
    signal?.throwIfAborted();
    begun = performance.now();
  };
};
