import { UnreadablePackage } from "../unreadable-package";
import type { ElementName } from "../xml/namespace-scope";
import type { XmlPart } from "../xml/read-xml";
import { parseXml, type XmlElement } from "../xml/xml-element";

/** The elements of a list of the package, which are of these names and hold nothing: what else stood there some programs would follow, and others not. */
export const readList = (
  part: XmlPart,
  root: ElementName,
  names: readonly string[],
): readonly XmlElement[] => {
  const listed = parseXml(part, root).children;
  const isOfList = ({ name, namespace, children }: XmlElement): boolean =>
    names.includes(name) && namespace === root.namespace && children.length === 0;
  if (!listed.every(isOfList))
    throw new UnreadablePackage("ambiguous", `${part.name} lists something else.`);
  return listed;
};
