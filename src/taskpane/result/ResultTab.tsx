import { useEffect, useRef } from "react";
import type { Checked } from "../../workflows/check-workbook";
import type { YearActions } from "../parameters/YearRows";
import { ResultOverview } from "./ResultOverview";
import { ResultSource } from "./sources/ResultSource";
import { followed, sourceNow, steppedBack, type Trail } from "./trail";
import { FollowContext, type Follow } from "./trail-context";

interface ResultTabProps {
  readonly checked: Checked;
  readonly trail: Trail;
  readonly onTrail: (trail: Trail) => void;
  readonly verbs: YearActions;
}

/** What scrolls under the pane. */
const page = () => document.scrollingElement;

/** The result with its reasons, or where one of its numbers comes from; a step back is where it was left. */
export const ResultTab = ({ checked, trail, onTrail, verbs }: ResultTabProps) => {
  const place = useRef<HTMLDivElement>(null);
  const { arrival } = trail;
  const source = sourceNow(trail);
  const follow: Follow = (to, link) =>
    onTrail(followed(trail, to, { link, scroll: page()?.scrollTop ?? 0 }));
  useEffect(() => {
    if (arrival === null || arrival === "source") return;
    const links = place.current?.querySelectorAll<HTMLElement>("[data-link]") ?? [];
    const link = [...links].find(({ dataset }) => dataset.link === arrival.link);
    link?.focus({ preventScroll: true });
    page()?.scrollTo({ top: arrival.scroll });
  }, [arrival]);
  return (
    <FollowContext.Provider value={follow}>
      <div ref={place}>
        {source ? (
          <ResultSource
            checked={checked}
            source={source}
            isNew={arrival === "source"}
            verbs={verbs}
            onBack={() => onTrail(steppedBack(trail))}
          />
        ) : (
          <ResultOverview checked={checked} onShow={verbs.onShow} />
        )}
      </div>
    </FollowContext.Provider>
  );
};
