import { areaText } from "@tanping/ooxml/spreadsheet/cell-reference";
import type { Hyperlink } from "../../book/hyperlink";
import { readHyperlinks, writeHyperlinks } from "../hyperlinks-xml";
import { withoutCells } from "./as-xml-element";
import { parseFragment } from "./fragments";
import { placesIn } from "./own-items";
import { patchList } from "./patch-list";
import type { SheetChange } from "./patch-rules";

/** What a link says but for its cells. */
const restKey = ({ address, location, screenTip }: Hyperlink): string =>
  JSON.stringify([address, location, screenTip]);

const linkKey = (link: Hyperlink): string =>
  JSON.stringify([link.areas.map(areaText), restKey(link)]);

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
  const lists = root.element.all("hyperlinks").map((list) => [list]);
  patchList(edits, root, {
    own: placesIn(lists, "hyperlink", "ref").flatMap((place, index) => {
      const link = read[index];
      return link ? [{ key: linkKey(link), rest: restKey(link), places: [place] }] : [];
    }),
    before: oneByOne(before.hyperlinks).map(linkKey),
    after: oneByOne(after.hyperlinks).map((link) => ({
      key: linkKey(link),
      rest: restKey(link),
      areas: link.areas.map(areaText).join(" "),
      write: () => {
        const ids = new Map(link.address === "" ? [] : [[link.address, relate(link.address)]]);
        const markup = parseFragment(writeHyperlinks([link], ids)).content;
        return [{ list: "hyperlinks", markup }];
      },
    })),
  });
};
