import { useEffect, useMemo, useRef } from "react";
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
  const { returning } = trail;
  const source = sourceNow(trail);
  const follow = useMemo(
    (): Follow => (to, link) =>
      onTrail(followed(trail, to, { link, scroll: page()?.scrollTop ?? 0 })),
    [trail, onTrail],
  );
  useEffect(() => {
    if (!returning) return;
    const links = place.current?.querySelectorAll<HTMLElement>("[data-link]") ?? [];
    const link = [...links].find(({ dataset }) => dataset.link === returning.link);
    link?.focus({ preventScroll: true });
    page()?.scrollTo({ top: returning.scroll });
  }, [returning]);
  return (
    <FollowContext.Provider value={follow}>
      <div ref={place}>
        {source ? (
          <ResultSource
            checked={checked}
            source={source}
            isNew={returning === null}
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
