import type { Locator } from "playwright-core";
import {
  openWorkbench,
  type WorkbenchPage,
} from "@tanping/workbench/test/browser/support/workbench-page";
import { focusFallsOn, noteFocusFalls } from "./focus-falls";

/** What a person does, counted; after each action the focus must be somewhere. */
export interface Hands {
  readonly press: (...keys: readonly string[]) => Promise<void>;
  /** Presses one key in another way than the keyboard's own. */
  readonly pressBy: (action: () => Promise<unknown>) => Promise<void>;
  /** Types a text where the focus is: its letters are no keys of ours. */
  readonly type: (text: string) => Promise<void>;
  readonly click: (what: Locator) => Promise<void>;
  readonly choose: (field: Locator, option: string) => Promise<void>;
  /** Clicks a field, writes the text over what is there, and Enter. */
  readonly fillIn: (field: Locator, text: string) => Promise<void>;
  /** Anything else a person does. */
  readonly act: (action: () => Promise<unknown>) => Promise<void>;
  /** Keys and clicks since the last count. */
  readonly count: () => { readonly keys: number; readonly clicks: number };
}

/** Opens the workbench for a journey: with the hands of the person who makes it. */
export const beginJourney = async (
  query = "",
): Promise<{ readonly bench: WorkbenchPage; readonly hands: Hands }> => {
  const bench = await openWorkbench(query, noteFocusFalls);
  return { bench, hands: handsOn(bench) };
};

const handsOn = ({ page }: WorkbenchPage): Hands => {
  let keys = 0;
  let clicks = 0;
  const act = async (action: () => Promise<unknown>) => {
    await action();
    expect(await focusFallsOn(page)).toEqual([]);
  };
  const pressBy = async (action: () => Promise<unknown>) => {
    keys += 1;
    await act(action);
  };
  const press = async (...pressed: readonly string[]) => {
    for (const key of pressed) await pressBy(() => page.keyboard.press(key));
  };
  const click = async (what: Locator) => {
    clicks += 1;
    await act(() => what.click());
  };
  return {
    press,
    pressBy,
    click,
    act,
    type: (text) => act(() => page.keyboard.insertText(text)),
    choose: async (field, option) => {
      clicks += 1;
      await act(async () => {
        await field.focus();
        await field.selectOption(option);
      });
    },
    fillIn: async (field, text) => {
      await click(field);
      await act(() => field.fill(text));
      await press("Enter");
    },
    count: () => {
      const counted = { keys, clicks };
      keys = 0;
      clicks = 0;
      return counted;
    },
  };
};
