import { Caption1, ProgressBar } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { usePaneLanguage } from "./pane-language";

/** Feedback beyond half a second, and beyond a second the likeliest reason why Excel waits. */
const feedbackAfter = 500;
const hintAfter = 1500;

/** Says that Excel is being waited for. */
export const BusyLine = ({ busy }: { readonly busy: boolean }) => {
  const { words } = usePaneLanguage();
  const [waited, setWaited] = useState(0);
  useEffect(() => {
    if (!busy) return;
    const timers = [feedbackAfter, hintAfter].map((after) =>
      setTimeout(() => setWaited(after), after),
    );
    return () => {
      timers.forEach(clearTimeout);
      setWaited(0);
    };
  }, [busy]);
  return (
    <div role="status" style={{ minHeight: "2px" }}>
      {waited > 0 && <ProgressBar thickness="medium" aria-label={words.busy} />}
      {waited === hintAfter && <Caption1>{words.finishEditing}</Caption1>}
    </div>
  );
};
