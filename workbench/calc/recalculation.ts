import type { Area } from "../book/area";
import { overlaps } from "../book/areas";
import type { ReadableBook } from "../book/readable-book";
import type { ChangedArea } from "../book/changed-area";
import type { FormulaAt } from "../book/cell";
import type { Sheet } from "../book/sheet";
import { sameValue, type Value } from "../book/value";
import { resultOf } from "./cell-result";
import { type FormulaCell, FormulaCells } from "./formula-cells";
import { type CellSource, fail } from "./operand";
import { Meanings } from "./meanings";
import { parseFormula } from "./parse-formula";
import { gatherPrecedents, type Precedent } from "./precedents";
import { heldFast, spillArea, spilledResult } from "./spilling";

/** What the references of formulas stand for changes only where one of these does; the book replaces what it changes. */
const structureOf = (book: ReadableBook): readonly unknown[] => [
  book.names,
  ...book.sheets.flatMap((sheet) => [sheet, sheet.name, sheet.tables]),
];

const sameList = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  one.length === other.length && one.every((entry, index) => Object.is(entry, other[index]));

/** A cell that is being settled: the formulas it reads, and how far it is with them. */
interface Step {
  readonly cell: FormulaCell;
  readonly before: readonly FormulaCell[];
  next: number;
  /** Whether one of them has another result than before. */
  isStale: boolean;
}

/**
 * Keeps the formulas of a book from one recalculation to the next and evaluates only those whose precedents or whose
 * meaning changed: adding up 500,000 values 150 times takes seconds. While it runs, the book still holds the results
 * of before.
 */
export class Recalculation implements CellSource {
  #structure: readonly unknown[] = [];
  #changed: readonly ChangedArea[] = [];
  #formulas = new Map<string, FormulaCells>();
  #meanings: Meanings;
  #now = 0;

  constructor(readonly book: ReadableBook) {
    this.#meanings = new Meanings(book);
  }

  value(sheet: Sheet, row: number, column: number): Value {
    const cell = this.#formulas.get(sheet.id)?.inColumn(column)?.get(row);
    return cell === undefined ? sheet.value(row, column) : cell.value;
  }

  reader(sheet: Sheet, column: number): (row: number) => Value {
    const stored = sheet.reader(column);
    const formulas = this.#formulas.get(sheet.id)?.inColumn(column);
    if (formulas === undefined) return stored;
    return (row) => {
      const cell = formulas.get(row);
      return cell === undefined ? stored(row) : cell.value;
    };
  }

  extent(sheet: Sheet): Area | null {
    return sheet.usedArea("valuesOnly");
  }

