import type { Value } from "../../book/value";
import { roundDecimal } from "../../format/round-decimal";
import { broadcast } from "../broadcast";
import type { SheetFunction } from "../call";
import { toNumber } from "../coerce";

const rounding = (toWhole: (magnitude: number) => number, least: number): SheetFunction => ({
  least,
  most: 2,
  run: (call) =>
    broadcast(call.arguments(), (number: Value = null, digits: Value = 0) =>
      roundDecimal(toNumber(number), Math.trunc(toNumber(digits)), toWhole),
    ),
});

export const roundingFunctions: Record<string, SheetFunction> = {
  ROUND: rounding(Math.round, 2),
  ROUNDUP: rounding(Math.ceil, 2),
  ROUNDDOWN: rounding(Math.floor, 2),
  TRUNC: rounding(Math.floor, 1),
};
