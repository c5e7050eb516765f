import { useRef, type KeyboardEvent, type MouseEvent } from "react";
import type { PaneExit } from "../../host/frame-keys";
import type { PaneEntrance } from "../frame/PaneFrame";

type Part = "ribbon" | "sheet" | "pane";

/** In the order F6 walks through them. */
const parts: readonly Part[] = ["ribbon", "sheet", "pane"];

/**
 * The parts of the window between which F6 walks, Shift+F6 the other way round; Esc goes back to the sheet. With Ctrl
 * as well, for Excel on the web and office.js leave plain F6 to the browser. Ctrl+S saves, in every part of the page.
 */
export const useParts = (save: () => void) => {
  const pageRef = useRef<HTMLDivElement>(null);
  const ribbonRef = useRef<HTMLDivElement>(null);
  const entranceRef = useRef<PaneEntrance>(null);

  const focusIn = (selector: string, within: HTMLElement | null): void =>
    within?.querySelector<HTMLElement>(selector)?.focus();
  const focusSheet = (): void => focusIn("[data-grid-field]", pageRef.current);
  const enter = (part: Part): void => {
    if (part === "pane") entranceRef.current?.enter("start");
    else if (part === "ribbon") focusIn("button:enabled", ribbonRef.current);
    else focusSheet();
  };
  const walk = (from: Part, step: 1 | -1): void => {
    const shown = parts.filter((part) => part !== "pane" || entranceRef.current);
    const next = shown[(shown.indexOf(from) + step + shown.length) % shown.length];
    if (next) enter(next);
  };
  return {
    pageRef,
    ribbonRef,
    entranceRef,
    focusSheet,
    onKeyDown: (event: KeyboardEvent<HTMLElement>): void => {
      const target = onPage(event);
      if (!target || event.defaultPrevented) return;
      const part = partOf(target);
      if (event.key === "F6") walk(part, event.shiftKey ? -1 : 1);
      else if (event.key === "Escape" && part !== "sheet") focusSheet();
      else if (isSaving(event)) save();
      else return;
      event.preventDefault();
    },
    /** A press on what takes no keys leaves them where they are: else they would go nowhere. */
    onMouseDown: (event: MouseEvent<HTMLElement>): void => {
      if (onPage(event)?.closest("button, input, textarea, [tabindex]") === null)
        event.preventDefault();
    },
    leavePane: (exit: PaneExit): void => {
      if (exit === "before") entranceRef.current?.enterHeader();
      else if (exit === "previousPart") walk("pane", -1);
      else if (exit === "sheet") focusSheet();
      else walk("pane", 1);
    },
  };
};

/** Else the browser would offer to save the page. */
const isSaving = ({ key, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean =>
  (ctrlKey || metaKey) && !shiftKey && key.toLowerCase() === "s";

/** The element that the event is about; null for what stands in a box or a menu over the page, which is no part of it. */
const onPage = ({ target, currentTarget }: KeyboardEvent | MouseEvent): Element | null =>
  target instanceof Element && currentTarget.contains(target) && !target.closest("[role=menu]")
    ? target
    : null;

const partOf = (target: Element): Part => {
  if (target.closest("main")) return "sheet";
  return target.closest("aside") ? "pane" : "ribbon";
};
