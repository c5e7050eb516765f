import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { Refusal } from "../faults/refusal";
import { refusalSentence } from "../strings/sentences";
import { usePaneLanguage } from "./pane-language";

interface RefusalBarProps {
  readonly refusal: Refusal;
  readonly onRetry: () => void;
}

/** What Excel would not do, with its remedy; it comes into sight, wherever in the pane the button was. */
export const RefusalBar = ({ refusal, onRetry }: RefusalBarProps) => {
  const { language, words } = usePaneLanguage();
  const bar = useRef<HTMLDivElement>(null);
  // Some browsers answer with a promise, which is no way to end an effect.
  useEffect(() => void bar.current?.scrollIntoView({ block: "nearest" }), [refusal]);
  return (
    <div ref={bar}>
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>{refusalSentence(refusal, language)}</MessageBarBody>
        <MessageBarActions>
          <Button onClick={onRetry}>{words.retry}</Button>
        </MessageBarActions>
      </MessageBar>
    </div>
  );
};
