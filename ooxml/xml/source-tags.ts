import { attributeValue } from "./xml-characters";

/** A tag where it stands in a text. */
export interface SourceTag {
  readonly kind: "open" | "empty" | "close";
  /** As it is spelled, prefix included. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** What may stand between tags, then a tag. Text that was read once is well-formed, so nothing else has to be told apart. */
const pattern =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<(\/?)([^\s/>]+)(?:"[^"]*"|'[^']*'|[^"'>])*?(\/?)>/g;

/** The tags of a well-formed text in their order, from a place on. */
export function* sourceTags(text: string, from = 0): Generator<SourceTag> {
  const tags = new RegExp(pattern);
  tags.lastIndex = from;
  for (let found = tags.exec(text); found !== null; found = tags.exec(text)) {
    const [whole, slash, name, empty] = found;
    if (name === undefined) continue;
    const kind = slash === "/" ? "close" : empty === "/" ? "empty" : "open";
    yield { kind, name, start: found.index, end: found.index + whole.length };
  }
}

const attributePattern = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** An attribute where it stands in a text, its value without the marks. */
export interface SourceAttribute {
  readonly name: string;
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** The attributes of a tag that opens or is empty, declarations of namespaces included. */
export const sourceAttributes = (text: string, tag: SourceTag): readonly SourceAttribute[] => {
  const first = tag.start + 1 + tag.name.length;
  const inside = text.slice(first, tag.end);
  return [...inside.matchAll(attributePattern)].map((found) => {
    const [whole, name = "", one, other = ""] = found;
    const start = first + found.index;
    return { name, value: attributeValue(one ?? other), start, end: start + whole.length };
  });
};
