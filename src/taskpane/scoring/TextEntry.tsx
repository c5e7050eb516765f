import { Field, Textarea } from "@fluentui/react-components";
import { memo, useEffect, useRef, useState } from "react";
import { grouped } from "../../strings/grouped";
import { longestText } from "../../workflows/longest-text";
import type { EntryValue } from "../../cells/entry-value";
import type { ItemId } from "../../standard/table-a1";
import { usePaneLanguage } from "../pane-language";
import type { FocusWish, TextColumn } from "./scoring-state";
import type { ScoringStore } from "./scoring-store";

interface TextEntryProps {
  readonly item: ItemId;
  readonly column: TextColumn;
  /** What its cell says. */
  readonly value: EntryValue;
  readonly isLocked: boolean;
  readonly focus: FocusWish;
  readonly store: ScoringStore;
}

/** A text of the item's row: kept while it is typed, entered when the field is left. */
export const TextEntry = memo((props: TextEntryProps) => {
  const { item, column, value, isLocked, focus, store } = props;
  const { words } = usePaneLanguage();
  const its = words.scoring;
  const [typed, setTyped] = useState<string | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const { on, turn } = focus;
  useEffect(() => {
    if (on === column) field.current?.focus();
  }, [on, column, turn]);
  const finish = (): boolean => {
    const isTaken = store.finish(item, column);
    if (isTaken) setTyped(null);
    return isTaken;
  };
  const excess = (typed ?? "").length - longestText;
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
        readOnly={isLocked}
        value={typed ?? String(value ?? "")}
        onChange={(_, { value: text }) => {
          setTyped(text);
          store.draft(item, column, text);
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
});
TextEntry.displayName = "TextEntry";
