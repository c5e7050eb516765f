import { Field, Textarea } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { grouped } from "../../strings/grouped";
import { longestText } from "../../workflows/longest-text";
import type { ShownItem } from "../../workflows/shown/show-items";
import { usePaneLanguage } from "../pane-language";
import type { ScoringState, TextColumn } from "./scoring-state";
import type { ScoringStore } from "./scoring-store";

interface TextEntryProps {
  readonly item: ShownItem;
  readonly column: TextColumn;
  readonly state: ScoringState;
  readonly store: ScoringStore;
}

/** A text of the item's row: kept while it is typed, entered when the field is left. */
export const TextEntry = ({ item, column, state, store }: TextEntryProps) => {
  const { words } = usePaneLanguage();
  const its = words.scoring;
  const [typed, setTyped] = useState<string | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const { on, turn } = state.focus;
  useEffect(() => {
    if (on === column) field.current?.focus();
  }, [on, column, turn]);
  const finish = (): boolean => {
    const isTaken = store.finish(item.id, column);
    if (isTaken) setTyped(null);
    return isTaken;
  };
  const excess = (typed ?? "").length - longestText;
  const value = store.valueOf(item.id, column);
  return (
    <Field
      label={its.columns[column]}
      size="small"
      hint={typed === null ? "" : its.endText}
      validationMessage={excess > 0 ? its.tooLong(grouped(longestText), grouped(excess)) : null}
    >
      <Textarea
        textarea={{ ref: field }}
        size="small"
        resize="vertical"
        rows={column === "evidence" ? 4 : 2}
        readOnly={item.isLocked}
        value={typed ?? String(value ?? "")}
        onChange={(_, { value: text }) => {
          setTyped(text);
          store.draft(item.id, column, text);
        }}
        onBlur={finish}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === "Escape") store.focus("card");
          else if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
          else if (finish()) store.go(1);
          event.preventDefault();
          event.stopPropagation();
        }}
      />
    </Field>
  );
};
