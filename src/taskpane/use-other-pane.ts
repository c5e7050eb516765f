import { useEffect, useState } from "react";

/** Whether the workbook of that key is open beside another pane of this browser, which must be told apart from none. */
export const useOtherPane = (workbook: string | null): boolean => {
  const [isThere, setThere] = useState(false);
  useEffect(() => {
    const channel = workbook === null ? null : openChannel(`tanping:open:${workbook}`);
    if (!channel) return;
    const ask = () => channel.postMessage("anybody");
    const leave = () => channel.postMessage("gone");
    channel.onmessage = ({ data }) => {
      setThere(data !== "gone");
      if (data === "anybody") channel.postMessage("here");
      if (data === "gone") ask();
    };
    ask();
    window.addEventListener("pagehide", leave);
    return () => {
      window.removeEventListener("pagehide", leave);
      leave();
      channel.close();
      setThere(false);
    };
  }, [workbook]);
  return isThere;
};

/** null where the browser lets a frame of another site open none: then nobody can be heard of. */
const openChannel = (name: string): BroadcastChannel | null => {
  try {
    return new BroadcastChannel(name);
  } catch {
    return null;
  }
};
