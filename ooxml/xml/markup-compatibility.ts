import { UnreadablePackage } from "../unreadable-package";
import {
  attributeName,
  type Attributes,
  type ElementName,
  type NamespaceScope,
} from "./namespace-scope";
import { namespaces, understoodNamespaces } from "./namespaces";
import type { XmlListener } from "./xml-listener";

const { compatibility } = namespaces;
const marks = {
  ignorable: attributeName(compatibility, "Ignorable"),
  processContent: attributeName(compatibility, "ProcessContent"),
  mustUnderstand: attributeName(compatibility, "MustUnderstand"),
};

/** What extensions are written in; nothing inside is preprocessed (ECMA-376 Part 3, application-defined extension elements). */
const isExtension = ({ namespace, local }: ElementName): boolean =>
  local === "ext" && understoodNamespaces.has(namespace);

/** What has been said around a place: which namespaces are ignored there, and whose elements only are ("{namespace}name"). */
interface Rules {
  readonly ignored: ReadonlySet<string>;
  readonly unwrapped: ReadonlySet<string>;
}

/** An element that is more than handed on. */
interface Frame extends Rules {
  readonly depth: number;
  /** Handed on; only its content is; or only what one of its branches holds. */
  readonly treatment: "element" | "content" | "alternatives";
  hasChosen: boolean;
}

const outermost: Frame = {
  depth: 0,
  treatment: "element",
  ignored: new Set(),
  unwrapped: new Set(),
  hasChosen: false,
};

const fault = (message: string): UnreadablePackage =>
  new UnreadablePackage("xml-malformed", message);

const words = (text: string): readonly string[] => text.split(/\s+/).filter(Boolean);

const namespacesOf = (prefixes: string, scope: NamespaceScope): readonly string[] =>
  words(prefixes).map((prefix) => scope.namespaceOf(prefix));

const withNew = (known: ReadonlySet<string>, more: readonly string[]): ReadonlySet<string> =>
  more.length === 0 ? known : new Set([...known, ...more]);

const rulesWithin = (rules: Rules, attributes: Attributes, scope: NamespaceScope): Rules => {
  const ignorable = namespacesOf(attributes[marks.ignorable] ?? "", scope);
  const processed = words(attributes[marks.processContent] ?? "").map((word) => {
    const [prefix = "", local = ""] = word.split(":");
    return attributeName(scope.namespaceOf(prefix), local);
  });
  return {
    ignored: withNew(
      rules.ignored,
      ignorable.filter((namespace) => !understoodNamespaces.has(namespace)),
    ),
    unwrapped: withNew(rules.unwrapped, processed),
  };
};

const requireUnderstood = (attributes: Attributes, scope: NamespaceScope): void => {
  for (const namespace of namespacesOf(attributes[marks.mustUnderstand] ?? "", scope))
    if (!understoodNamespaces.has(namespace))
      throw new UnreadablePackage("must-understand", `${namespace} must be understood.`);
};

const namespaceOfAttribute = (name: string): string =>
  name.startsWith("{") ? name.slice(1, name.indexOf("}")) : "";

const withoutIgnored = (attributes: Attributes, { ignored }: Rules): Attributes =>
  Object.fromEntries(
    Object.entries(attributes).filter(([name]) => {
      const namespace = namespaceOfAttribute(name);
      return namespace !== compatibility && !ignored.has(namespace);
    }),
  );

/**
 * Markup compatibility (ECMA-376 Part 3): hands on what a reader that understands what a current Excel does is to see.
 * Of alternatives none of which can be read, the listener gets an empty AlternateContent, so that it can tell.
 */
export class MarkupCompatibility {
  readonly #listener: XmlListener;
  readonly #frames: Frame[] = [];
  #frame = outermost;
  #depth = 0;
  /** The depth of the element that is skipped with all its content, 0 if none. */
  #skipped = 0;
  /** The depth of the extension whose content is handed on as it is, 0 if none. */
  #extension = 0;

  constructor(listener: XmlListener) {
    this.#listener = listener;
  }

