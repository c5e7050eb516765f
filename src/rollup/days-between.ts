const day = 86_400_000;

/** Whole days from one ISO date to another; below 0 where the other is before it. */
export const daysBetween = (from: string, to: string): number =>
  (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / day;
