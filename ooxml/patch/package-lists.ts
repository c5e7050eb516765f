import { partName, targetName } from "../parts/part-name";
import { namespaces, transitional } from "../xml/namespaces";
import { parseSource, type Prefixes, type SourceElement } from "../xml/source-element";
import { ElementPatch } from "./element-patch";
import { TextEdits } from "./text-edits";

const header = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A list of relationships that has none yet. */
export const noRelationships = `${header}<Relationships xmlns="${namespaces.packageRelationships}"/>`;

const relationships: Prefixes = new Map([["", namespaces.packageRelationships]]);
const types: Prefixes = new Map([["", namespaces.contentTypes]]);

const attribute = (name: string, value: string): string =>
  ` ${name}="${value.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;")}"`;

const edited = (
  text: string,
  prefixes: Prefixes,
  change: (patch: ElementPatch) => void,
): string => {
  const patch = new ElementPatch(parseSource(text), { prefixes, order: {} });
  const edits = new TextEdits(text);
  change(patch);
  patch.apply(edits);
  return edits.apply();
};

const overrides = (list: SourceElement, name: string): readonly SourceElement[] =>
  list.all("Override").filter((its) => partName(its.attribute("PartName") ?? "") === name);

/** The list of content types without what it says of one part. */
export const withoutType = (text: string, name: string): string =>
  edited(text, types, (patch) => {
    for (const own of overrides(patch.element, name)) patch.remove(own);
  });

/** The list of content types with that of one part, by its path. */
export const withType = (text: string, path: string, contentType: string): string =>
  edited(withoutType(text, partName(path)), types, (patch) => {
    const says = attribute("PartName", `/${path}`) + attribute("ContentType", contentType);
    patch.insert("Override", `<Override${says}/>`, patch.element.children.at(-1));
  });

/** A relationship to be: a part of the package by its path, or an address outside of it. */
export interface NewRelationship {
  readonly type: string;
  readonly target: string;
  readonly mode?: "External";
}

const relationshipElement = (id: string, { type, target, mode }: NewRelationship): string => {
  const says = [
    attribute("Id", id),
    attribute("Type", type),
    attribute("Target", mode === undefined ? `/${target}` : target),
    mode === undefined ? "" : attribute("TargetMode", mode),
  ];
  return `<Relationship${says.join("")}/>`;
};

/** A list of relationships with more of them, and the ids that these have. */
export const withRelationships = (
  text: string,
  more: readonly NewRelationship[],
): { readonly text: string; readonly ids: readonly string[] } => {
  const taken = parseSource(text).children.map((one) => one.attribute("Id") ?? "");
  const last = Math.max(0, ...taken.map((id) => Number(/(\d{1,6})$/.exec(id)?.[1] ?? 0)));
  const ids = more.map((_, index) => `rId${last + 1 + index}`);
  const changed = edited(text, relationships, (patch) => {
    for (const [index, one] of more.entries()) {
      const markup = relationshipElement(ids[index] ?? "", one);
      patch.insert("Relationship", markup, patch.element.children.at(-1));
    }
  });
  return { text: changed, ids };
};

/** The relationships of a part without those of one type (as transitional files write it) to one target. */
export const withoutRelationships = (
  text: string,
  { part, type, target }: { readonly part: string; readonly type: string; readonly target: string },
): string =>
  edited(text, relationships, (patch) => {
    for (const one of patch.element.children) {
      const leadsTo = targetName(part, one.attribute("Target") ?? "");
      if (transitional(one.attribute("Type") ?? "") === type && leadsTo === target)
        patch.remove(one);
    }
  });
