import { areaText } from "@tanping/ooxml/spreadsheet/cell-reference";
import type { Hyperlink } from "../../book/hyperlink";
import { readHyperlinks, writeHyperlinks } from "../hyperlinks-xml";
import { withoutCells } from "./as-xml-element";
import { parseFragment } from "./fragments";
import { patchList } from "./patch-list";
import type { SheetChange } from "./patch-rules";

/** A link of one area, by everything it says. */
const linkKey = ({ areas, address, location, screenTip }: Hyperlink): string =>
  JSON.stringify([areas.map(areaText), address, location, screenTip]);

const oneByOne = (links: readonly Hyperlink[]): readonly Hyperlink[] =>
  links.flatMap((link) => link.areas.map((area) => ({ ...link, areas: [area] })));

/** Changes where cells lead to; `relate` answers the id of a relationship to an address, which may be new. */
export const patchLinks = (
  { before, after, edits, root }: SheetChange,
  addressOf: (relationship: string) => string,
  relate: (address: string) => string,
): void => {
  if (before.hyperlinks === after.hyperlinks) return;
  const read = readHyperlinks(withoutCells(root.element), addressOf);
  const list = root.element.child("hyperlinks");
  patchList(edits, root, {
    list: "hyperlinks",
    joins: "list",
    own: (list?.all("hyperlink") ?? []).map((element, index) => {
      const link = read[index];
      if (list === undefined || link === undefined) throw new Error("A link is read twice.");
      return { key: linkKey(link), element, around: [list] };
    }),
    before: oneByOne(before.hyperlinks).map(linkKey),
    after: oneByOne(after.hyperlinks).map((link) => ({
      key: linkKey(link),
      markup: () => {
        const ids = new Map(link.address === "" ? [] : [[link.address, relate(link.address)]]);
        return parseFragment(writeHyperlinks([link], ids)).content;
      },
    })),
  });
};
