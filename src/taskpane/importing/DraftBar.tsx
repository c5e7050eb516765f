import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { grouped } from "../../strings/grouped";
import { marks } from "../../strings/sentences";
import { draftNames, keptContent } from "../../workflows/import-session/draft";
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
  const listed = (names: readonly string[]) => names.join(marks[language].comma);
  if (offer)
    return (
      <MessageBar intent="info" layout="multiline">
        <MessageBarBody>{draft.offer(listed(draftNames(offer, source.pasted)))}</MessageBarBody>
        <MessageBarActions>
          <Button appearance="primary" onClick={onResume}>
            {draft.resume}
          </Button>
          <Button onClick={onDiscard}>{draft.discard}</Button>
        </MessageBarActions>
      </MessageBar>
    );
  if (awaited.length === 0) return null;
  const names = listed(awaited.map(({ name }) => name || source.pasted));
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{draft.again(names, `${grouped(keptContent / 1000)} kB`)}</MessageBarBody>
      <MessageBarActions>
        <Button onClick={onDiscard}>{draft.without}</Button>
      </MessageBarActions>
    </MessageBar>
  );
};
