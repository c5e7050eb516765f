import { formatArea } from "../../book/address";
import { sheetColumns } from "../../book/area";
import { intersection } from "../../book/areas";
import type { Book } from "../../book/book";
import type { BookEvent } from "../../book/event";
import type { Sheet } from "../../book/sheet";
import type { EventMessage } from "./event-message";
import { type EventName, type Subscriptions, workbookTarget } from "./subscriptions";
import { selectedAreas } from "../../book/selection";

/** What of a sheet is compared before and after an event. */
interface Facts {
  readonly name: string;
  readonly visibility: Sheet["visibility"];
  readonly charts: readonly string[];
  readonly tables: readonly { readonly id: string; readonly name: string }[];
  readonly hiddenRows: ReadonlySet<number>;
  /** By cell; null where nobody listens to formulas. */
  readonly formulas: ReadonlyMap<string, string> | null;
}

/** Events that change nothing which is compared here. */
const silent: ReadonlySet<BookEvent["kind"]> = new Set([
  "calculated",
  "formatChanged",
  "namesChanged",
  "protectionChanged",
  "rowsSorted",
  "columnsSorted",
  "sheetActivated",
  "cellClicked",
  "bookActivated",
]);

type Body = EventMessage["message"];

const upper = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const cellName = (row: number, column: number): string =>
  formatArea({ row, column, rows: 1, columns: 1 });

/** Lines that follow each other, as first and last. */
function runsOf(lines: readonly number[]): readonly (readonly [first: number, last: number])[] {
  const runs: [number, number][] = [];
  for (const line of [...lines].sort((one, other) => one - other)) {
    const run = runs.at(-1);
    if (run !== undefined && run[1] === line - 1) run[1] = line;
    else runs.push([line, line]);
  }
  return runs;
}

/** What is new or gone between two lists. */
const added = <T>(before: Iterable<T>, after: Iterable<T>): readonly T[] => {
  const known = new Set(before);
  return [...after].filter((one) => !known.has(one));
};

/** Tells what became of sheets, charts, tables, rows and formulas, by comparing them before and after. */
export class SheetFacts {
  #order: readonly string[] = [];
  readonly #facts = new Map<string, Facts>();
  /** The tables in which cells are selected. */
  #selected: ReadonlySet<string> = new Set();

  constructor(
    private readonly book: Book,
    private readonly subscriptions: Subscriptions,
  ) {
    this.follow();
  }

  /** Looks at everything anew, without telling. */
  follow(): void {
    this.#order = this.book.sheets.map(({ id }) => id);
    for (const sheet of this.book.sheets) this.#facts.set(sheet.id, this.#factsOf(sheet));
  }

  /** What an event changed that has events of its own. Lines that come or go take what is on them along. */
  take(event: BookEvent): readonly EventMessage[] {
    if (event.kind === "selectionChanged") return this.#selection(event.sheetId);
    // Who comes to listen later begins with what stands then.
    if (this.subscriptions.isEmpty || silent.has(event.kind)) return [];
    if (event.kind !== "changed") return this.#differences();
    if (event.change === "RangeEdited") return this.#listens() ? this.#differences() : [];
    this.follow();
    return [];
  }

  #listens(): boolean {
    return [...this.#facts.values()].some(({ formulas }) => formulas !== null);
  }

  /** What differs from the last time. */
  #differences(): readonly EventMessage[] {
    const found = [...this.#moved(), ...this.book.sheets.flatMap((sheet) => this.#changed(sheet))];
    this.#order = this.book.sheets.map(({ id }) => id);
    return found;
  }

