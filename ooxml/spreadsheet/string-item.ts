import { UnreadablePackage } from "../unreadable-package";
import type { Attributes } from "../xml/namespace-scope";
import type { XmlListener } from "../xml/xml-listener";
import { decodeCellText } from "./cell-text";
import { wholeNumber } from "./whole-number";

/** A stretch of a text that looks alike. */
export interface TextRun {
  readonly text: string;
  readonly looks: "the cell's" | "its own";
  readonly position: "baseline" | "superscript" | "subscript";
  /** The elements of its own look, by name: sz, color, rFont, strike and so on. */
  readonly properties: Readonly<Record<string, Attributes>>;
}

/** A text as a cell or the list of shared strings has it. */
export interface StringItem {
  readonly text: string;
  /** The reading aids (phonetic runs), which a cell may show above the text; absent where there are none. */
  readonly aid?: string;
  /** The stretches of rich text; empty for plain text. */
  readonly runs: readonly TextRun[];
}

const positions: Readonly<Record<string, TextRun["position"]>> = {
  superscript: "superscript",
  subscript: "subscript",
};

/** The elements that each element of a text has; "" is the text's own. */
const inside: Readonly<Record<string, readonly string[]>> = {
  "": ["t", "r", "rPh", "phoneticPr"],
  r: ["rPr", "t"],
  rPh: ["t"],
};

const refuse = (message: string): never => {
  throw new UnreadablePackage("ambiguous", message);
};

interface OpenRun {
  hasText: boolean;
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
  #aid = "";
  #runs: OpenRun[] = [];
  #hasText = false;

  open(name: string, attributes: Attributes): void {
    this.#requireKnown(name);
    this.#path.push(name);
    const [outer, inner] = this.#path;
    if (name === "t") this.#requireFirst();
    if (name === "r" && this.#hasText) refuse("A text has runs beside it.");
    if (outer !== "r") return;
    if (this.#path.length === 1)
      this.#runs.push({
        hasText: false,
        text: "",
        looks: "the cell's",
        position: "baseline",
        properties: {},
      });
    const run = this.#runs.at(-1);
    if (run === undefined || inner !== "rPr") return;
    run.looks = "its own";
    if (this.#path.length === 3) run.properties[name] = attributes;
    if (name === "vertAlign") run.position = positions[attributes.val ?? ""] ?? "baseline";
  }

  passOver(name: string): void {
    if (this.#path.at(-1) === "t" || inside[""]?.includes(name))
      refuse(`A text has an element ${name} of another kind.`);
  }

  text(text: string): void {
    const path = this.#path;
    if (path.at(-1) !== "t") return;
    if (path.length === 1) this.#text += text;
    if (path[0] === "rPh") this.#aid += text;
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
    const runs = this.#runs.map(({ hasText: _, ...run }) => ({
      ...run,
      text: decodeCellText(run.text),
    }));
    const plain = { text: decodeCellText(this.#text), runs };
    const item = this.#aid === "" ? plain : { ...plain, aid: decodeCellText(this.#aid) };
    this.#text = "";
    this.#aid = "";
    this.#runs = [];
    this.#hasText = false;
    return item;
  }

  #requireKnown(name: string): void {
    const [outer = "", inner] = this.#path;
    if (inner === "rPr") return;
    const known = inner === undefined ? inside[outer] : undefined;
    if (!known?.includes(name)) refuse(`A text has an element ${name}.`);
  }

  /** Of two texts one program takes the first, another the last and a third both. */
  #requireFirst(): void {
    const run = this.#runs.at(-1);
    if (this.#path.length === 1) {
      if (this.#hasText || run) refuse("A text is there twice.");
      this.#hasText = true;
    } else if (this.#path[0] === "r" && run) {
      if (run.hasText) refuse("The text of a run is there twice.");
      run.hasText = true;
    }
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
    if (this.#depth === 1) this.#openItem(name);
    else if (this.#isInItem) this.#builder.open(name, attributes);
  }

  openChoice(): void {
    refuse("The shared texts are alternatives.");
  }

  passOver(name: string): void {
    if (this.#isInItem) this.#builder.passOver(name);
    else if (name === "si") refuse(`${name} stands among the shared texts.`);
  }

  #openItem(name: string): void {
    this.#isInItem = name === "si";
    if (!this.#isInItem && name !== "extLst") refuse(`${name} stands among the shared texts.`);
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
  const item = strings[wholeNumber(value)];
  if (item === undefined)
    throw new UnreadablePackage("value-malformed", `There is no shared string ${value}.`);
  return item;
};
