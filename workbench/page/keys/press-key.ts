import type { KeyboardEvent } from "react";
import type { Editor } from "../entry/use-editor";
import { intentionOf, type Intention } from "./intention";

/** Hands a key to what it means, unless an input method is composing with it. */
export const pressKey = (
  event: KeyboardEvent,
  editor: Editor,
  perform: (intention: Exclude<Intention, { kind: "lineBreak" }>) => void,
): void => {
  if (event.nativeEvent.isComposing) return;
  const intention = intentionOf(event, editor.draft?.mode ?? "ready");
  if (!intention) return;
  event.preventDefault();
  if (intention.kind === "lineBreak") breakLine(event, editor);
  else perform(intention);
};

const breakLine = ({ target }: KeyboardEvent, editor: Editor): void => {
  if (!(target instanceof HTMLTextAreaElement)) return;
  target.setRangeText("\n", target.selectionStart, target.selectionEnd, "end");
  editor.change({ text: target.value });
};
