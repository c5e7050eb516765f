import { useLayoutEffect, type RefObject } from "react";
import type { Draft } from "../entry/draft";

/** Puts the caret of a field where a change that nobody typed wants it. */
export const useCaret = (
  field: RefObject<HTMLTextAreaElement | null>,
  draft: Draft | null,
  name: Draft["field"],
): void => {
  useLayoutEffect(() => {
    if (draft?.field !== name || draft.caret === null) return;
    field.current?.setSelectionRange(draft.caret, draft.caret);
  }, [field, draft, name]);
};
