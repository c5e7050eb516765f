import {
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Subtitle1,
} from "@fluentui/react-components";
import type { Refusal } from "../faults/refusal";
import { refusalSentence } from "../strings/sentences";
import { laterWordsOf } from "../strings/words-of";
import { usePaneLanguage } from "./pane-language";
import { WriteButton } from "./WriteButton";

interface UnnamedViewProps {
  readonly refusal: Refusal;
  readonly busy: boolean;
  readonly onRepair: () => void;
}

/** What an assessment whose names another program dropped offers: to repair it. */
export const UnnamedView = ({ refusal, busy, onRepair }: UnnamedViewProps) => {
  const { language, words } = usePaneLanguage();
  return (
    <>
      <Subtitle1 as="h1">{laterWordsOf(language).start.title}</Subtitle1>
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>{refusalSentence(refusal, language)}</MessageBarBody>
        <MessageBarActions>
          <WriteButton appearance="primary" disabledFocusable={busy} onClick={onRepair}>
            {words.integrity.check.repair}
          </WriteButton>
        </MessageBarActions>
      </MessageBar>
    </>
  );
};
