import { Button, Caption1, ProgressBar, SearchBox, Select } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, useState } from "react";
import type { CellAddress } from "../../cells/address";
import type { Checked } from "../../workflows/check-workbook";
import { findItems, itemFilters, type ItemFilter } from "../../workflows/shown/find-items";
import { showProgress } from "../../workflows/shown/show-progress";
import { usePaneLanguage } from "../pane-language";
import { ItemCard } from "../scoring/ItemCard";
import type { ScoringStore } from "../scoring/scoring-store";
import { UnwrittenBars } from "../scoring/UnwrittenBars";
import { useScoring } from "../scoring/use-scoring";
import { CategoryItems } from "./CategoryItems";
import { NoticeList } from "./NoticeList";
import { NumberOffers } from "./NumberOffers";
import { ProblemList } from "./ProblemList";

interface ProgressTabProps {
  readonly checked: Checked;
  readonly scoring: ScoringStore;
  readonly onShow: (at: CellAddress) => void;
  readonly onConvert: () => void;
  readonly onClauses: () => void;
}

/** How far the scored items are and what is left to do, each item with its card. */
export const ProgressTab = ({ checked, scoring, ...verbs }: ProgressTabProps) => {
  const { words } = usePaneLanguage();
  const state = useScoring(scoring);
  const progress = useMemo(() => showProgress(checked), [checked]);
  const items = progress.categories.flatMap((category) => category.items);
  const item = items.find(({ id }) => id === state.item);
  useEffect(() => scoring.watch(), [scoring]);
  return (
    <section style={{ display: "flex", flexDirection: "column", gap: "8px" }}>
      <div>
        <ProgressBar
          value={progress.judged / progress.count}
          thickness="large"
          aria-label={words.progress.judged(progress.judged, progress.count)}
        />
        <Caption1 block>{words.progress.judged(progress.judged, progress.count)}</Caption1>
        <Caption1 block>{words.progress.points(progress.earned, progress.possible)}</Caption1>
      </div>
      <UnwrittenBars state={state} store={scoring} />
      {item && <ProblemList wrong={progress.wrong} open={[]} onShow={verbs.onShow} />}
      {item ? (
        <ItemCard item={item} items={items} state={state} store={scoring} />
      ) : (
        <ItemsList {...{ checked, progress, items, state, scoring }} {...verbs} />
      )}
    </section>
  );
};

interface ItemsListProps extends ProgressTabProps {
  readonly progress: ReturnType<typeof showProgress>;
  readonly items: ReturnType<typeof findItems>;
  readonly state: ReturnType<typeof useScoring>;
}

const ItemsList = ({ checked, progress, items, state, scoring, ...verbs }: ItemsListProps) => {
  const { words } = usePaneLanguage();
  const { onShow, onConvert, onClauses } = verbs;
  const [filter, setFilter] = useState<ItemFilter>("all");
  const [text, setText] = useState("");
  const search = useRef<HTMLInputElement>(null);
  const { on, turn } = state.focus;
  useEffect(() => {
    if (on === "search" && document.hasFocus()) search.current?.focus();
  }, [on, turn]);
  const found = new Set(findItems(items, { filter, text }));
  const isSearched = filter !== "all" || text.trim() !== "";
  return (
    <>
      <ProblemList wrong={progress.wrong} open={progress.open} onShow={onShow} />
      <NoticeList notices={checked.assessment.notices} onShow={onShow} />
      <NumberOffers offers={progress.offers} onConvert={onConvert} />
      <div style={{ display: "flex", gap: "6px", flexWrap: "wrap" }}>
        <SearchBox
          input={{ ref: search }}
          size="small"
          placeholder={words.scoring.find}
          aria-label={words.scoring.find}
          value={text}
          onChange={(_, { value }) => setText(value)}
        />
        <Select
          size="small"
          aria-label={words.scoring.show}
          value={filter}
          onChange={(_, { value }) => setFilter(value as ItemFilter)}
        >
          {itemFilters.map((key) => (
            <option key={key} value={key}>
              {words.scoring.filters[key]}
            </option>
          ))}
        </Select>
      </div>
      {isSearched && <Caption1 role="status">{words.scoring.found(found.size)}</Caption1>}
      {progress.categories.map((category) => (
        <CategoryItems
          key={category.id}
          category={category}
          items={category.items.filter((its) => found.has(its))}
          isOpen={isSearched}
          onOpen={scoring.open}
        />
      ))}
      <div>
        <Button size="small" onClick={onClauses}>
          {words.progress.clausesSheet}
        </Button>
      </div>
    </>
  );
};
