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

const ofOneNumber = (work: (number: number) => number): SheetFunction => ({
  least: 1,
  most: 1,
  run: (call) => broadcast([call.argument(0)], (value = null) => work(toNumber(value))),
});

export const roundingFunctions: Record<string, SheetFunction> = {
  ABS: ofOneNumber(Math.abs),
  INT: ofOneNumber(Math.floor),
  ROUND: rounding(Math.round, 2),
  ROUNDUP: rounding(Math.ceil, 2),
  ROUNDDOWN: rounding(Math.floor, 2),
  TRUNC: rounding(Math.floor, 1),
};
