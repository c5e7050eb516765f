import { UnreadablePackage } from "../unreadable-package";
import { transitional } from "./namespaces";

/** The name of an element: its namespace ("" for none) and its name in it. */
export interface ElementName {
  readonly namespace: string;
  readonly local: string;
}

/** Attributes by name; of those in a namespace the name is "{namespace}name". */
export type Attributes = Readonly<Record<string, string>>;

/** The namespace of an attribute ("" for none) and how Attributes name it. */
interface AttributeName {
  readonly namespace: string;
  readonly name: string;
}

/** How Attributes name an attribute that is in a namespace. */
export const attributeName = (namespace: string, local: string): string => `{${namespace}}${local}`;

const xmlNamespace = "http://www.w3.org/XML/1998/namespace";
const xmlnsNamespace = "http://www.w3.org/2000/xmlns/";

const fault = (message: string): UnreadablePackage =>
  new UnreadablePackage("xml-malformed", message);

const prefixAndLocal = (name: string): readonly [prefix: string, local: string] => {
  const [first = "", second, ...others] = name.split(":");
  if (second === undefined) return ["", first];
  if (first === "" || second === "" || others.length > 0) throw fault(`${name} is no name.`);
  return [first, second];
};

const requireAllowed = (prefix: string, namespace: string): void => {
  const isReserved = namespace === xmlNamespace || namespace === xmlnsNamespace;
  const isXml = prefix === "xml" && namespace === xmlNamespace;
  if ((isReserved && !isXml) || prefix === "xmlns" || (prefix === "xml" && !isXml))
    throw fault(`The prefix ${prefix} may not stand for ${namespace}.`);
  if (prefix !== "" && namespace === "") throw fault(`The prefix ${prefix} stands for nothing.`);
};

/** Which namespaces the prefixes stand for within an element (Namespaces in XML 1.0); strict ones are given as transitional. */
export class NamespaceScope {
  readonly #bindings: ReadonlyMap<string, string>;
  readonly #elements = new Map<string, ElementName>();
  readonly #attributes = new Map<string, AttributeName>();

  private constructor(bindings: ReadonlyMap<string, string>) {
    this.#bindings = bindings;
  }

  static outermost(): NamespaceScope {
    return new NamespaceScope(
      new Map([
        ["", ""],
        ["xml", xmlNamespace],
      ]),
    );
  }

  /** The scope of an element with these declarations, by prefix ("" for the default). */
  within(declared: ReadonlyMap<string, string>): NamespaceScope {
    for (const [prefix, namespace] of declared) requireAllowed(prefix, namespace);
    const bindings = new Map(this.#bindings);
    for (const [prefix, address] of declared) bindings.set(prefix, transitional(address));
    return new NamespaceScope(bindings);
  }

  namespaceOf(prefix: string): string {
    const namespace = this.#bindings.get(prefix);
    if (namespace === undefined) throw fault(`The prefix ${prefix} is not declared.`);
    return namespace;
  }

  element(name: string): ElementName {
    const known = this.#elements.get(name);
    if (known !== undefined) return known;
    const [prefix, local] = prefixAndLocal(name);
    const found = { namespace: this.namespaceOf(prefix), local };
    this.#elements.set(name, found);
    return found;
  }

  /** The name of an attribute; without a prefix it is in no namespace. */
  attribute(name: string): AttributeName {
    const known = this.#attributes.get(name);
    if (known !== undefined) return known;
    const [prefix, local] = prefixAndLocal(name);
    const namespace = prefix === "" ? "" : this.namespaceOf(prefix);
    const found = { namespace, name: prefix === "" ? local : attributeName(namespace, local) };
    this.#attributes.set(name, found);
    return found;
  }
}
