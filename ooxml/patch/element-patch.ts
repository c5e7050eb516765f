import type { Prefixes, SourceElement } from "../xml/source-element";
import { spellFragment } from "./spell-fragment";
import type { TextEdits } from "./text-edits";

/** In which order the children of an element stand, by its local name; those of others stand in no order of the format's. */
export type ChildOrder = Readonly<Record<string, readonly string[]>>;

/** How markup is written that is put into a part. */
export interface Writing {
  /** What its prefixes mean. */
  readonly prefixes: Prefixes;
  readonly order: ChildOrder;
}

const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  '"': "&quot;",
  "\n": "&#10;",
  "\t": "&#9;",
  "\r": "&#13;",
};

const encoded = (text: string): string =>
  text.replace(/[&<"\n\t\r]/g, (its) => escapes[its] ?? its);

const isAlternatives = ({ local }: SourceElement): boolean => local === "AlternateContent";

/** Changes one element: some attributes, children that come and go, or all of its content. `apply` writes them down. */
export class ElementPatch {
  readonly #attributes = new Map<string, string | null>();
  readonly #inserted: {
    readonly at: number;
    readonly rank: number;
    readonly markup: string;
  }[] = [];
  readonly #removed = new Set<SourceElement>();
  #content: string | null = null;

  constructor(
    readonly element: SourceElement,
    readonly writing: Writing,
  ) {}

  /** Sets an attribute, or takes it away with null; its name is as Attributes has it. */
  setAttribute(name: string, value: string | null): void {
    this.#attributes.set(name, value);
  }

  /** Puts markup in the place of everything between its tags. */
  setContent(markup: string): void {
    this.#content = markup;
  }

  remove(child: SourceElement): void {
    this.#removed.add(child);
  }

  /** How many children are left and come. */
  get childCount(): number {
    return this.element.children.length - this.#removed.size + this.#inserted.length;
  }

  /** Inserts the markup of one element where the format wants it, else behind `after`, else in front. */
  insert(local: string, markup: string, after?: SourceElement): void {
    const rank = this.#order.indexOf(local);
    const at = rank < 0 ? (after?.end ?? this.element.tag.end) : this.#placeOf(rank);
    this.#inserted.push({
      at,
      rank,
      markup: spellFragment(markup, this.writing.prefixes, this.element.prefixes),
    });
  }

  get #order(): readonly string[] {
    return this.writing.order[this.element.local] ?? [];
  }

  /** Behind everything that stands before elements of that rank, and behind those of the same. */
  #placeOf(rank: number): number {
    const ranked = (child: SourceElement): number => {
      const its = this.#order.indexOf(child.local);
      return its < 0 && isAlternatives(child)
        ? Math.max(-1, ...child.children.flatMap(({ children }) => children.map(ranked)))
        : its;
    };
    const later = this.element.children.find((child) => ranked(child) > rank);
    return later?.start ?? this.element.contentEnd;
  }

  apply(edits: TextEdits): void {
    const { element } = this;
    for (const [name, value] of this.#attributes) this.#applyAttribute(edits, name, value);
    if (this.#content !== null) {
      if (element.isEmptyTag) this.#openTag(edits, this.#content);
      else edits.replace(element.tag.end, element.contentEnd, this.#content);
      return;
    }
    for (const child of this.#removed) edits.remove(child);
    const inserted = this.#inserted.toSorted((one, other) => one.rank - other.rank);
    if (!element.isEmptyTag) for (const { at, markup } of inserted) edits.insert(at, markup);
    else if (inserted.length > 0)
      this.#openTag(edits, inserted.map(({ markup }) => markup).join(""));
  }

  #openTag(edits: TextEdits, content: string): void {
    const { tag, source } = this.element;
    const slash = source.lastIndexOf("/", tag.end);
    edits.replace(slash, tag.end, `>${content}</${tag.name}>`);
  }

  #applyAttribute(edits: TextEdits, name: string, value: string | null): void {
    const { element } = this;
    const own = element.attributes.get(name);
    if (own === undefined) {
      const last = [...element.attributes.values()].at(-1);
      const at = last?.end ?? element.tag.start + 1 + element.tag.name.length;
      if (value !== null) edits.insert(at, ` ${this.#spelled(name)}="${encoded(value)}"`);
    } else if (value === null) edits.replace(own.start - 1, own.end, "");
    else if (value !== own.value)
      edits.replace(own.start, own.end, `${own.name}="${encoded(value)}"`);
  }

  /** An attribute's name with the prefix that its namespace has here. */
  #spelled(name: string): string {
    const [, namespace, local] = /^\{(.*)\}(.*)$/.exec(name) ?? [];
    if (namespace === undefined) return name;
    const known = [...this.element.prefixes].find(
      ([prefix, its]) => prefix !== "" && its === namespace,
    );
    if (known !== undefined) return `${known[0]}:${local}`;
    return `xmlns:its="${namespace}" its:${local}`;
  }
}
