import {
  Button,
  Checkbox,
  Divider,
  makeStyles,
  Popover,
  PopoverSurface,
} from "@fluentui/react-components";
import { useState, type FormEvent } from "react";
import { columnLetters } from "../../book/address";
import type { Sheet } from "../../book/sheet";
import { useSentences } from "../strings/use-sentences";
import { criterionFor, type ColumnFilter } from "./column-filter";
import { useFilterVerbs } from "./use-filter-verbs";

interface FilterMenuProps {
  readonly sheet: Sheet;
  readonly from: ColumnFilter;
  /** Where the button is that it belongs to. */
  readonly at: DOMRect;
  onClose(): void;
}

/** Excel lists no more. */
const most = 10_000;

const useStyles = makeStyles({
  menu: {
    display: "flex",
    flexDirection: "column",
    gap: "4px",
    minWidth: "220px",
    padding: "10px",
  },
  verb: { justifyContent: "flex-start" },
  choices: { maxHeight: "220px", overflowY: "auto", border: "1px solid #b5b5b5", padding: "4px" },
  choice: { display: "block", whiteSpace: "nowrap", fontSize: "13px", lineHeight: "22px" },
  answers: { display: "flex", justifyContent: "flex-end", gap: "8px", paddingTop: "4px" },
});

/** Sorts by a column of a filter, or chooses which of its rows are shown. */
export const FilterMenu = ({ sheet, from, at, onClose }: FilterMenuProps) => {
  const styles = useStyles();
  const say = useSentences();
  const verbs = useFilterVerbs(sheet, from);
  const offered = verbs.choices.slice(0, most);
  const [shown, setShown] = useState<ReadonlySet<string>>(
    () => new Set(verbs.choices.filter(({ state }) => state === "shown").map(({ text }) => text)),
  );
  const options = sheet.protection?.options;
  const maySort = options?.allowSort ?? true;
  const mayFilter = options?.allowAutoFilter ?? true;

  const doing = (act: () => void) => (): void => {
    onClose();
    act();
  };
  const turn = (text: string): void => {
    const next = new Set(shown);
    if (!next.delete(text)) next.add(text);
    setShown(next);
  };
  const all = verbs.choices.length === shown.size;
  const turnAll = (): void => setShown(new Set(all ? [] : verbs.choices.map(({ text }) => text)));
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    doing(() => verbs.show(criterionFor(verbs.choices, shown, from)))();
  };
  const sort = (order: "ascending" | "descending", label: string) => (
    <Button
      appearance="subtle"
      className={styles.verb}
      disabled={!maySort}
      onClick={doing(() => verbs.sort(order))}
    >
      {label}
    </Button>
  );
  return (
    <Popover
      open
      inline
      trapFocus
      positioning={{
        target: { getBoundingClientRect: () => at },
        position: "below",
        align: "end",
        strategy: "fixed",
      }}
      onOpenChange={(_, { open }) => !open && onClose()}
    >
      <PopoverSurface aria-label={say.filterOf(columnLetters(from.column))} style={{ padding: 0 }}>
        <form className={styles.menu} onSubmit={submit}>
          {sort("ascending", say.sortAscending)}
          {sort("descending", say.sortDescending)}
          <Button
            appearance="subtle"
            className={styles.verb}
            disabled={!mayFilter || !from.filter.criteria.has(from.column)}
            onClick={doing(() => verbs.show(null))}
          >
            {say.clearFilter}
          </Button>
          <Divider />
          <Checkbox
            label={say.selectAll}
            disabled={!mayFilter}
            checked={all || (shown.size > 0 && "mixed")}
            onChange={turnAll}
          />
          <div role="group" aria-label={say.list} tabIndex={0} className={styles.choices}>
            {offered.map(({ text }) => (
              <label key={text} className={styles.choice}>
                <input
                  type="checkbox"
                  disabled={!mayFilter}
                  checked={shown.has(text)}
                  onChange={() => turn(text)}
                />
                {text === "" ? say.blanks : text}
              </label>
            ))}
          </div>
          {offered.length < verbs.choices.length && <span>{say.notAllChoices(most)}</span>}
          <div className={styles.answers}>
            <Button type="submit" appearance="primary" disabled={!mayFilter || shown.size === 0}>
              {say.ok}
            </Button>
            <Button onClick={onClose}>{say.cancel}</Button>
          </div>
        </form>
      </PopoverSurface>
    </Popover>
  );
};
