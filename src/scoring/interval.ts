import { compare, type Ratio } from "../exact/ratio";

/** An end of an interval, and whether it belongs to it. */
export interface End {
  readonly value: Ratio;
  readonly isIn: boolean;
}

/** All values from one end to the other; null where it has no upper end. */
export interface Interval {
  readonly from: End;
  readonly to: End | null;
}

/** An end that belongs to its interval. */
export const closed = (value: Ratio): End => ({ value, isIn: true });

/** An end that is only approached. */
export const open = (value: Ratio): End => ({ value, isIn: false });

/** Whether no value is in the interval. */
export const isEmpty = ({ from, to }: Interval): boolean => {
  if (!to) return false;
  const order = compare(from.value, to.value);
  return order > 0 || (order === 0 && !(from.isIn && to.isIn));
};

/** One interval of such that follow each other without a gap; null of none. */
export const joined = (intervals: readonly Interval[]): Interval | null => {
  const [first] = intervals;
  const last = intervals.at(-1);
  return first && last ? { from: first.from, to: last.to } : null;
};
