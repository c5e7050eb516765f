/** How long one piece of work may hold the thread before the pane gets its turn. */
const turnMilliseconds = 15;

/** Resolves after everything that waits for the thread had its turn; unlike a timer it is not slowed down in a hidden pane. */
const nextTurn = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });

/** A function to await between small pieces of work; it gives the thread away once a turn is used up. */
export const takingTurns = (): (() => Promise<void>) => {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < turnMilliseconds) return;
    await nextTurn();
    since = performance.now();
  };
};
