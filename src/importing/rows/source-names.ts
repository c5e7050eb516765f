import type { SourceCell } from "../../tabular/source";
import type { SourceSettings } from "../shape/settings";
import type { Said } from "./said-in-column";

/** What a row's source is called, and what that says of its emission. */
export type SourceName = Pick<Said, "name" | "isOtherEmission" | "isOtherGas">;

const noSource: SourceName = { name: "", isOtherEmission: false, isOtherGas: false };

/** What is known of the row that is read. */
interface RowTexts {
  /** Columns that tell rows of one source and period apart, whose texts are of its name. */
  readonly telling: readonly number[];
  readonly saying: (column: number) => (cell: SourceCell | undefined) => Said;
  readonly textOf: (column: number) => SourceCell | undefined;
}

/** Names the sources of rows. */
export class SourceNames {
  private readonly names = new Map<string, string>();

  constructor(
    private readonly settings: SourceSettings,
    private readonly row: RowTexts,
  ) {}

  /** The source of the row that is read; where the filter's column is the source's, it was read already. */
  read(): SourceName {
    const column = this.settings.columns.source;
    if (column === undefined) return noSource;
    const { where } = this.settings;
    const said = this.row.saying(column)(
      where?.column === column ? where.value : this.row.textOf(column),
    );
    return this.row.telling.length === 0 ? said : this.withTelling(said);
  }

  /** The source by its own name and the texts that tell it from others: North, Scope 1. */
  private withTelling(said: Said): SourceName {
    const all = [
      said,
      ...this.row.telling.map((its) => this.row.saying(its)(this.row.textOf(its))),
    ];
    const joined = all.flatMap(({ name }) => name || []).join(" ");
    const name = this.names.get(joined) ?? joined;
    this.names.set(joined, name);
    return {
      name,
      isOtherEmission: all.some((its) => its.isOtherEmission),
      isOtherGas: all.some((its) => its.isOtherGas),
    };
  }
}
