import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const types = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const kinds = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Where the elements of a worksheet stand (ISO 29500-1, 18.3.1.99). */
const order = (
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios " +
  "autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations " +
  "hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches " +
  "ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF picture oleObjects controls webPublishItems " +
  "tableParts extLst"
).split(" ");

const inserted = (around: string | RegExp, markup: string): string => {
  if (typeof around !== "string") return markup;
  if (markup.endsWith(around)) return markup.slice(0, -around.length);
  return markup.startsWith(around) ? markup.slice(around.length) : markup;
};

/** Something does not fit beside what is there. */
export class NoPlace extends Error {}

/** A workbook to which a person, or another program, adds what ours knows nothing of; it remembers what must be kept. */
export class UserFile {
  readonly #parts: Record<string, Uint8Array>;
  readonly #ownParts: string[] = [];
  readonly #ownMarkup: (readonly [part: string, markup: string])[] = [];

  constructor(bytes: Uint8Array) {
    this.#parts = unzipSync(bytes);
  }

  /** This file with something more, null where that finds no place beside what it has. */
  with(add: (file: UserFile) => void): UserFile | null {
    const more = new UserFile(this.bytes());
    more.#ownParts.push(...this.#ownParts);
    more.#ownMarkup.push(...this.#ownMarkup);
    try {
      add(more);
    } catch (error) {
      if (error instanceof NoPlace) return null;
      throw error;
    }
    return more.missingIn(more.bytes()).length === 0 ? more : null;
  }

  text(part: string): string {
    const content = this.#parts[part];
    if (content === undefined) throw new Error(`The file has no part ${part}.`);
    return strFromU8(content);
  }

  /** Adds a part that is the user's own. */
  part(path: string, content: string | Uint8Array, contentType: string): void {
    if (this.#parts[path]) throw new NoPlace(`There is a part ${path}.`);
    this.#parts[path] = typeof content === "string" ? strToU8(content) : content;
    this.#ownParts.push(path);
    const override = `<Override PartName="/${path}" ContentType="${contentType}"/>`;
    this.#change("[Content_Types].xml", "</Types>", `${override}</Types>`);
  }

  /** A part of spreadsheet markup, by the last word of its content type. */
  sheetPart(path: string, content: string, kind: string): void {
    this.part(path, content, `${types}.${kind}+xml`);
  }

  /** Relates a part of the file ("" for all of it) to something; answers the relationship's id. */
  relate(part: string, kind: string, target: string, mode = ""): string {
    const slash = part.lastIndexOf("/") + 1;
    const list = `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
    const none = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>`;
    this.#parts[list] ??= strToU8(none);
    const id = `user${this.#ownMarkup.length}`;
    const type = kind.includes(":") ? kind : `${kinds}/${kind}`;
    const external = mode === "" ? "" : ` TargetMode="${mode}"`;
    const markup = `<Relationship Id="${id}" Type="${type}" Target="${target}"${external}/>`;
    this.#change(list, "</Relationships>", `${markup}</Relationships>`);
    this.#ownMarkup.push([list, markup]);
    return id;
  }

  /** Puts an element of a worksheet where the format wants it. */
  place(part: string, name: string, markup: string): void {
    if (new RegExp(`<${name}[\\s/>]`).test(this.text(part))) throw new NoPlace(`${part}: ${name}`);
    const later = order.slice(order.indexOf(name) + 1);
    const before = later.find((other) => new RegExp(`<${other}[\\s/>]`).test(this.text(part)));
    const mark = before === undefined ? "</worksheet>" : `<${before}`;
    this.#change(part, mark, markup + mark);
    this.#ownMarkup.push([part, markup]);
  }

  /** Writes something else in a part; that, but for what it is put before or behind, must be found there afterwards. */
  edit(part: string, from: string | RegExp, to: string, kept = inserted(from, to)): void {
    this.#change(part, from, to);
    this.#ownMarkup.push([part, kept]);
  }

  /** Replaces a part's bytes. */
  recode(part: string, code: (text: string) => Uint8Array): void {
    if (this.#ownMarkup.some(([its]) => its === part)) throw new NoPlace(part);
    this.#parts[part] = code(this.text(part));
  }

  bytes(): Uint8Array {
    return zipSync(this.#parts);
  }

  /** What of the user's a copy lacks, or has otherwise. */
  missingIn(copy: Uint8Array): readonly string[] {
    const parts = unzipSync(copy);
    const bare = (part: string) => Buffer.from(parts[part] ?? new Uint8Array());
    return [
      ...this.#ownParts.filter((part) => !bare(part).equals(Buffer.from(this.#parts[part] ?? ""))),
      ...this.#ownMarkup
        .filter(([part, markup]) => !bare(part).toString("utf8").includes(markup))
        .map(([part, markup]) => `${part}: ${markup}`),
    ];
  }

  #change(part: string, from: string | RegExp, to: string): void {
    const before = this.text(part);
    const after = before.replace(from, () => to);
    if (after === before) throw new NoPlace(`${part} does not have ${String(from)}.`);
    this.#parts[part] = strToU8(after);
  }
}
