import type { Package } from "@tanping/ooxml/parts/package";
import type { Relationships } from "@tanping/ooxml/parts/relationships";
import { attributeName } from "@tanping/ooxml/xml/namespace-scope";
import { namespaces } from "@tanping/ooxml/xml/namespaces";
import type { XmlElement } from "@tanping/ooxml/xml/xml-element";
import type { Misleading } from "../faults/misleading";

/** What stands behind something that is shown, by which it is known again besides its place and facts. */
export interface Behind {
  readonly texts: readonly string[];
  /** Names of parts of the file. */
  readonly parts: readonly string[];
}

/** Something misleading in a file, with what stands behind it. */
export type Shown = Misleading & { readonly behind?: Behind };

/** A finding with what stands behind it. */
export const shown = (its: Misleading, behind: Behind): Shown => ({ ...its, behind });

/** Attributes that refer to parts: their ids mean nothing by themselves. */
const references = ["id", "embed", "link", "pict", "dm", "lo", "qs", "cs"].map((name) =>
  attributeName(namespaces.relationships, name),
);

/** An element and all below it as one text, the same for every spelling of the same XML. */
export const elementText = (element: XmlElement): string => JSON.stringify(plainElement(element));

const plainElement = ({ name, namespace, attributes, text, children }: XmlElement): unknown => [
  namespace,
  name,
  Object.entries(attributes)
    .filter(([key]) => !references.includes(key))
    .sort(([a], [b]) => (a < b ? -1 : 1)),
  text.trim(),
  children.map(plainElement),
];

/** An element of a part with everything that it refers to. */
export const behindElement = (element: XmlElement, related: Relationships): Behind => {
  const targets = [...idsIn(element)].flatMap((id) => related.withId(id) ?? []);
  return {
    texts: [
      elementText(element),
      ...targets.filter(({ mode }) => mode === "external").map(({ target }) => target),
    ],
    parts: targets.filter(({ mode }) => mode === "internal").map(({ target }) => target),
  };
};

function* idsIn(element: XmlElement): Generator<string> {
  for (const key of references) {
    const id = element.attributes[key];
    if (id !== undefined) yield id;
  }
  for (const child of element.children) yield* idsIn(child);
}

/** Parts that are related to another by these types. */
export const relatedParts = (
  file: Package,
  part: string,
  types: readonly string[],
): readonly string[] => types.flatMap((type) => file.relationships(part).targets(type));
