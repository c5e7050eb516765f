import { messageToWindow } from "../excel/message-to-window";
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
  outcomeOf(() => openWindow(presentationAddress(pane), JSON.stringify(showPresentation(checked))));

/**
 * The address of the pane's own page with the mark of a presentation. It says nothing of the result: whoever opens it
 * otherwise sees none. Office opens secure pages only.
 */
export const presentationAddress = (pane: string): string => {
  const address = new URL(pane);
  address.protocol = "https:";
  address.search = "";
  address.hash = presentationMark;
  return address.href;
};

/** In the window: what the pane that opened it has to show; null of a withheld result. */
export const presentedResult = async (): Promise<ShownPresentation | null> =>
  JSON.parse(await messageToWindow()) as ShownPresentation | null;
