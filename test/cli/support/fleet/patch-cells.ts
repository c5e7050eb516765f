import type { FleetBase } from "./fleet-base";
import type { Parts } from "./zip-parts";

/** What is put into a cell: a number as its text, or a text. */
export type Put = { readonly number: string } | { readonly text: string } | null;

/** Cells by part and address. */
export type Puts = ReadonlyMap<string, ReadonlyMap<string, Put>>;

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

const cellXml = (address: string, style: string, put: Put): string => {
  if (put === null) return `<c r="${address}"${style}/>`;
  return "number" in put
    ? `<c r="${address}"${style}><v>${put.number}</v></c>`
    : `<c r="${address}"${style} t="inlineStr"><is><t>${escaped(put.text)}</t></is></c>`;
};

/** The parts with other contents in some cells, which the sheets must have; formulas keep the results of before. */
export const patchCells = (parts: Parts, puts: Puts): Parts =>
  new Map(
    [...parts].map(([path, xml]) => {
      const cells = puts.get(path);
      if (!cells) return [path, xml];
      const left = new Map(cells);
      const patched = xml.replaceAll(
        /<c r="([A-Z]+\d+)"( s="\d+")?[^>]*?(?:\/>|>.*?<\/c>)/g,
        (cell, address: string, style = "") => {
          const put = left.get(address);
          if (put === undefined) return cell;
          left.delete(address);
          return cellXml(address, String(style), put);
        },
      );
      if (left.size > 0) throw new Error(`${path} has no ${[...left.keys()].join(", ")}.`);
      return [path, patched];
    }),
  );

/** Gathers what is put where, by defined names. */
export class Patch {
  readonly #puts = new Map<string, Map<string, Put>>();

  constructor(private readonly base: FleetBase) {}

  /** Puts something into a cell of a name, so many rows below its first. */
  put(name: string, put: Put, below = 0): this {
    const { part, column, row } = this.base.placeOf(name);
    return this.putAt(part, `${column}${row + below}`, put);
  }

  putAt(part: string, address: string, put: Put): this {
    const cells = this.#puts.get(part) ?? new Map<string, Put>();
    cells.set(address, put);
    this.#puts.set(part, cells);
    return this;
  }

  parts(): Parts {
    return patchCells(this.base.parts, this.#puts);
  }
}
