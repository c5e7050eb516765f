import { Caption1, MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { ShownSummary } from "../../workflows/shown/show-summary";
import { usePaneLanguage } from "../pane-language";

interface AssessmentStatusProps {
  readonly written: ShownSummary["written"];
  readonly restarts: number;
}

/** How the result in the workbook stands to the result shown here. */
export const AssessmentStatus = ({ written, restarts }: AssessmentStatusProps) => {
  const { words } = usePaneLanguage();
  if (written === "differs")
    return (
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>{words.summary.differs}</MessageBarBody>
      </MessageBar>
    );
  const sentences = {
    none: words.summary.notWritten,
    changed: words.summary.changed,
    agrees: words.summary.written,
  };
  return (
    <>
      <Caption1>{sentences[written]}</Caption1>
      {restarts > 0 && <Caption1>{words.summary.restarted(restarts)}</Caption1>}
    </>
  );
};
