import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { marks, refusalSentence } from "../../strings/sentences";
import { usePaneLanguage } from "../pane-language";
import type { ScoringState } from "./scoring-state";
import type { ScoringStore } from "./scoring-store";

interface UnwrittenBarsProps {
  readonly state: ScoringState;
  readonly store: ScoringStore;
}

/** What was entered and is not in the workbook: why, and what to do about it. Nothing of it is dropped by itself. */
export const UnwrittenBars = ({ state, store }: UnwrittenBarsProps) => {
  const { words, language } = usePaneLanguage();
  const its = words.scoring;
  const { refusal, waiting, offers, keeping } = state;
  return (
    <>
      {refusal && waiting.length > 0 && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>
            {its.waitingFor(waiting.length) + marks[language].sentence}
            {refusalSentence(refusal, language)}
          </MessageBarBody>
          <MessageBarActions>
            <Button onClick={store.queue.retry}>{its.retry}</Button>
            <Button onClick={store.drop}>{its.drop}</Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {offers.map((offer, index) => (
        <MessageBar key={index} intent="warning" layout="multiline">
          <MessageBarBody>
            {its.offer({
              item: offer.entry.item,
              column: its.columns[offer.entry.column],
              value: String(offer.entry.value ?? its.nothing),
              now: String(offer.now ?? its.nothing),
            })}
          </MessageBarBody>
          <MessageBarActions>
            <Button onClick={() => store.settle(offer, "enter")}>{its.offerEnter}</Button>
            <Button onClick={() => store.settle(offer, "drop")}>{its.offerDrop}</Button>
          </MessageBarActions>
        </MessageBar>
      ))}
      {keeping === "until-closed" && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{its.untilClosed}</MessageBarBody>
        </MessageBar>
      )}
    </>
  );
};
