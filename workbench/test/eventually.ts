/** How long the slowest machine may take (ms): less than a whole test may, so that what was waited for is said. */
export const patience = 90_000;

const lookEvery = 50;

/** Asks for something until it is as expected: what an action brings about is there some time after it. */
export const eventually = async (expectation: () => unknown): Promise<void> => {
  const end = Date.now() + patience;
  for (;;) {
    try {
      await expectation();
      return;
    } catch (error) {
      if (Date.now() > end) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, lookEvery));
  }
};
