/** Milliseconds of CPU this process has used in its life, all of its threads. */
export const cpuSoFar = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** Milliseconds of CPU that a piece of work takes; others on the machine hardly matter to it. */
export const cpuOf = async (work: () => unknown): Promise<number> => {
  const before = cpuSoFar();
  await work();
  return cpuSoFar() - before;
};

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
};
