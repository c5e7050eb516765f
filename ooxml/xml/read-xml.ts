import { UnreadablePackage } from "../unreadable-package";
import { decodePieces } from "./decode-pieces";
import { MarkupCompatibility } from "./markup-compatibility";
import { type Attributes, type ElementName, NamespaceScope } from "./namespace-scope";
import { malformed } from "./xml-characters";
import type { XmlListener } from "./xml-listener";
import { type XmlTokens, XmlTokenizer } from "./xml-tokenizer";

/** A part of a package as its bytes, which may be made while they are read. */
export interface XmlPart {
  readonly name: string;
  readonly pieces: () => Iterable<Uint8Array>;
  /** Takes the namespaces that its outermost element declares, as the file writes them. */
  readonly declares?: (namespace: string) => void;
}

/** Deeper than any part of a workbook nests. */
const mostDepth = 200;

const prefixOfDeclaration = (name: string): string | null => {
  if (name === "xmlns") return "";
  return name.startsWith("xmlns:") ? name.slice(6) : null;
};

const inNoNamespace: readonly string[] = [];

/** Resolves the names of what is read by the namespaces around it. */
class NamespaceReader implements XmlTokens {
  readonly #markup: MarkupCompatibility;
  readonly #root: ElementName | null;
  readonly #part: XmlPart;
  readonly #open: ElementName[] = [];
  readonly #outer: { readonly depth: number; readonly scope: NamespaceScope }[] = [];
  #scope = NamespaceScope.outermost();
  /** What the part is in by its first bytes. */
  found = "";

  constructor(listener: XmlListener, root: ElementName | null, part: XmlPart) {
    this.#markup = new MarkupCompatibility(listener);
    this.#root = root;
    this.#part = part;
  }

  open(name: string, attributes: Attributes, isMarked: boolean): void {
    if (this.#open.length === mostDepth) throw malformed("The XML nests too deep.");
    if (isMarked) this.#openMarked(name, attributes);
    else this.#markup.open(this.#begin(name), attributes, inNoNamespace, this.#scope);
  }

  close(): void {
    const element = this.#open.at(-1);
    if (element === undefined) return;
    this.#markup.close(element);
    const outer = this.#outer.at(-1);
    if (outer?.depth === this.#open.length) {
      this.#outer.pop();
      this.#scope = outer.scope;
    }
    this.#open.pop();
  }

  text(text: string): void {
    this.#markup.text(text);
  }

  /** Some programs go by the encoding that a part names, others by its first bytes. */
  encoding(named: string): void {
    const names = [this.found, this.found.replace(/^utf-16.*/, "utf-16")];
    if (!names.includes(named.toLowerCase()))
      throw malformed(`It is in ${named} by its own words.`);
  }

  documentType(): never {
    throw new UnreadablePackage("document-type", "The XML declares a document type.");
  }

  #begin(name: string): ElementName {
    const element = this.#scope.element(name);
    if (this.#open.length === 0) this.#requireRoot(element);
    this.#open.push(element);
    return element;
  }

  #openMarked(name: string, attributes: Attributes): void {
    this.#declare(attributes);
    const element = this.#begin(name);
    const resolved = Object.create(null) as Record<string, string>;
    const met: string[] = [];
    for (const its in attributes) {
      if (prefixOfDeclaration(its) !== null) continue;
      const { namespace, name: full } = this.#scope.attribute(its);
      if (full in resolved) throw malformed(`The attribute ${its} is there twice.`);
      resolved[full] = attributes[its] ?? "";
      if (namespace !== "") met.push(namespace);
    }
    this.#markup.open(element, resolved, met, this.#scope);
  }

  /** Takes the namespaces that an element declares. */
  #declare(attributes: Attributes): void {
    const declared = new Map<string, string>();
    for (const name in attributes) {
      const prefix = prefixOfDeclaration(name);
      if (prefix !== null) declared.set(prefix, attributes[name] ?? "");
    }
    if (declared.size === 0) return;
    if (this.#open.length === 0) declared.forEach((namespace) => this.#part.declares?.(namespace));
    this.#outer.push({ depth: this.#open.length + 1, scope: this.#scope });
    this.#scope = this.#scope.within(declared);
  }

  #requireRoot({ namespace, local }: ElementName): void {
    if (this.#root === null) return;
    if (local === this.#root.local && namespace === this.#root.namespace) return;
    throw new UnreadablePackage(
      "wrong-root",
      `${local} of ${namespace} is no ${this.#root.local}.`,
    );
  }
}

/** Names the part in a fault that was found in it. */
const inPart = (part: XmlPart, error: unknown): unknown =>
  error instanceof UnreadablePackage
    ? new UnreadablePackage(error.code, `${part.name}: ${error.message}`, { cause: error })
    : error;

/** Reads a part to its end in steps of some milliseconds, between which its caller may let others run. */
export function* readXmlInSteps(
  part: XmlPart,
  root: ElementName | null,
  listener: XmlListener,
): Generator<void, void> {
  const reader = new NamespaceReader(listener, root, part);
  const tokenizer = new XmlTokenizer(reader);
  try {
    for (const text of decodePieces(part.pieces(), (found) => (reader.found = found))) {
      tokenizer.write(text);
      yield;
    }
    tokenizer.close();
  } catch (error) {
    throw inPart(part, error);
  }
}

/** Reads a part to its end; damage of any kind throws UnreadablePackage. */
export const readXml = (part: XmlPart, root: ElementName | null, listener: XmlListener): void => {
  const steps = readXmlInSteps(part, root, listener);
  while (!steps.next().done);
};
