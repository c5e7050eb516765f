import { isError, type Value } from "../../book/value";
import { broadcast, guarded } from "../broadcast";
import type { Call, SheetFunction } from "../call";
import { sound, toBoolean, toNumber } from "../coerce";
import { compareValues } from "../operators";
import { blockOf, fail, isGrid, type Operand, singleOf, visitValues } from "../operand";

/** IF's branch; a branch that is not written answers FALSE or, when it is empty, 0. */
const branch = (call: Call, index: number): Operand =>
  index < call.count ? call.argument(index) : index === 2 ? false : 0;

/** Evaluates only the branch that is taken, unless the condition is a block. */
const choose = (call: Call): Operand => {
  const condition = call.argument(0);
  if (blockOf(condition) === null) return branch(call, toBoolean(singleOf(condition)) ? 1 : 2);
  const branches = [branch(call, 1), branch(call, 2)];
  return broadcast([condition, ...branches], (test, yes = null, no = null) =>
    toBoolean(test ?? null) ? yes : no,
  );
};

const instead =
  (isCaught: (value: Value) => boolean) =>
  (call: Call): Operand => {
    const tried = guarded(() => call.argument(0)) as Operand;
    if (blockOf(tried) !== null)
      return broadcast([tried, call.argument(1)], (value = null, other = null) =>
        isCaught(value) ? other : value,
      );
    return isCaught(singleOf(tried)) ? call.argument(1) : tried;
  };

/** The truth values of all arguments: in blocks only booleans and numbers count, written text is read. */
const truths = (call: Call): readonly boolean[] => {
  const found: boolean[] = [];
  for (const operand of call.arguments())
    if (isGrid(operand))
      visitValues(operand, (value) => {
        if (value !== null && typeof sound(value) !== "string") found.push(toBoolean(value));
      });
    else found.push(toBoolean(operand));
  return found.length > 0 ? found : fail("#VALUE!");
};

const chosen = (call: Call): Operand => {
  const index = Math.trunc(toNumber(singleOf(call.argument(0))));
  return index >= 1 && index < call.count ? call.argument(index) : fail("#VALUE!");
};

/** IFS: the value after the first condition that holds; what comes later is not evaluated. */
const firstThatHolds = (call: Call, from = 0): Operand => {
  if (from + 1 >= call.count) return fail(from === call.count ? "#N/A" : "#VALUE!");
  const condition = call.argument(from);
  if (blockOf(condition) === null)
    return toBoolean(singleOf(condition))
      ? call.argument(from + 1)
      : firstThatHolds(call, from + 2);
  const others = guarded(() => firstThatHolds(call, from + 2)) as Operand;
  return broadcast(
    [condition, call.argument(from + 1), others],
    (test = null, yes = null, no = null) => (toBoolean(test) ? yes : no),
  );
};

/** SWITCH: the value after the first case that equals the subject, else the last argument if it has no pair. */
const switched = (call: Call): Operand => {
  const subject = sound(singleOf(call.argument(0)));
  let index = 1;
  for (; index + 1 < call.count; index += 2)
    if (compareValues(subject, sound(singleOf(call.argument(index)))) === 0)
      return call.argument(index + 1);
  return index < call.count ? call.argument(index) : fail("#N/A");
};

export const logicFunctions: Record<string, SheetFunction> = {
  IF: { least: 2, most: 3, run: choose },
  IFERROR: { least: 2, most: 2, run: instead(isError) },
  IFNA: { least: 2, most: 2, run: instead((value) => isError(value) && value.error === "#N/A") },
  CHOOSE: { least: 2, most: 255, run: chosen },
  AND: { least: 1, most: 255, run: (call) => truths(call).every(Boolean) },
  OR: { least: 1, most: 255, run: (call) => truths(call).some(Boolean) },
  XOR: {
    least: 1,
    most: 255,
    run: (call) => truths(call).filter(Boolean).length % 2 === 1,
  },
  IFS: { least: 2, most: 254, run: (call) => firstThatHolds(call) },
  SWITCH: { least: 3, most: 254, run: switched },
  NOT: {
    least: 1,
    most: 1,
    run: (call) => broadcast([call.argument(0)], (value = null) => !toBoolean(value)),
  },
  TRUE: { least: 0, most: 0, run: () => true },
  FALSE: { least: 0, most: 0, run: () => false },
};
