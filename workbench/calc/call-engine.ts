import {
  calculateFormulas,
  type CellLike,
  type WorkbookLike,
} from "@cj-tech-master/excelts/formula";
import { type ErrorCode, errorCodes, isError, type Value } from "../book/value";
import { fail, gridOf, isGrid, Matrix, type Operand } from "./operand";

/** The engine's own values, by the numbers of its RVKind. */
type EngineScalar =
  | { kind: 0 }
  | { kind: 1; value: number }
  | { kind: 2; value: string }
  | { kind: 3; value: boolean }
  | { kind: 4; code: string };
type EngineValue =
  | EngineScalar
  | { kind: 5; rows: readonly (readonly EngineScalar[])[]; height: number; width: number };

const scalarToEngine = (value: Value): EngineScalar => {
  if (value === null) return { kind: 0 };
  if (typeof value === "number") return { kind: 1, value };
  if (typeof value === "string") return { kind: 2, value };
  return typeof value === "boolean" ? { kind: 3, value } : { kind: 4, code: value.error };
};

const toEngine = (operand: Operand): EngineValue => {
  if (!isGrid(operand)) return scalarToEngine(operand);
  const { rows: height, columns: width } = operand;
  const rows = Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_, column) => scalarToEngine(operand.at(row, column))),
  );
  return { kind: 5, rows, height, width };
};

const knownError = (code: string): ErrorCode =>
  errorCodes.find((known) => known === code) ?? fail("#CALC!");

const scalarFromEngine = (value: EngineScalar): Value => {
  if (value.kind === 0) return null;
  return value.kind === 4 ? { error: knownError(value.code) } : value.value;
};

const fromEngine = (value: EngineValue): Operand =>
  value.kind === 5
    ? new Matrix(value.height, value.width, value.rows.flat().map(scalarFromEngine))
    : scalarFromEngine(value);

const one: EngineScalar = { kind: 1, value: 1 };

/** A workbook of one cell whose formula hands arguments in (ARGUMENT) and the result out (RESULT). */
class OneCellBook implements WorkbookLike {
  arguments: readonly EngineValue[] = [];
  result: EngineValue | null = null;
  readonly properties = { date1904: false };
  readonly #cell = {
    row: 1,
    col: 1,
    type: 6,
    formula: "",
    model: {},
    value: null,
    result: undefined,
  };
  readonly userFunctions = new Map([
    [
      "TANPING.ARGUMENT",
      this.#userFunction(([index]) => this.arguments[(index as { value: number }).value]),
    ],
    [
      "TANPING.RESULT",
      this.#userFunction(([value]) => ((this.result = value as EngineValue), one)),
    ],
  ]);
  readonly #sheet = {
    id: 1,
    name: "S",
    dimensions: { top: 1, left: 1, bottom: 1, right: 1 },
    eachRow: (...given: unknown[]) =>
      (given.at(-1) as (row: unknown, number: number) => void)(this.#row, 1),
    findCell: () => this.#cell as CellLike,
    getCell: () => this.#cell as CellLike,
  };
  readonly #row = {
    eachCell: (...given: unknown[]) =>
      (given.at(-1) as (cell: unknown, number: number) => void)(this.#cell, 1),
  };
  readonly worksheets = [this.#sheet];
  getWorksheet = () => this.#sheet;

  #userFunction(invoke: (args: unknown[]) => unknown) {
    return { minArity: 1, maxArity: 1, invoke };
  }

  run(name: string, args: readonly EngineValue[]): EngineValue | null {
    this.arguments = args;
    this.result = null;
    const list = args.map((_, index) => `TANPING.ARGUMENT(${index})`).join(",");
    this.#cell.formula = `TANPING.RESULT(${name}(${list}))`;
    calculateFormulas(this);
    return this.result;
  }
}

const engine = new OneCellBook();

/** One call of a function that the engine knows and we do not; an unknown one answers #NAME?. */
export const callEngine = (
  name: string,
  operands: readonly Operand[],
  dates: { readonly date1904: boolean },
): Operand => {
  const broken = operands.find((operand) => !isGrid(operand) && isError(operand));
  if (broken !== undefined) return broken;
  engine.properties.date1904 = dates.date1904;
  const result = engine.run(name, operands.map(toEngine));
  if (result === null) return fail("#NAME?");
  const operand = fromEngine(result);
  return isGrid(operand) && gridOf(operand).rows === 0 ? fail("#CALC!") : operand;
};
