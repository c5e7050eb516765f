import { ElementPatch } from "@tanping/ooxml/patch/element-patch";
import { spellFragment } from "@tanping/ooxml/patch/spell-fragment";
import type { TextEdits } from "@tanping/ooxml/patch/text-edits";
import type { SourceElement } from "@tanping/ooxml/xml/source-element";
import { element } from "../xml-writer";
import { merging } from "./fragments";

/** A list of the file's styles that only grows: pieces have numbers by their places, and those of the file keep theirs. */
export class PieceList {
  readonly own: readonly SourceElement[];
  readonly #added: string[] = [];
  /** By the pieces' keys; most files are changed without a new piece. */
  #numbers: Map<string, number> | null = null;

  /** `keyOf` gives equal pieces one text, however they are written. */
  constructor(
    readonly root: SourceElement,
    readonly name: string,
    readonly keyOf: (markup: string) => string = (markup) => markup,
  ) {
    this.own = root.child(name)?.children ?? [];
  }

  /** The number of a piece, which is added where the file has none that is equal. */
  number(markup: string): number {
    const spelled = spellFragment(markup, merging.prefixes, this.root.prefixes);
    const key = this.keyOf(spelled);
    const numbers = (this.#numbers ??= this.#ownNumbers());
    const known = numbers.get(key);
    if (known !== undefined) return known;
    const number = this.own.length + this.#added.length;
    numbers.set(key, number);
    this.#added.push(spelled);
    return number;
  }

  /** Writes down what was added. */
  apply(edits: TextEdits, root: ElementPatch): void {
    if (this.#added.length === 0) return;
    const list = this.root.child(this.name);
    const count = this.own.length + this.#added.length;
    if (list === undefined) root.insert(this.name, element(this.name, { count }, this.#added));
    else {
      const patch = new ElementPatch(list, merging);
      patch.setAttribute("count", String(count));
      patch.insert("", this.#added.join(""), list.children.at(-1));
      patch.apply(edits);
    }
  }

  /** Of equal pieces the first. */
  #ownNumbers(): Map<string, number> {
    const keys = this.own.map(({ markup }, index) => [this.keyOf(markup), index] as const);
    return new Map(keys.reverse());
  }
}
