/** What chance starts from: another in every run, or the TANPING_SEED that a failure printed. */
export const randomSeed: number = Number(
  process.env.TANPING_SEED ?? Math.floor(Math.random() * 2 ** 31),
);
