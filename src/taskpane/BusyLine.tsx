import { Button, Caption1, ProgressBar, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { PaneState } from "./pane-state";
import { usePaneLanguage } from "./pane-language";
import { Said } from "./Said";
import { useSaid } from "./use-said";

/** Feedback beyond half a second, beyond a second the likeliest reason why Excel waits, beyond five how far it is and a way out. */
const feedbackAfter = 500;
const hintAfter = 1500;
const wayOutAfter = 5000;

/** In sight wherever the button was that is being waited for. */
const waiting = {
  position: "sticky",
  top: 0,
  zIndex: 2,
  backgroundColor: tokens.colorNeutralBackground1,
} as const;

interface BusyLineProps {
  readonly busy: boolean;
  readonly waitsFor: "excel" | "network";
  readonly work?: PaneState["work"];
  readonly onCancel?: () => void;
}

/** Says that Excel, or a part of the pane that is still on its way, is being waited for. */
export const BusyLine = ({ busy, waitsFor, work = null, onCancel }: BusyLineProps) => {
  const { words } = usePaneLanguage();
  const [waited, setWaited] = useState(0);
  useEffect(() => {
    if (!busy) return;
    const timers = [feedbackAfter, hintAfter, wayOutAfter].map((after) =>
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
    <div style={waited > 0 ? waiting : {}} data-arriving={waitsFor === "network" || undefined}>
      <div style={{ minHeight: "2px" }}>
        {waited > 0 && <ProgressBar thickness="medium" aria-label={name} />}
        {waited >= hintAfter && waitsFor === "excel" && <Said>{words.finishEditing}</Said>}
      </div>
      {work && waited === wayOutAfter && (
        <div style={{ display: "flex", alignItems: "center", gap: "8px" }}>
          <Caption1>{work.ends ? words.cancelling : words.steps(work.steps)}</Caption1>
          <Button size="small" disabledFocusable={work.ends} onClick={onCancel}>
            {words.cancel}
          </Button>
        </div>
      )}
    </div>
  );
};
