import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { marks } from "../../strings/sentences";
import { keptContent, type DraftSource } from "../../workflows/import-session/draft";
import { usePaneLanguage } from "../pane-language";
import type { ImportState } from "./import-state";

interface DraftBarProps {
  readonly state: Pick<ImportState, "offer" | "awaited">;
  readonly onResume: () => void;
  readonly onDiscard: () => void;
}

/** Offers an import that was being decided when the pane was closed; then names the sources of it that are to be given again. */
export const DraftBar = ({ state, onResume, onDiscard }: DraftBarProps) => {
  const { words, language } = usePaneLanguage();
  const { draft, source } = words.importing;
  const { offer, awaited } = state;
  const listed = (sources: readonly DraftSource[]) =>
    sources.map(({ name }) => name || source.pasted).join(marks[language].comma);
  if (!offer && awaited.length === 0) return null;
  return (
    <MessageBar intent={offer ? "info" : "warning"} layout="multiline">
      <MessageBarBody>
        {offer
          ? draft.offer(listed(offer.sources))
          : draft.again(listed(awaited), `${keptContent / 1000} kB`)}
      </MessageBarBody>
      <MessageBarActions>
        {offer && (
          <Button appearance="primary" onClick={onResume}>
            {draft.resume}
          </Button>
        )}
        <Button onClick={onDiscard}>{offer ? draft.discard : draft.without}</Button>
      </MessageBarActions>
    </MessageBar>
  );
};