  prepare(sheet: Sheet, area: Area): void {
    for (const cell of this.#formulasIn([{ sheetId: sheet.id, area }]))
      if (cell.state === "open") fail("#CALC!");
      else this.#settle(cell);
  }

  /** Every formula whose result is not what the book holds, and every one that shows an array. */
  run(now: number, changed: readonly ChangedArea[]): readonly FormulaCell[] {
    this.#now = now;
    this.#changed = changed;
    this.#readBook();
    const all = [...this.#formulas.values()].flatMap(({ cells }) => cells);
    for (const cell of all) [cell.state, cell.hasChanged] = ["waiting", false];
    for (const cell of all) this.#settle(cell);
    return all.filter(({ hasChanged, shown }) => hasChanged || shown !== null);
  }

  #readBook(): void {
    const structure = structureOf(this.book);
    const change = sameList(structure, this.#structure) ? "same" : "changed";
    this.#structure = structure;
    if (change === "changed") this.#meanings = new Meanings(this.book);
    const touched = new Set(this.#changed.map(({ sheetId }) => sheetId));
    this.#formulas = new Map(
      this.book.sheets.map((sheet) => {
        const known = this.#formulas.get(sheet.id);
        const isKept = known && change === "same" && !touched.has(sheet.id);
        return [sheet.id, isKept ? known : this.#readFormulas(sheet, known, change)];
      }),
    );
  }

  /** What was known of a formula still holds where the text and the stored result are the same, and the structure. */
  #readFormulas(
    sheet: Sheet,
    known: FormulaCells | undefined,
    structure: "same" | "changed",
  ): FormulaCells {
    return new FormulaCells(
      [...sheet.formulas()].map((at) => {
        const old = known?.inColumn(at.column)?.get(at.row);
        const isKept = old?.formula === at.cell.formula && sameValue(old.value, at.cell.value);
        if (isKept && structure === "same") return old;
        return this.#meet(sheet, at, isKept ? old : undefined);
      }),
    );
  }

  /** The formula as it is now; what it was before still holds where its references mean the same. */
  #meet(sheet: Sheet, { row, column, cell }: FormulaAt, old: FormulaCell | undefined): FormulaCell {
    const { formula, value } = cell;
    const node = parseFormula(formula);
    const precedents = gatherPrecedents(this.#meanings.on(sheet), node, { sheet, row, column });
    const isSame = old && sameList(old.precedents.meanings, precedents.meanings);
    const isFresh = !isSame || old.isFresh;
    const state = { state: "waiting", hasChanged: false } as const;
    const { array, shown } = isSame ? old : { array: null, shown: null };
    return {
      sheet,
      row,
      column,
      formula,
      node,
      precedents,
      value,
      array,
      shown,
      isFresh,
      ...state,
    };
  }

  /** Evaluates the cell after everything it reads; its own stack, because chains are as long as columns. */
  #settle(start: FormulaCell): void {
    if (start.state !== "waiting") return;
    const stack: Step[] = [this.#open(start)];
    for (let step = stack.at(-1); step !== undefined; step = stack.at(-1)) {
      const next = step.before[step.next];
      if (next === undefined) {
        this.#close(step);
        stack.pop();
      } else if (next.state === "waiting") stack.push(this.#open(next));
      else {
        if (next.state === "open") this.#breakCircle(stack, next);
        step.isStale ||= next.hasChanged;
        step.next += 1;
      }
    }
  }

  #open(cell: FormulaCell): Step {
    cell.state = "open";
    return { cell, before: this.#formulasIn(cell.precedents.ranges), next: 0, isStale: false };
  }

  #formulasIn(ranges: readonly Precedent[]): readonly FormulaCell[] {
    const found: FormulaCell[] = [];
    for (const { sheetId, area } of ranges) this.#formulas.get(sheetId)?.addWithin(area, found);
    return found;
  }

  #close({ cell, isStale }: Step): void {
    if (cell.state === "done") return;
    if (isStale || this.#mustEvaluate(cell)) {
      const scope = {
        book: this.book,
        source: this,
        meanings: this.#meanings.on(cell.sheet),
        at: cell,
        now: this.#now,
      };
      const { value, array } = resultOf(cell.node, scope);
      cell.array = array === null ? null : heldFast(cell, array);
      if (array === null) this.#store(cell, value);
    }
    this.#spill(cell);
    cell.state = "done";
  }

  /** What lies in an array's way may have come or gone though the formula reads none of it. */
  #spill(cell: FormulaCell): void {
    cell.shown = null;
    if (cell.array === null) return;
    const area = spillArea(cell, cell.array);
    const isCircle = cell.precedents.ranges.some(
      (range) => range.sheetId === cell.sheet.id && overlaps(range.area, area),
    );
    if (isCircle) return this.#store(cell, { error: "#CALC!" });
    const { value, array } = spilledResult(cell, cell.array);
    cell.shown = array;
    this.#store(cell, value);
  }

  #mustEvaluate({ isFresh, precedents }: FormulaCell): boolean {
    if (isFresh || precedents.isVolatile) return true;
    return precedents.ranges.some(({ sheetId, area }) =>
      this.#changed.some((changed) => changed.sheetId === sheetId && overlaps(area, changed.area)),
    );
  }

  #store(cell: FormulaCell, value: Value): void {
    cell.isFresh = false;
    if (sameValue(cell.value, value)) return;
    cell.value = value;
    cell.hasChanged = true;
  }

  /** Excel warns and shows 0 in a circle of references; here every cell of it is an error that cannot be overlooked. */
  #breakCircle(stack: readonly Step[], start: FormulaCell): void {
    const from = stack.findIndex(({ cell }) => cell === start);
    for (const { cell } of stack.slice(Math.max(from, 0))) {
      cell.state = "done";
      this.#store(cell, { error: "#CALC!" });
      [cell.array, cell.shown] = [null, null];
      cell.isFresh = true;
    }
  }
}
