import { UnreadablePackage } from "../unreadable-package";
import type { Attributes } from "../xml/namespace-scope";
import type { XmlListener } from "../xml/xml-listener";
import { decodeCellText } from "./cell-text";

/** A stretch of a text that looks alike. */
export interface TextRun {
  readonly text: string;
  readonly looks: "the cell's" | "its own";
  readonly position: "baseline" | "superscript" | "subscript";
  /** The elements of its own look, by name: sz, color, rFont, strike and so on. */
  readonly properties: Readonly<Record<string, Attributes>>;
}

/** A text as a cell or the list of shared strings has it, without reading aids (phonetic runs). */
export interface StringItem {
  readonly text: string;
  /** The stretches of rich text; empty for plain text. */
  readonly runs: readonly TextRun[];
}

const positions: Readonly<Record<string, TextRun["position"]>> = {
  superscript: "superscript",
  subscript: "subscript",
};

interface OpenRun {
  text: string;
  looks: TextRun["looks"];
  position: TextRun["position"];
  properties: Record<string, Attributes>;
}

/** Collects a string item from what is inside its element (si, is). */
export class StringItemBuilder implements XmlListener {
  /** The names of the open elements, outermost first. */
  readonly #path: string[] = [];
  #text = "";
  #runs: OpenRun[] = [];

  open(name: string, attributes: Attributes): void {
    this.#path.push(name);
    const [outer, inner] = this.#path;
    if (outer !== "r") return;
    if (this.#path.length === 1)
      this.#runs.push({ text: "", looks: "the cell's", position: "baseline", properties: {} });
    const run = this.#runs.at(-1);
    if (run === undefined || inner !== "rPr") return;
    run.looks = "its own";
    if (this.#path.length === 3) run.properties[name] = attributes;
    if (name === "vertAlign") run.position = positions[attributes.val ?? ""] ?? "baseline";
  }

  text(text: string): void {
    const path = this.#path;
    if (path.at(-1) !== "t") return;
    if (path.length === 1) this.#text += text;
    const run = this.#runs.at(-1);
    if (path.length !== 2 || path[0] !== "r" || run === undefined) return;
    this.#text += text;
    run.text += text;
  }

  close(): void {
    this.#path.pop();
  }

  /** The item collected since the last call. */
  take(): StringItem {
    const runs = this.#runs.map((run) => ({ ...run, text: decodeCellText(run.text) }));
    const item = { text: decodeCellText(this.#text), runs };
    this.#text = "";
    this.#runs = [];
    return item;
  }
}

/** Listens to the content of the list of shared strings (sst). */
export class SharedStringsListener implements XmlListener {
  readonly #builder = new StringItemBuilder();
  readonly #take: (item: StringItem) => void;
  #depth = 0;
  #isInItem = false;

  constructor(take: (item: StringItem) => void) {
    this.#take = take;
  }

  open(name: string, attributes: Attributes): void {
    this.#depth += 1;
    if (this.#depth === 1) this.#isInItem = name === "si";
    else if (this.#isInItem) this.#builder.open(name, attributes);
  }

  text(text: string): void {
    if (this.#isInItem) this.#builder.text(text);
  }

  close(): void {
    this.#depth -= 1;
    if (!this.#isInItem) return;
    if (this.#depth > 0) this.#builder.close();
    else this.#take(this.#builder.take());
  }
}

/** The shared string a cell's value names by its number. */
export const sharedString = <Item>(value: string, strings: readonly Item[]): Item => {
  const item = strings[Number(value)];
  if (item === undefined)
    throw new UnreadablePackage("value-malformed", `There is no shared string ${value}.`);
  return item;
};
