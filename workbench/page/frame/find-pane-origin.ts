import { pageDataAddress } from "../page-data";

/**
 * The origin to frame the pane from. Over plain http it is another site than this page, so it gets a process of its own
 * and keeps running while this page calculates, as in Excel on the web. A browser that lets no secure page frame
 * http, not even of its own machine, gets the pane from the page's origin and runs both in one process.
 */
export const findPaneOrigin = async (): Promise<string> => {
  const plain = location.origin.replace(/^https:/, "http:");
  const reached = await fetch(plain + pageDataAddress, { mode: "no-cors" }).catch(() => null);
  return reached === null ? location.origin : plain;
};