  /** `met` are the namespaces of the attributes that are in one. */
  open(
    element: ElementName,
    attributes: Attributes,
    met: readonly string[],
    scope: NamespaceScope,
  ): void {
    this.#depth += 1;
    if (this.#skipped > 0) return;
    if (this.#extension > 0) this.#handOn(element, attributes);
    else if (this.#isBranch()) this.#openBranch(element, attributes, scope);
    else if (this.#isSpecial(element.namespace) || this.#hasSpecial(met))
      this.#openSpecial(element, attributes, scope);
    else this.#handOn(element, attributes);
  }

  text(text: string): void {
    if (this.#depth === 0 || this.#skipped > 0) return;
    if (this.#frame.treatment === "alternatives") return;
    this.#listener.text?.(text);
  }

  close(element: ElementName): void {
    const depth = this.#depth;
    this.#depth -= 1;
    if (this.#skipped > 0) {
      if (this.#skipped === depth) this.#skipped = 0;
      return;
    }
    if (this.#extension === depth) this.#extension = 0;
    const frame = this.#frame.depth === depth ? this.#pop() : outermost;
    if (frame.treatment === "element") {
      this.#listener.close?.(element.local, element.namespace);
      return;
    }
    this.#listener.closeChoice?.();
    if (frame.treatment === "alternatives" && !frame.hasChosen) this.#handOnEmpty(element);
  }

  #handOn(element: ElementName, attributes: Attributes): void {
    this.#listener.open(element.local, attributes, element.namespace);
    if (this.#extension === 0 && isExtension(element)) this.#extension = this.#depth;
  }

  #handOnEmpty({ local, namespace }: ElementName): void {
    this.#listener.open(local, {}, namespace);
    this.#listener.close?.(local, namespace);
  }

  #isBranch(): boolean {
    return this.#frame.treatment === "alternatives" && this.#frame.depth === this.#depth - 1;
  }

  #isSpecial(namespace: string): boolean {
    return namespace === compatibility || this.#frame.ignored.has(namespace);
  }

  #hasSpecial(met: readonly string[]): boolean {
    return met.length > 0 && met.some((one) => this.#isSpecial(one));
  }

  #openSpecial(element: ElementName, attributes: Attributes, scope: NamespaceScope): void {
    const rules = rulesWithin(this.#frame, attributes, scope);
    if (rules.ignored.has(element.namespace)) {
      this.#openIgnored(element, attributes, scope, rules);
      return;
    }
    requireUnderstood(attributes, scope);
    if (element.namespace === compatibility) {
      if (element.local !== "AlternateContent") throw fault(`${element.local} is misplaced.`);
      this.#push("alternatives", rules);
      return;
    }
    this.#push("element", rules);
    this.#handOn(element, withoutIgnored(attributes, rules));
  }

  #openIgnored(
    { namespace, local }: ElementName,
    attributes: Attributes,
    scope: NamespaceScope,
    rules: Rules,
  ): void {
    const names = [attributeName(namespace, local), attributeName(namespace, "*")];
    if (names.some((name) => rules.unwrapped.has(name))) {
      requireUnderstood(attributes, scope);
      this.#push("content", rules);
    } else this.#skipped = this.#depth;
  }

  #openBranch(element: ElementName, attributes: Attributes, scope: NamespaceScope): void {
    const alternatives = this.#frame;
    const rules = rulesWithin(alternatives, attributes, scope);
    if (alternatives.hasChosen || !this.#fits(element, attributes, scope, rules)) {
      this.#skipped = this.#depth;
      return;
    }
    requireUnderstood(attributes, scope);
    alternatives.hasChosen = true;
    this.#push("content", rules);
  }

  #fits(
    { namespace, local }: ElementName,
    { Requires: requires = "" }: Attributes,
    scope: NamespaceScope,
    rules: Rules,
  ): boolean {
    if (rules.ignored.has(namespace)) return false;
    if (namespace === compatibility && local === "Fallback") return true;
    if (namespace !== compatibility || local !== "Choice" || words(requires).length === 0)
      throw fault(`${local} is no alternative.`);
    return namespacesOf(requires, scope).every((one) => understoodNamespaces.has(one));
  }

  #push(treatment: Frame["treatment"], { ignored, unwrapped }: Rules): void {
    this.#frames.push(this.#frame);
    this.#frame = { depth: this.#depth, treatment, ignored, unwrapped, hasChosen: false };
    if (treatment !== "element") this.#listener.openChoice?.();
  }

  #pop(): Frame {
    const frame = this.#frame;
    this.#frame = this.#frames.pop() ?? outermost;
    return frame;
  }
}
