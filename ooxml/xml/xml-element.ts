import { UnreadablePackage } from "../unreadable-package";
import { attributeName, type Attributes, type ElementName } from "./namespace-scope";
import { readXml, type XmlPart } from "./read-xml";
import type { XmlListener } from "./xml-listener";

/** An element of a parsed part. Where no namespace is named, its own is meant. */
export class XmlElement {
  readonly children: XmlElement[] = [];
  text = "";

  constructor(
    readonly name: string,
    readonly attributes: Attributes,
    readonly namespace: string,
  ) {}

  /** The first child of that name. */
  child(name: string, namespace: string = this.namespace): XmlElement | undefined {
    return this.children.find((child) => child.name === name && child.namespace === namespace);
  }

  /** The children of that name. */
  all(name: string, namespace: string = this.namespace): readonly XmlElement[] {
    return this.children.filter((child) => child.name === name && child.namespace === namespace);
  }

  /** Every element of that name below this one, in the order of the text; to be asked once the tree is built. */
  deep(name: string, namespace: string = this.namespace): readonly XmlElement[] {
    const named = belowOf(this).get(name) ?? [];
    return named.filter((its) => its.namespace === namespace);
  }

  /** All the text below. */
  get fullText(): string {
    return this.text + this.children.map((child) => child.fullText).join("");
  }

  /** The value of an attribute that is in a namespace. */
  attributeIn(namespace: string, name: string): string | undefined {
    return this.attributes[attributeName(namespace, name)];
  }

  /** The number an attribute holds, undefined without one. */
  number(attribute: string): number | undefined {
    const text = this.attributes[attribute];
    if (text === undefined || text === "") return undefined;
    const number = Number(text);
    if (Number.isFinite(number)) return number;
    throw new UnreadablePackage("value-malformed", `${attribute}="${text}" is no number.`);
  }

  /** "1", "true" and "on" are true, everything else false. */
  flag(attribute: string, absent: "on" | "off" = "off"): boolean {
    const text = this.attributes[attribute];
    return text === undefined ? absent === "on" : isOn(text);
  }
}

/** What is below an element, by name: a sheet is asked for a dozen names. */
const below = new WeakMap<XmlElement, ReadonlyMap<string, readonly XmlElement[]>>();

const belowOf = (element: XmlElement): ReadonlyMap<string, readonly XmlElement[]> => {
  const known = below.get(element);
  if (known !== undefined) return known;
  const found = new Map<string, XmlElement[]>();
  gather(element, found);
  below.set(element, found);
  return found;
};

const gather = ({ children }: XmlElement, found: Map<string, XmlElement[]>): void => {
  for (const child of children) {
    const named = found.get(child.name);
    if (named === undefined) found.set(child.name, [child]);
    else named.push(child);
    if (child.children.length > 0) gather(child, found);
  }
};

/** Whether an attribute says yes. */
export const isOn = (text: string | undefined): boolean =>
  text === "1" || text === "true" || text === "on";

/** Builds the tree of what it listens to. */
export class TreeListener implements XmlListener {
  readonly #open: XmlElement[] = [];
  #root: XmlElement | undefined;

  /** The outermost element, once it has been met. */
  get root(): XmlElement {
    if (this.#root === undefined) throw new Error("No element has been read yet.");
    return this.#root;
  }

  /** The innermost element that is open. */
  get current(): XmlElement | undefined {
    return this.#open.at(-1);
  }

  open(name: string, attributes: Attributes, namespace: string): void {
    const element = new XmlElement(name, attributes, namespace);
    this.#open.at(-1)?.children.push(element);
    this.#open.push(element);
    this.#root ??= element;
  }

  close(): void {
    this.#open.pop();
  }

  text(text: string): void {
    const element = this.#open.at(-1);
    if (element !== undefined) element.text += text;
  }
}

/** The tree of a part; throws UnreadablePackage. */
export const parseXml = (part: XmlPart, root: ElementName): XmlElement => {
  const tree = new TreeListener();
  readXml(part, root, tree);
  return tree.root;
};
