import { openWindow } from "../excel/open-window";
import type { Checked } from "./check-workbook";
import { outcomeOf, type Outcome } from "./outcome";
import { presentationMark } from "./presentation-mark";
import { showPresentation, type ShownPresentation } from "./shown/show-presentation";

/** Shows the result in a window of its own, for a projector; answers whether Office opened one. */
export const presentResult = (
  checked: Checked,
  pane: string,
): Promise<Outcome<"opened" | "refused">> =>
  outcomeOf(() => openWindow(presentationAddress(checked, pane)));

/** The address of the pane's own page with the result behind its mark. Office opens secure pages only. */
export const presentationAddress = (checked: Checked, pane: string): string => {
  const address = new URL(pane);
  address.protocol = "https:";
  address.search = "";
  address.hash = `${presentationMark}${encodeURIComponent(JSON.stringify(showPresentation(checked)))}`;
  return address.href;
};

/** What a page of that fragment is to present; null where it is no such page. */
export const presentedAt = (hash: string): ShownPresentation | null =>
  hash.startsWith(presentationMark)
    ? (JSON.parse(decodeURIComponent(hash.slice(presentationMark.length))) as ShownPresentation)
    : null;
