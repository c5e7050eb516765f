import type { Prefixes } from "../xml/source-element";
import { sourceTags } from "../xml/source-tags";

/** The prefixes of elements and attributes in a fragment ("" for elements without one), as far as it does not declare them. */
const usedPrefixes = (fragment: string): readonly string[] => {
  const used = new Set<string>();
  for (const { start, end } of sourceTags(fragment)) {
    const tag = fragment.slice(start, end).replace(/"[^"]*"/g, '""');
    used.add(/^<\/?([^\s/>:]+):/.exec(tag)?.[1] ?? "");
    for (const [, prefix = ""] of tag.matchAll(/\s([^\s=:]+):[^\s=]+=/g)) used.add(prefix);
  }
  used.delete("xmlns");
  used.delete("xml");
  return [...used].filter(
    (prefix) => !fragment.includes(prefix === "" ? " xmlns=" : ` xmlns:${prefix}=`),
  );
};

const named = (fragment: string, prefix: string): string =>
  fragment.replace(/<(\/?)(?=[^\s/>:!?]+[\s/>])/g, `<$1${prefix}:`);

const declared = (fragment: string, name: string, namespace: string): string =>
  fragment.replace(/^<[^\s/>]+/, (tag) => `${tag} ${name}="${namespace}"`);

/**
 * A fragment of one element, written with prefixes that mean `written`, so that it means the same where prefixes mean
 * `there`: its own names take the prefix that stands for their namespace there; what is still unknown it declares. Prefixes that `written` does not
 * know are those of the place already.
 */
export const spellFragment = (fragment: string, written: Prefixes, there: Prefixes): string => {
  let spelled = fragment;
  for (const prefix of usedPrefixes(fragment)) {
    const namespace = written.get(prefix);
    if (namespace === undefined) continue;
    if ((there.get(prefix) ?? "") === namespace) continue;
    const [other] = [...there].find(([, its]) => its === namespace) ?? [];
    if (prefix === "" && other !== undefined) spelled = named(spelled, other);
    else spelled = declared(spelled, prefix === "" ? "xmlns" : `xmlns:${prefix}`, namespace);
  }
  return spelled;
};
