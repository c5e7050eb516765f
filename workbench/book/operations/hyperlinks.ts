import type { Area } from "../area";
import type { Hyperlink } from "../hyperlink";
import { withoutArea } from "../formulas/ruled-areas";
import type { BookState } from "../state/book-state";
import { requireAllowed } from "./guard";
import { refuse } from "./refuse";

/** The longest address Excel keeps. */
const longestAddress = 2083;
const longestTip = 255;

/** Links cells in place of what they linked to; null takes the link and leaves the text and its look. */
export const setHyperlink = (
  state: BookState,
  at: { readonly sheetId: string; readonly area: Area },
  link: Omit<Hyperlink, "areas"> | null,
): void => {
  const sheet = state.place(at.sheetId, at.area);
  requireAllowed(sheet, "allowInsertHyperlinks");
  const others = withoutArea(sheet.hyperlinks, at.area, (one) => one);
  if (link !== null) requireLink(link);
  const hyperlinks = link === null ? others : [...others, { ...link, areas: [at.area] }];
  state.alter(sheet, { hyperlinks });
  state.tell({ kind: "viewChanged" });
};

const requireLink = ({ address, location, screenTip }: Omit<Hyperlink, "areas">): void => {
  if (address === "" && location === "") refuse("linkEmpty");
  if (address.length > longestAddress || location.length > longestAddress)
    refuse("linkTooLong", longestAddress);
  if (screenTip.length > longestTip) refuse("linkTipTooLong", longestTip);
};
