import { Button, Caption1 } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { usePaneLanguage } from "./pane-language";

/** Items shown at first, and with each press of the button: thousands at once would hold the pane. */
const part = 100;

interface InPartsProps<Item> {
  readonly items: readonly Item[];
  readonly children: (shown: readonly Item[]) => ReactNode;
}

/** The first items of a list; where there are more, how many, and a button that shows the next. */
export const InParts = <Item,>({ items, children }: InPartsProps<Item>) => {
  const { words } = usePaneLanguage();
  const [shown, setShown] = useState(part);
  const left = items.length - shown;
  return (
    <>
      {children(items.slice(0, shown))}
      {left > 0 && (
        <div>
          <Caption1 block>{words.list.left(left)}</Caption1>
          <Button size="small" onClick={() => setShown(shown + part)}>
            {words.list.more}
          </Button>
        </div>
      )}
    </>
  );
};
