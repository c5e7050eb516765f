import { ProgressBar } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { usePaneLanguage } from "./pane-language";
import { Said } from "./Said";
import { useSaid } from "./use-said";

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
  const name = waitsFor === "excel" ? words.busy : words.loadingPart;
  useSaid(waited > 0 ? name : "");
  return (
    <div style={{ minHeight: "2px" }}>
      {waited > 0 && <ProgressBar thickness="medium" aria-label={name} />}
      {waited === hintAfter && waitsFor === "excel" && <Said>{words.finishEditing}</Said>}
    </div>
  );
};
