/** How long one piece of work may hold the thread before others, such as the pane's clicks, are served. */
const sliceMilliseconds = 8;

/** Resolves after everything that waits for the thread was served; unlike a timer it is not slowed down in a hidden pane. */
const othersServed = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });

/** Time slicing: a function to await between small pieces of work; it gives the thread away once a slice is used up. */
export const timeSlicing = (): (() => Promise<void>) => {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < sliceMilliseconds) return;
    await othersServed();
    since = performance.now();
  };
};
