import { Caption1, ProgressBar, ToggleButton } from "@fluentui/react-components";
import { useState } from "react";
import type { CellAddress } from "../../cells/address";
import { isSealed } from "../../seal/seal-state";
import { tableA1 } from "../../standard/table-a1";
import type { Checked } from "../../workflows/check-workbook";
import { usePaneLanguage } from "../pane-language";
import { CategoryItems } from "./CategoryItems";
import { NumberOffers } from "./NumberOffers";
import { ProblemList } from "./ProblemList";

const filters = ["all", "open", "wrong"] as const;

interface ProgressTabProps {
  readonly checked: Checked;
  readonly onShow: (at: CellAddress) => void;
  readonly onConvert: () => void;
}

/** How far the scored items are, what is left to do, and each item with a way to its cell. */
export const ProgressTab = ({ checked, onShow, onConvert }: ProgressTabProps) => {
  const { words } = usePaneLanguage();
  const [filter, setFilter] = useState<(typeof filters)[number]>("all");
  const { progress, withheldFor } = checked.card;
  const { items } = checked.assessment;
  const shown = items.filter(({ state }) => filter === "all" || state.kind === filter);
  return (
    <section style={{ display: "flex", flexDirection: "column", gap: "8px" }}>
      <div>
        <ProgressBar value={progress.judged / items.length} thickness="large" />
        <Caption1 block>{words.progress.judged(progress.judged, items.length)}</Caption1>
        <Caption1 block>
          {words.progress.points(progress.earned.toFixed(), progress.possible.toFixed())}
        </Caption1>
      </div>
      <ProblemList problems={withheldFor} onShow={onShow} />
      {!isSealed(checked.reading) && <NumberOffers problems={withheldFor} onConvert={onConvert} />}
      <div role="group" aria-label={words.tabs.progress} style={{ display: "flex", gap: "6px" }}>
        {filters.map((key) => (
          <ToggleButton
            key={key}
            size="small"
            checked={filter === key}
            onClick={() => setFilter(key)}
          >
            {words.progress.filter[key]}
          </ToggleButton>
        ))}
      </div>
      {shown.length === 0 && <Caption1>{words.progress.none}</Caption1>}
      {tableA1.map((category) => (
        <CategoryItems
          key={category.id}
          category={category}
          items={shown.filter(({ item }) => item.category.id === category.id)}
          onShow={onShow}
        />
      ))}
    </section>
  );
};
