import { Button, Caption1, ProgressBar, ToggleButton } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { CellAddress } from "../../cells/address";
import type { Checked } from "../../workflows/check-workbook";
import { showProgress } from "../../workflows/shown/show-progress";
import { usePaneLanguage } from "../pane-language";
import { CategoryItems } from "./CategoryItems";
import { NoticeList } from "./NoticeList";
import { NumberOffers } from "./NumberOffers";
import { ProblemList } from "./ProblemList";

const filters = ["all", "open", "wrong"] as const;

interface ProgressTabProps {
  readonly checked: Checked;
  readonly onShow: (at: CellAddress) => void;
  readonly onConvert: () => void;
  readonly onClauses: () => void;
}

/** How far the scored items are, what is left to do, and each item with a way to its cell. */
export const ProgressTab = ({ checked, onShow, onConvert, onClauses }: ProgressTabProps) => {
  const { words } = usePaneLanguage();
  const [filter, setFilter] = useState<(typeof filters)[number]>("all");
  const progress = useMemo(() => showProgress(checked), [checked]);
  const categories = progress.categories.map((category) => ({
    category,
    items: category.items.filter(({ state }) => filter === "all" || state === filter),
  }));
  return (
    <section style={{ display: "flex", flexDirection: "column", gap: "8px" }}>
      <div>
        <ProgressBar value={progress.judged / progress.count} thickness="large" />
        <Caption1 block>{words.progress.judged(progress.judged, progress.count)}</Caption1>
        <Caption1 block>{words.progress.points(progress.earned, progress.possible)}</Caption1>
      </div>
      <ProblemList wrong={progress.wrong} open={progress.open} onShow={onShow} />
      <NoticeList notices={checked.assessment.notices} onShow={onShow} />
      <NumberOffers offers={progress.offers} onConvert={onConvert} />
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
      {categories.every(({ items }) => items.length === 0) && (
        <Caption1>{words.progress.none}</Caption1>
      )}
      {categories.map(({ category, items }) => (
        <CategoryItems key={category.id} category={category} items={items} onShow={onShow} />
      ))}
      <div>
        <Button size="small" onClick={onClauses}>
          {words.progress.clausesSheet}
        </Button>
      </div>
    </section>
  );
};
