import { SearchBox, Select } from "@fluentui/react-components";
import { lazy, Suspense, useEffect, useRef, useState } from "react";
import type { CellAddress } from "../../cells/address";
import type { Checked } from "../../workflows/check-workbook";
import {
  assessorsOf,
  findItems,
  itemFilters,
  type ItemFilter,
} from "../../workflows/shown/find-items";
import type { ShownItem } from "../../workflows/shown/show-items";
import type { ShownProgress } from "../../workflows/shown/show-progress";
import { keepText, keptText } from "../kept-texts";
import { OnceDrawn } from "../OnceDrawn";
import { usePaneLanguage } from "../pane-language";
import { Said } from "../Said";
import type { ScoringState } from "../scoring/scoring-state";
import type { ScoringStore } from "../scoring/scoring-store";
import { withLaterWords } from "../with-later-words";
import { useSectionStyles } from "../use-section-styles";
import { CategoryItems } from "./CategoryItems";
import { NumberOffers } from "./NumberOffers";
import { ProblemList } from "./ProblemList";
import { useSaidOfItem } from "./use-said-of-item";
import { WriteButton } from "../WriteButton";

const NoticeList = lazy(async () => ({
  default: (await withLaterWords(import("./NoticeList"))).NoticeList,
}));
const IntroductionAgain = lazy(async () => ({
  default: (await withLaterWords(import("../IntroductionAgain"))).IntroductionAgain,
}));

/** Whose items a person looks at is chosen once on a machine. */
const assessorKey = "tanping:assessor";

interface ItemsListProps {
  readonly checked: Checked;
  readonly progress: ShownProgress;
  readonly items: readonly ShownItem[];
  readonly state: ScoringState;
  readonly scoring: ScoringStore;
  readonly onShow: (at: CellAddress) => void;
  readonly onConvert: () => void;
  readonly onClauses: () => void;
}

/** What is to be put right, and the items by category, those that are looked for. */
export const ItemsList = ({
  checked,
  progress,
  items,
  state,
  scoring,
  ...verbs
}: ItemsListProps) => {
  const { words } = usePaneLanguage();
  const { buttons } = useSectionStyles();
  const { onShow, onConvert, onClauses } = verbs;
  const { notices } = checked.assessment;
  const [filter, setFilter] = useState<ItemFilter>("all");
  const [text, setText] = useState("");
  const [chosen, setChosen] = useState(() => keptText(assessorKey) ?? "");
  const assessors = assessorsOf(items);
  const assessor = assessors.includes(chosen) ? chosen : "";
  const search = useRef<HTMLInputElement>(null);
  const { on, turn } = state.focus;
  useEffect(() => {
    if (on === "search" && document.hasFocus()) search.current?.focus();
  }, [on, turn]);
  const saidOf = useSaidOfItem(text.trim() !== "");
  const found = new Set(findItems(items, { filter, text, assessor }, saidOf));
  const isSearched = filter !== "all" || text.trim() !== "" || assessor !== "";
  return (
    <>
      <ProblemList wrong={progress.wrong} open={progress.open} onShow={onShow} />
      {notices.length > 0 && (
        <Suspense>
          <NoticeList notices={notices} onShow={onShow} />
        </Suspense>
      )}
      <NumberOffers offers={progress.offers} onConvert={onConvert} />
      <SearchBox
        // A line of its own: with the focus it grows, and would push what is pressed next from under the pointer.
        style={{ maxWidth: "none" }}
        input={{ ref: search }}
        size="small"
        placeholder={words.scoring.find}
        aria-label={words.scoring.find}
        dismiss={text === "" ? null : { "aria-label": words.scoring.clearSearch }}
        value={text}
        onChange={(_, { value }) => setText(value)}
      />
      <div style={{ display: "flex", gap: "6px", flexWrap: "wrap" }}>
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
        {assessors.length > 0 && (
          <Select
            size="small"
            aria-label={words.scoring.assessor}
            value={assessor}
            onChange={(_, { value }) => {
              keepText(assessorKey, value);
              setChosen(value);
            }}
          >
            <option value="">{words.scoring.anybody}</option>
            {assessors.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </Select>
        )}
      </div>
      {isSearched && <Said>{words.scoring.found(found.size)}</Said>}
      {progress.categories.map((category) => (
        <CategoryItems
          key={category.id}
          category={category}
          items={category.items.filter((its) => found.has(its))}
          isOpen={isSearched}
          onOpen={scoring.open}
        />
      ))}
      <div className={buttons}>
        <WriteButton size="small" onClick={onClauses}>
          {words.progress.clausesSheet}
        </WriteButton>
        <OnceDrawn>
          <IntroductionAgain />
        </OnceDrawn>
      </div>
    </>
  );
};
