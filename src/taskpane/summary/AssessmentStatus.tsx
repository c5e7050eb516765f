import { Caption1, MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { ShownSummary } from "../../workflows/shown/show-summary";
import { usePaneLanguage } from "../pane-language";
import { useSaid } from "../use-said";

interface AssessmentStatusProps {
  readonly written: ShownSummary["written"];
  /** Score and grade: said with the sentence once they are written. */
  readonly result: string;
  readonly restarts: number;
}

/** How the result in the workbook stands to the result shown here. */
export const AssessmentStatus = ({ written, result, restarts }: AssessmentStatusProps) => {
  const { words } = usePaneLanguage();
  const sentences = {
    none: words.summary.notWritten,
    changed: words.summary.changed,
    agrees: words.summary.written,
    differs: "",
  };
  const sentence = sentences[written];
  // The result of every entry on the way would be too much.
  useSaid(written === "agrees" ? `${result}. ${sentence}` : sentence);
  if (written === "differs")
    return (
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>{words.summary.differs}</MessageBarBody>
      </MessageBar>
    );
  return (
    <>
      <Caption1>{sentence}</Caption1>
      {restarts > 0 && <Caption1>{words.summary.restarted(restarts)}</Caption1>}
    </>
  );
};
