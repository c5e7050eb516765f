import type { AstExpression } from "@borgar/fx";
import type { Area } from "../book/area";
import { areaBetween, lastColumn, lastRow } from "../book/areas";
import type { Place } from "./formula-place";
import type { SheetMeanings } from "./meanings";
import { type Mention, type Mentions, mentionsOf } from "./mentions";

export interface Precedent {
  readonly sheetId: string;
  readonly area: Area;
}

export interface Precedents {
  /** Every range the formula can read, whatever branch it takes. */
  readonly ranges: readonly Precedent[];
  /** What each reference and name in it stands for, in order: the same list means the same formula. */
  readonly meanings: readonly unknown[];
  /** Whether it takes a new value at every recalculation. */
  readonly isVolatile: boolean;
}

const span = ({ area: a }: Precedent, { area: b }: Precedent): Area =>
  areaBetween(
    Math.min(a.row, b.row),
    Math.min(a.column, b.column),
    Math.max(lastRow(a), lastRow(b)),
    Math.max(lastColumn(a), lastColumn(b)),
  );

const spanned = (ranges: readonly Precedent[]): readonly Precedent[] =>
  ranges.map(({ sheetId }, index) => ({
    sheetId,
    area: ranges
      .filter((range, i) => i !== index && range.sheetId === sheetId)
      .reduce((area, range) => span({ sheetId, area }, range), ranges[index]!.area),
  }));

/** Finds what the mentions of a formula mean where it stands. */
class Gathering {
  readonly meanings: unknown[] = [];
  isVolatile = false;

  constructor(
    readonly meant: SheetMeanings,
    readonly at: Place,
  ) {}

  /** Puts what is meant on the list of ranges; what stands in a name is not looked up in that name again. */
  gather(mentions: Mentions, ranges: Precedent[], openNames: readonly string[]): void {
    this.isVolatile ||= mentions.isVolatile;
    for (const mention of mentions.read) this.#find(mention, ranges, openNames);
    for (const mention of mentions.placed) this.#find(mention, [], openNames);
    for (const ends of mentions.joined) {
      const found: Precedent[] = [];
      this.gather(ends, found, openNames);
      // A range between computed ends can reach every cell between what the ends can be.
      ranges.push(...found, ...spanned(found));
    }
  }

  #find({ text, kind }: Mention, ranges: Precedent[], openNames: readonly string[]): void {
    const found = this.meant.reference(text, this.at);
    if (found !== null) {
      const { sheet, area } = found;
      ranges.push({ sheetId: sheet.id, area });
      this.meanings.push(sheet.id, area.row, area.column, area.rows, area.columns);
    } else if (kind === "name") this.#findName(text, ranges, openNames);
    else this.meanings.push(null);
  }

  #findName(name: string, ranges: Precedent[], openNames: readonly string[]): void {
    const meaning = openNames.includes(name) ? null : this.meant.name(name, this.at);
    this.meanings.push(meaning);
    if (meaning !== null) this.gather(mentionsOf(meaning), ranges, [...openNames, name]);
  }
}

/** What the formula at that place depends on. */
export const gatherPrecedents = (
  meant: SheetMeanings,
  node: AstExpression,
  at: Place,
): Precedents => {
  const gathering = new Gathering(meant, at);
  const ranges: Precedent[] = [];
  gathering.gather(mentionsOf(node), ranges, []);
  return { ranges, meanings: gathering.meanings, isVolatile: gathering.isVolatile };
};
