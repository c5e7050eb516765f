import { codeOf } from "./code-of";
import { sheetTitle } from "./scratch";
import type { Told } from "./told";

/** Something of Excel's whose properties can be loaded. */
interface Loadable {
  load(names: string): unknown;
}

/** A scratch sheet to try one assumption on. */
export class Trial {
  private added = 1;

  constructor(
    readonly context: Excel.RequestContext,
    readonly sheet: Excel.Worksheet,
  ) {}

  /** The sheet's title. */
  readonly title = sheetTitle(1);

  range(address: string): Excel.Range {
    return this.sheet.getRange(address);
  }

  /** Queues another scratch sheet; the second is numbered 2. */
  addSheet(): Excel.Worksheet {
    this.added += 1;
    return this.context.workbook.worksheets.add(sheetTitle(this.added));
  }

  /** Queues values from the cell on. */
  write(first: string, values: readonly (readonly unknown[])[]): Excel.Range {
    const range = this.area(first, values);
    range.values = values.map((row) => [...row]);
    return range;
  }

  /** Queues values or formulas from the cell on. */
  writeFormulas(first: string, formulas: readonly (readonly unknown[])[]): Excel.Range {
    const range = this.area(first, formulas);
    range.formulas = formulas.map((row) => [...row]);
    return range;
  }

  /** Queues a table with its headings in the grid's first row. */
  addTable(first: string, cells: readonly (readonly unknown[])[], name: string): Excel.Table {
    const table = this.sheet.tables.add(this.write(first, cells), true);
    table.name = name;
    return table;
  }

  /** Runs what is queued and answers the properties: one alone, or a list of several. */
  async tell<Of extends Loadable>(of: Of, ...names: (keyof Of & string)[]): Promise<Told> {
    of.load(names.join(","));
    await this.context.sync();
    const told = names.map((name) => of[name] as unknown as Told);
    return names.length === 1 ? (told[0] ?? null) : told;
  }

  /** Runs what is queued and answers the values of cells; a single cell's without its grid. */
  async values(address: string): Promise<Told> {
    const told = (await this.tell(this.range(address), "values")) as readonly (readonly Told[])[];
    return address.includes(":") ? told : (told[0]?.[0] ?? null);
  }

  /** The value of a formula that rests on cells from A1 on; it stands in K1. */
  calculate(formula: string, cells: readonly (readonly unknown[])[] = []): Promise<Told> {
    if (cells.length > 0) this.writeFormulas("A1", cells);
    this.range("K1").formulas = [[formula]];
    return this.values("K1");
  }

  /** Runs what is queued, then asks for something in a conversation of its own: "accepted", or Excel's code. */
  async answerTo(
    ask: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void,
  ): Promise<string> {
    const error = await this.refusalOf(ask);
    return error === null ? "accepted" : codeOf(error);
  }

  /** What Excel throws at what is asked in a conversation of its own; null where it throws nothing. */
  async refusalOf(
    ask: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void,
  ): Promise<unknown> {
    await this.context.sync();
    try {
      await Excel.run(async (context) => {
        ask(context.workbook.worksheets.getItem(this.title), context);
        await context.sync();
      });
      return null;
    } catch (error) {
      return error;
    }
  }

  private area(first: string, cells: readonly (readonly unknown[])[]): Excel.Range {
    return this.range(first).getResizedRange(cells.length - 1, (cells[0]?.length ?? 1) - 1);
  }
}
