import { SaxesParser } from "saxes";
import { UnreadablePackage } from "../unreadable-package";
import { NamespaceScope, type Attributes } from "./namespace-scope";

/** An element and where it stands in its text, in UTF-16 units. */
export interface SourceElement {
  readonly namespace: string;
  readonly local: string;
  /** Its prefix with the colon, "" without one. */
  readonly prefix: string;
  readonly attributes: Attributes;
  readonly parent: SourceElement | null;
  readonly children: SourceElement[];
  /** The text right inside it. */
  text: string;
  readonly start: number;
  /** The end of its start tag; of an empty tag the end of the element. */
  readonly contentStart: number;
  contentEnd: number;
  end: number;
}

const fault = (message: string): UnreadablePackage =>
  new UnreadablePackage("xml-malformed", message);

/** The declarations among an element's attributes, by prefix. */
const declaredIn = (attributes: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(attributes).flatMap(([name, value]) => {
      if (name === "xmlns") return [["", value] as const];
      return name.startsWith("xmlns:") ? [[name.slice("xmlns:".length), value] as const] : [];
    }),
  );

/**
 * The tree of a part's text as it stands, every branch of alternatives included, so that some of it can be replaced and
 * all the rest kept. Throws UnreadablePackage.
 */
export const sourceTree = (text: string): SourceElement => {
  const parser = new SaxesParser();
  const scopes = [NamespaceScope.outermost()];
  let root: SourceElement | null = null;
  let open: SourceElement | null = null;
  parser.on("error", ({ message }) => {
    throw fault(message);
  });
  parser.on("doctype", () => {
    throw new UnreadablePackage("document-type", "The XML declares a document type.");
  });
  parser.on("opentag", ({ name, attributes }) => {
    const declared = declaredIn(attributes);
    const outer = scopes.at(-1) ?? NamespaceScope.outermost();
    const scope = declared.size > 0 ? outer.within(declared) : outer;
    scopes.push(scope);
    const { position } = parser;
    const element: SourceElement = {
      ...scope.element(name),
      prefix: name.slice(0, name.indexOf(":") + 1),
      attributes: Object.fromEntries(
        Object.entries(attributes)
          .filter(([its]) => its !== "xmlns" && !its.startsWith("xmlns:"))
          .map(([its, value]) => [scope.attribute(its).name, value]),
      ),
      parent: open,
      children: [],
      text: "",
      // No attribute holds a bare "<".
      start: text.lastIndexOf("<", position - 1),
      contentStart: position,
      contentEnd: position,
      end: position,
    };
    open?.children.push(element);
    root ??= element;
    open = element;
  });
  parser.on("closetag", () => {
    scopes.pop();
    if (!open) return;
    const { position } = parser;
    open.end = position;
    // An empty tag is closed where it was opened.
    open.contentEnd =
      position === open.contentStart ? position : text.lastIndexOf("<", position - 1);
    open = open.parent;
  });
  const takeText = (its: string) => {
    if (open) open.text += its;
  };
  parser.on("text", takeText);
  parser.on("cdata", takeText);
  parser.write(text).close();
  if (!root) throw fault("There is no element.");
  return root;
};

/** The first child of that name, in the element's own namespace where none is named. */
export const childOf = (
  { namespace: own, children }: SourceElement,
  local: string,
  namespace = own,
): SourceElement | undefined =>
  children.find((child) => child.local === local && child.namespace === namespace);

/** What stands in a part with some elements replaced: `change` answers the text in place of one, or null to look inside it. */
export const rewritten = (
  text: string,
  element: SourceElement,
  change: (its: SourceElement) => string | null,
): string => {
  const pieces: string[] = [];
  let at = element.start;
  const walk = ({ children }: SourceElement): void => {
    for (const child of children) {
      const instead = change(child);
      if (instead === null) walk(child);
      else {
        pieces.push(text.slice(at, child.start), instead);
        at = child.end;
      }
    }
  };
  walk(element);
  return pieces.join("") + text.slice(at, element.end);
};
