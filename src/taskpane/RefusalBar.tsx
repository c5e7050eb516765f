import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { Refusal } from "../faults/refusal";
import { refusalSentence } from "../strings/sentences";
import { usePaneLanguage } from "./pane-language";

interface RefusalBarProps {
  readonly refusal: Refusal;
  readonly onRetry: () => void;
}

/** What Excel would not do, with its remedy. */
export const RefusalBar = ({ refusal, onRetry }: RefusalBarProps) => {
  const { language, words } = usePaneLanguage();
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>{refusalSentence(refusal, language)}</MessageBarBody>
      <MessageBarActions>
        <Button onClick={onRetry}>{words.retry}</Button>
      </MessageBarActions>
    </MessageBar>
  );
};
