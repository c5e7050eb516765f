import type { SumWord } from "../../monitoring/total-words";
import type { SourceCell } from "../../tabular/source";
import { byText } from "../cells/by-text";
import { cellShown, sumWordIn } from "../cells/cell-text";
import { indentOf } from "../cells/indent";
import { versionOf, type Version } from "../cells/version-of";
import { isMeasure } from "../../standard/column-keys";
import {
  isOtherEmission,
  isOtherGas,
  plainHeading,
  roleOf,
  rowApart,
  type RowApart,
} from "../shape/roles";

/** What a cell of a column says in whatever row it stands. */
export interface Said {
  /** The text itself; one for all cells that say the same, which is told from others, and kept, with less ado. */
  readonly name: string;
  readonly word: SumWord | null;
  /** Whether it is a word for a total and for what is measured: 排放总量. */
  readonly isMeasure: boolean;
  readonly indent: number;
  /** Whether it is the column's heading once more. */
  readonly isHeading: boolean;
  /** Whether it names an emission that is no greenhouse gas. */
  readonly isOtherEmission: boolean;
  /** Whether it names a greenhouse gas of which a tonne is not one of CO2. */
  readonly isOtherGas: boolean;
  /** Why the row is not to be added to others, as it says. */
  readonly apart: RowApart | null;
  /** The version of the row's figures that it names. */
  readonly version: Version | null;
}

/** Nothing of what words say; there may be a great many such texts. */
const figures = /^[\d.,:/-]*$/;

/** What the cells of a column of the heading say, found once for each text. */
export const saidInColumn = (heading: string): ((cell: SourceCell | undefined) => Said) => {
  const plain = plainHeading(heading);
  return byText((cell) => {
    const name = cellShown(cell).trim();
    const isWords = !figures.test(name);
    const word = sumWordIn(cell);
    return {
      name,
      word,
      isMeasure: word === "total" && isMeasure(roleOf(name)),
      indent: indentOf(cell),
      isHeading: plain !== "" && plainHeading(cellShown(cell)) === plain,
      isOtherEmission: isWords && isOtherEmission(name),
      isOtherGas: isWords && isOtherGas(name),
      apart: isWords ? rowApart(name) : null,
      version: isWords ? versionOf(name, heading) : null,
    };
  });
};