  /** Tables into which the selection came, and those that it left. */
  #selection(sheetId: string): readonly EventMessage[] {
    const sheet = this.book.sheetById(sheetId);
    if (sheet === undefined) return [];
    const within = sheet.tables.flatMap(({ id, area }) => {
      const inside = selectedAreas(sheet.selection)
        .map((selected) => intersection(area, selected))
        .filter((part) => part !== null);
      return inside.length === 0 ? [] : [[id, inside.map(formatArea).join(",")] as const];
    });
    const left = added(
      within.map(([id]) => id),
      this.#selected,
    );
    this.#selected = new Set(within.map(([id]) => id));
    return [...within, ...left.map((id) => [id, ""] as const)].map(([id, address]) => ({
      event: "tableSelectionChanged",
      target: id,
      message: { worksheetId: sheetId, tableId: id, address },
    }));
  }

  #factsOf(sheet: Sheet): Facts {
    const { id, name, visibility, charts, tables, hiddenRows } = sheet;
    const listens = [id, workbookTarget].some((target) =>
      this.subscriptions.has("worksheetFormulaChanged", target),
    );
    return {
      ...{ name, visibility, hiddenRows },
      charts: charts.map((chart) => chart.id),
      tables: tables.map((table) => ({ id: table.id, name: table.name })),
      formulas: listens
        ? new Map(
            [...sheet.formulas()].map(
              ({ row, column, cell }) => [cellName(row, column), cell.formula] as const,
            ),
          )
        : null,
    };
  }

  /** A sheet that stands elsewhere among the same sheets. */
  #moved(): readonly EventMessage[] {
    const [before, after] = [this.#order, this.book.sheets.map(({ id }) => id)];
    if (added(before, after).length > 0 || before.length !== after.length) return [];
    const moved = after.find((id) => {
      const [rest, others] = [before, after].map((ids) => ids.filter((one) => one !== id));
      const isElsewhere = before.indexOf(id) !== after.indexOf(id);
      return isElsewhere && rest?.every((one, at) => one === others?.[at]) === true;
    });
    if (moved === undefined) return [];
    const positions = {
      positionBefore: before.indexOf(moved),
      positionAfter: after.indexOf(moved),
    };
    const message = { worksheetId: moved, source: "Local", ...positions };
    return [{ event: "worksheetMoved", target: workbookTarget, message }];
  }

  /** What differs on a sheet from the last time, which is forgotten. */
  #changed(sheet: Sheet): readonly EventMessage[] {
    const before = this.#facts.get(sheet.id);
    const after = this.#factsOf(sheet);
    this.#facts.set(sheet.id, after);
    if (before === undefined) return [];
    const tell = (event: EventName, body: Body): readonly EventMessage[] =>
      [sheet.id, workbookTarget].map((target) => ({
        event,
        target,
        message: { worksheetId: sheet.id, source: "Local", ...body },
      }));
    return [
      ...(before.name === after.name
        ? []
        : tell("worksheetNameChanged", { nameBefore: before.name, nameAfter: after.name })),
      ...(before.visibility === after.visibility
        ? []
        : tell("worksheetVisibilityChanged", {
            visibilityBefore: upper(before.visibility),
            visibilityAfter: upper(after.visibility),
          })),
      ...added(before.charts, after.charts).flatMap((chartId) => tell("chartAdded", { chartId })),
      ...added(after.charts, before.charts).flatMap((chartId) => tell("chartDeleted", { chartId })),
      ...tableMessages(before, after, tell),
      ...hiddenMessages(before, after, tell),
      ...formulaMessages(before, after, tell),
    ];
  }
}

type Tell = (event: EventName, body: Body) => readonly EventMessage[];

function tableMessages(before: Facts, after: Facts, tell: Tell): readonly EventMessage[] {
  const [were, are] = [before.tables, after.tables].map((tables) => tables.map(({ id }) => id));
  const isGone = ({ id }: { readonly id: string }) => are?.includes(id) === false;
  return [
    ...added(were ?? [], are ?? []).flatMap((tableId) => tell("tableAdded", { tableId })),
    ...before.tables
      .filter(isGone)
      .flatMap(({ id, name }) => tell("tableDeleted", { tableId: id, tableName: name })),
  ];
}

function hiddenMessages(before: Facts, after: Facts, tell: Tell): readonly EventMessage[] {
  if (before.hiddenRows === after.hiddenRows) return [];
  const changes = [
    ["Hidden", added(before.hiddenRows, after.hiddenRows)],
    ["Unhidden", added(after.hiddenRows, before.hiddenRows)],
  ] as const;
  return changes.flatMap(([changeType, rows]) =>
    runsOf(rows).flatMap(([first, last]) => {
      const area = { row: first, column: 0, rows: last - first + 1, columns: sheetColumns };
      return tell("worksheetRowHiddenChanged", { address: formatArea(area), changeType });
    }),
  );
}

function formulaMessages(before: Facts, after: Facts, tell: Tell): readonly EventMessage[] {
  const { formulas: were } = before;
  if (were === null || after.formulas === null) return [];
  const changed = [...after.formulas].filter(([cell, formula]) => were.get(cell) !== formula);
  const formulaDetails = changed.map(([cellAddress]) => ({
    cellAddress,
    previousFormula: were.get(cellAddress) ?? "",
  }));
  return formulaDetails.length === 0 ? [] : tell("worksheetFormulaChanged", { formulaDetails });
}
