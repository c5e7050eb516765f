import { type Arguments, flagArgument } from "../model/arguments";
import type { Session } from "../model/session";
import { notImplemented } from "../refusals";

/** A part of a book that calculates by itself is up to date; one that does not is calculated as a whole only. */
export const calculatePart =
  (member: string) =>
  (_self: unknown, args: Arguments, { book }: Session): void => {
    flagArgument(args, 0, false);
    if (book.calculation.mode === "manual")
      throw notImplemented(`${member} in the calculation mode Manual`);
  };
