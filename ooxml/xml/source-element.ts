import { attributeName } from "./namespace-scope";
import { transitional } from "./namespaces";
import { sourceAttributes, type SourceAttribute, sourceTags } from "./source-tags";
import type { SourceTag } from "./source-tags";
import { characterData, plainData } from "./xml-characters";

/** What prefixes stand for ("" for none), strict namespaces as transitional ones. */
export type Prefixes = ReadonlyMap<string, string>;

const split = (name: string): readonly [prefix: string, local: string] => {
  const at = name.indexOf(":");
  return at < 0 ? ["", name] : [name.slice(0, at), name.slice(at + 1)];
};

const declaredPrefix = (name: string): string | null => {
  if (name === "xmlns") return "";
  return name.startsWith("xmlns:") ? name.slice(6) : null;
};

/** An element of a well-formed text with the place of each of its pieces, so that some can be changed and all others stay. */
export class SourceElement {
  readonly children: SourceElement[] = [];
  readonly prefixes: Prefixes;
  readonly #attributes: readonly SourceAttribute[];
  /** Where its closing tag begins and where it ends; those of its tag where that is empty. */
  contentEnd: number;
  end: number;

  constructor(
    readonly source: string,
    readonly tag: SourceTag,
    outer: Prefixes,
    readonly parent: SourceElement | null = null,
  ) {
    this.#attributes = sourceAttributes(source, tag);
    this.contentEnd = tag.end;
    this.end = tag.end;
    const declared = this.#attributes.flatMap(({ name, value }) => {
      const prefix = declaredPrefix(name);
      return prefix === null ? [] : [[prefix, transitional(value)] as const];
    });
    this.prefixes = declared.length === 0 ? outer : new Map([...outer, ...declared]);
  }

  get start(): number {
    return this.tag.start;
  }

  /** Its prefix with the colon, "" without one. */
  get prefix(): string {
    return this.tag.name.slice(0, this.tag.name.indexOf(":") + 1);
  }

  get local(): string {
    return split(this.tag.name)[1];
  }

  get namespace(): string {
    return this.prefixes.get(split(this.tag.name)[0]) ?? "";
  }

  /** Whether it is one tag that opens and closes it. */
  get isEmptyTag(): boolean {
    return this.tag.kind === "empty";
  }

  /** Its attributes by their names as Attributes has them, declarations of namespaces left out. */
  get attributes(): ReadonlyMap<string, SourceAttribute> {
    return new Map(
      this.#attributes.flatMap((attribute) => {
        if (declaredPrefix(attribute.name) !== null) return [];
        const [prefix, local] = split(attribute.name);
        const namespace = this.prefixes.get(prefix) ?? "";
        return [[prefix === "" ? local : attributeName(namespace, local), attribute] as const];
      }),
    );
  }

  /** The value of an attribute, undefined without it. */
  attribute(name: string): string | undefined {
    return this.attributes.get(name)?.value;
  }

  child(local: string, namespace: string = this.namespace): SourceElement | undefined {
    return this.all(local, namespace)[0];
  }

  all(local: string, namespace: string = this.namespace): readonly SourceElement[] {
    return this.children.filter((child) => child.local === local && child.namespace === namespace);
  }

  /** The element as it is written. */
  get markup(): string {
    return this.source.slice(this.start, this.end);
  }

  /** What stands between its tags, as it is written. */
  get content(): string {
    return this.source.slice(this.tag.end, this.contentEnd);
  }

  /** The text of an element without others in it. */
  get text(): string {
    return this.content.replace(pieces, (_, plain?: string, data?: string) =>
      plain === undefined ? characterData(data ?? "") : plainData(plain),
    );
  }
}

/** What text is written in: plain data, text with references, and comments or instructions, which say nothing. */
const pieces = /<!\[CDATA\[([\s\S]*?)\]\]>|([^<]+)|<!--[\s\S]*?-->|<\?[\s\S]*?\?>/g;

const none: Prefixes = new Map();

/**
 * The outermost element of a well-formed text. Of elements that `isLeaf` names the content is passed over: as a tree,
 * the cells of a sheet would be too much. `outer` are the prefixes that are known without being declared.
 */
export const parseSource = (
  text: string,
  outer: Prefixes = none,
  isLeaf: (local: string) => boolean = () => false,
): SourceElement => {
  const open: SourceElement[] = [];
  let root: SourceElement | undefined;
  let passed = 0;
  for (const tag of sourceTags(text)) {
    const parent = open.at(-1);
    if (parent !== undefined && (passed > 0 || isLeaf(parent.local))) {
      passed += tag.kind === "open" ? 1 : tag.kind === "close" ? -1 : 0;
      if (passed >= 0) continue;
      passed = 0;
    }
    if (tag.kind === "close") {
      const closed = open.pop();
      if (closed === undefined) break;
      closed.contentEnd = tag.start;
      closed.end = tag.end;
      continue;
    }
    const element = new SourceElement(text, tag, parent?.prefixes ?? outer, parent);
    parent?.children.push(element);
    root ??= element;
    if (tag.kind === "open") open.push(element);
  }
  if (root === undefined) throw new Error("The text has no element.");
  return root;
};
