import { isError, type Value } from "../../book/value";
import { broadcast, guarded } from "../broadcast";
import type { SheetFunction } from "../call";
import { fail, type Operand } from "../operand";

const asks = (answer: (value: Value) => boolean): SheetFunction => ({
  least: 1,
  most: 1,
  run: (call) =>
    broadcast([guarded(() => call.argument(0)) as Operand], (value = null) => answer(value)),
});

const isNotAvailable = (value: Value): boolean => isError(value) && value.error === "#N/A";

export const informationFunctions: Record<string, SheetFunction> = {
  ISNUMBER: asks((value) => typeof value === "number"),
  ISTEXT: asks((value) => typeof value === "string"),
  ISNONTEXT: asks((value) => typeof value !== "string"),
  ISLOGICAL: asks((value) => typeof value === "boolean"),
  ISBLANK: asks((value) => value === null),
  ISERROR: asks(isError),
  ISERR: asks((value) => isError(value) && !isNotAvailable(value)),
  ISNA: asks(isNotAvailable),
  NA: { least: 0, most: 0, run: () => fail("#N/A") },
};
