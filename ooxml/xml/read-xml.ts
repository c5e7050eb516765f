import { SaxesParser, type XMLDecl } from "saxes";
import { UnreadablePackage } from "../unreadable-package";
import { decodePieces } from "./decode-pieces";
import { MarkupCompatibility } from "./markup-compatibility";
import { type Attributes, type ElementName, NamespaceScope } from "./namespace-scope";
import type { XmlListener } from "./xml-listener";

/** A part of a package as its bytes, which may be made while they are read. */
export interface XmlPart {
  readonly name: string;
  readonly pieces: () => Iterable<Uint8Array>;
  /** Takes the namespaces that its outermost element declares, as the file writes them. */
  readonly declares?: (namespace: string) => void;
}

/** Deeper than any part of a workbook nests. */
const mostDepth = 200;

const fault = (message: string): UnreadablePackage =>
  new UnreadablePackage("xml-malformed", message);

const prefixOfDeclaration = (name: string): string | null => {
  if (name === "xmlns") return "";
  return name.startsWith("xmlns:") ? name.slice(6) : null;
};

const inNoNamespace: readonly string[] = [];

/** Names are resolved here and not by the parser, which would take twice as long over every cell. */
class NamespaceReader {
  readonly #markup: MarkupCompatibility;
  readonly #root: ElementName | null;
  readonly #declares: XmlPart["declares"];
  readonly #outer: { readonly depth: number; readonly scope: NamespaceScope }[] = [];
  #scope = NamespaceScope.outermost();
  #depth = 0;
  /** Whether the tag that is being read has attributes with a prefix, or declares one. */
  #isMarked = false;

  constructor(listener: XmlListener, root: ElementName | null, declares: XmlPart["declares"]) {
    this.#markup = new MarkupCompatibility(listener);
    this.#root = root;
    this.#declares = declares;
  }

  attribute(name: string): void {
    // Most names have one letter, and there are a million of them.
    if (name.length > 1 && (name.includes(":") || name === "xmlns")) this.#isMarked = true;
  }

  open(name: string, attributes: Attributes): void {
    this.#depth += 1;
    if (this.#depth > mostDepth) throw fault("The XML nests too deep.");
    if (this.#isMarked) this.#openMarked(name, attributes);
    else {
      const element = this.#scope.element(name);
      if (this.#depth === 1) this.#requireRoot(element);
      this.#markup.open(element, attributes, inNoNamespace, this.#scope);
    }
  }

  close(name: string): void {
    this.#markup.close(this.#scope.element(name));
    const outer = this.#outer.at(-1);
    if (outer?.depth === this.#depth) {
      this.#outer.pop();
      this.#scope = outer.scope;
    }
    this.#depth -= 1;
  }

  text(text: string): void {
    this.#markup.text(text);
  }

  #openMarked(name: string, attributes: Attributes): void {
    this.#isMarked = false;
    this.#declare(attributes);
    const element = this.#scope.element(name);
    if (this.#depth === 1) this.#requireRoot(element);
    const resolved = Object.create(null) as Record<string, string>;
    const met: string[] = [];
    for (const its in attributes) {
      if (prefixOfDeclaration(its) !== null) continue;
      const { namespace, name: full } = this.#scope.attribute(its);
      if (full in resolved) throw fault(`The attribute ${its} is there twice.`);
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
    if (this.#depth === 1) declared.forEach((namespace) => this.#declares?.(namespace));
    this.#outer.push({ depth: this.#depth, scope: this.#scope });
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

/** With an eighth handler V8 keeps the parser's fields in a dictionary, and reading takes four times as long. */
const parserFor = (reader: NamespaceReader): SaxesParser => {
  const parser = new SaxesParser();
  parser.on("attribute", ({ name }) => reader.attribute(name));
  parser.on("opentag", ({ name, attributes }) => reader.open(name, attributes));
  parser.on("closetag", ({ name }) => reader.close(name));
  parser.on("text", (text) => reader.text(text));
  parser.on("cdata", (text) => reader.text(text));
  const refuseType = (): never => {
    throw new UnreadablePackage("document-type", "The XML declares a document type.");
  };
  parser.on("doctype", refuseType);
  parser.on("error", ({ message }) => {
    if (message.includes("doctype")) refuseType();
    throw fault(message);
  });
  return parser;
};

/** Some programs go by the encoding that a part names, others by its first bytes. */
const requireSame = ({ version, ...its }: XMLDecl, encoding: string): void => {
  if (version === undefined) return;
  const named = its.encoding ?? encoding;
  const names = [encoding, encoding.replace(/^utf-16.*/, "utf-16")];
  if (version !== "1.0" || !names.includes(named.toLowerCase()))
    throw fault(`It is XML ${version} in ${named} by its own words.`);
};

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
  const parser = parserFor(new NamespaceReader(listener, root, part.declares));
  let encoding = "";
  try {
    for (const text of decodePieces(part.pieces(), (found) => (encoding = found))) {
      parser.write(text);
      yield;
    }
    const { xmlDecl } = parser;
    parser.close();
    requireSame(xmlDecl, encoding);
  } catch (error) {
    throw inPart(part, error);
  }
}

/** Reads a part to its end; damage of any kind throws UnreadablePackage. */
export const readXml = (part: XmlPart, root: ElementName | null, listener: XmlListener): void => {
  const steps = readXmlInSteps(part, root, listener);
  while (!steps.next().done);
};
