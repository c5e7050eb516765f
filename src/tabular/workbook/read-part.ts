import type { ElementName } from "@tanping/ooxml/xml/namespace-scope";
import { readXmlInSteps, type XmlPart } from "@tanping/ooxml/xml/read-xml";
import { TreeListener, type XmlElement } from "@tanping/ooxml/xml/xml-element";
import type { XmlListener } from "@tanping/ooxml/xml/xml-listener";
import { timeSlicing } from "../time-slicing";

/** Reads a part of a workbook to its end, or until there is enough of it, giving the thread away in between; damage throws UnreadablePackage. */
export const readPart = async (
  part: XmlPart,
  root: ElementName,
  listener: XmlListener,
  isEnough: () => boolean = () => false,
): Promise<void> => {
  const pause = timeSlicing();
  for (const _ of readXmlInSteps(part, root, listener)) {
    if (isEnough()) return;
    await pause();
  }
};

/** The tree of a part that is small beside the cells. */
export const readTree = async (part: XmlPart, root: ElementName): Promise<XmlElement> => {
  const tree = new TreeListener();
  await readPart(part, root, tree);
  return tree.root;
};
