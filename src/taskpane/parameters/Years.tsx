import { Button, Caption1, makeStyles } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { Checked } from "../../workflows/check-workbook";
import { showYears } from "../../workflows/shown/show-years";
import { usePaneLanguage } from "../pane-language";
import { usePlaceMemory } from "../place-memory";
import { Said } from "../Said";
import { YearsChart } from "./chart/YearsChart";
import { YearTable, type SoughtYear } from "./YearTable";
import type { YearActions } from "./YearRows";
import { WriteButton } from "../WriteButton";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: "8px" },
  buttons: { display: "flex", gap: "6px", flexWrap: "wrap" },
});

/** What the user can have done in the sheet about its years. */
export interface YearVerbs extends YearActions {
  readonly onSelectedYear: (found: (year: number | null) => void) => void;
  readonly onDraw: () => void;
}

const toggled = (years: ReadonlySet<number>, year: number): ReadonlySet<number> =>
  years.has(year) ? new Set([...years].filter((its) => its !== year)) : new Set([...years, year]);

const shownYears = (checked: Checked): readonly number[] =>
  showYears(checked)?.years.map(({ year }) => year) ?? [];

interface YearsProps extends YearVerbs {
  readonly checked: Checked;
}

/** The years of the monitoring data: each opens to its rows, and the selected row leads back to its year. */
export const Years = ({ checked, onSelectedYear, onDraw, ...actions }: YearsProps) => {
  const styles = useStyles();
  const { words } = usePaneLanguage();
  const { explain } = words.importing;
  const memory = usePlaceMemory();
  const [opened, setOpened] = useState<ReadonlySet<number>>(
    () => new Set(shownYears(checked).filter((year) => memory.isUnfolded(String(year)))),
  );
  const [sought, setSought] = useState<SoughtYear | null>(null);
  const [selected, setSelected] = useState<string | null>(null);
  const shown = useMemo(() => showYears(checked), [checked]);
  if (!shown) return <Caption1>{words.parameters.noYears}</Caption1>;
  const find = (year: number | null) => {
    setSelected(year === null ? explain.selectionNone : explain.selectionIs(year));
    if (year === null) return;
    setOpened((before) => new Set([...before, year]));
    setSought({ year });
  };
  return (
    <div className={styles.part}>
      {shown.chart && <YearsChart chart={shown.chart} units={shown} />}
      <YearTable
        {...actions}
        shown={shown}
        opened={opened}
        sought={sought}
        onToggle={(year) => {
          memory.fold(String(year), !opened.has(year));
          setOpened((before) => toggled(before, year));
        }}
      />
      <div className={styles.buttons}>
        <Button size="small" onClick={() => onSelectedYear(find)}>
          {explain.yearOfSelection}
        </Button>
        <WriteButton size="small" disabledFocusable={shown.isSealed} onClick={onDraw}>
          {explain.draw}
        </WriteButton>
      </div>
      {selected !== null && <Said>{selected}</Said>}
    </div>
  );
};
