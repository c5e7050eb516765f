import { areaText, parseArea } from "@tanping/ooxml/spreadsheet/cell-reference";
import { namespaces } from "@tanping/ooxml/xml/namespaces";
import type { XmlElement } from "@tanping/ooxml/xml/xml-element";
import type { Hyperlink } from "../book/hyperlink";
import { element } from "./xml-writer";

const orNone = (text: string): string | undefined => (text === "" ? undefined : text);

/** The hyperlinks element of a sheet, one element an area; an address is known by the relationship it has. */
export function writeHyperlinks(
  hyperlinks: readonly Hyperlink[],
  relations: ReadonlyMap<string, string>,
): string {
  const links = hyperlinks.flatMap(({ areas, address, location, screenTip }) =>
    areas.map((area) =>
      element("hyperlink", {
        ref: areaText(area),
        "r:id": relations.get(address),
        location: orNone(location),
        tooltip: orNone(screenTip),
      }),
    ),
  );
  return links.length === 0 ? "" : element("hyperlinks", {}, links);
}

/** The links of a worksheet, given the addresses its relationships lead to. */
export const readHyperlinks = (
  root: XmlElement,
  addressOf: (relationship: string) => string,
): readonly Hyperlink[] =>
  (root.child("hyperlinks")?.all("hyperlink") ?? []).map((link) => {
    const id = link.attributeIn(namespaces.relationships, "id");
    return {
      areas: [parseArea(link.attributes.ref ?? "")],
      address: id === undefined ? "" : addressOf(id),
      location: link.attributes.location ?? "",
      screenTip: link.attributes.tooltip ?? "",
    };
  });
