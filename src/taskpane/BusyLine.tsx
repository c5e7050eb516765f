import { Caption1, ProgressBar } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { usePaneLanguage } from "./pane-language";

/** Feedback beyond half a second, and beyond a second the likeliest reason why Excel waits. */
const feedbackAfter = 500;
const hintAfter = 1500;

interface BusyLineProps {
  readonly busy: boolean;
  readonly waitsFor: "excel" | "network";
}

/** Says that Excel, or a part of the pane that is still on its way, is being waited for. */
export const BusyLine = ({ busy, waitsFor }: BusyLineProps) => {
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
      {waited > 0 && (
        <ProgressBar
          thickness="medium"
          aria-label={waitsFor === "excel" ? words.busy : words.loadingPart}
        />
      )}
      {waited === hintAfter && waitsFor === "excel" && <Caption1>{words.finishEditing}</Caption1>}
    </div>
  );
};
