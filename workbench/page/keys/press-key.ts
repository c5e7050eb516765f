import type { KeyboardEvent } from "react";
import type { Editor } from "../entry/use-editor";
import { fixReference } from "../formula/fix-reference";
import { intentionOf, type Command } from "./intention";

/** Hands a key to what it means, unless an input method is composing with it. */
export const pressKey = (
  event: KeyboardEvent,
  editor: Editor,
  perform: (command: Command) => void,
): void => {
  if (event.nativeEvent.isComposing) return;
  const intention = intentionOf(event, editor.draft?.mode ?? "ready");
  if (!intention) return;
  event.preventDefault();
  if (intention.kind === "lineBreak") breakLine(event, editor);
  else if (intention.kind === "fix") fix(event, editor);
  else perform(intention);
};

const breakLine = ({ target }: KeyboardEvent, editor: Editor): void => {
  if (!(target instanceof HTMLTextAreaElement)) return;
  target.setRangeText("\n", target.selectionStart, target.selectionEnd, "end");
  editor.change({ text: target.value });
};

const fix = ({ target }: KeyboardEvent, editor: Editor): void => {
  if (!(target instanceof HTMLTextAreaElement)) return;
  const fixed = fixReference({ text: target.value, caret: target.selectionEnd });
  const pointed = editor.draft?.pointed ?? null;
  if (fixed) editor.change({ ...fixed, pointed: pointed && { ...pointed, end: fixed.caret } });
};
