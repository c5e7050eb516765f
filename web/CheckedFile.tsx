import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { problemText } from "../src/strings/sentences";
import { placedShown } from "../src/taskpane/integrity/placed";
import { PlacedGroup } from "../src/taskpane/integrity/PlacedGroup";
import { SealFacts } from "../src/taskpane/integrity/SealFacts";
import { SlipHeld } from "../src/taskpane/integrity/SlipHeld";
import { VerifiedReport } from "../src/taskpane/integrity/VerifiedReport";
import { PlacedItems } from "../src/taskpane/PlacedItems";
import { usePaneLanguage } from "../src/taskpane/pane-language";
import { showVerified } from "../src/workflows/shown/show-verified";
import type { FileAnswer } from "./check-file";
import { checkWords } from "./words";

type CheckedAnswer = Extract<FileAnswer, { kind: "checked" }>;

/** What was found of a workbook: its seal, its score, why there is none, and what may mislead. */
export const CheckedFile = ({
  answer: { verified, look, held },
}: {
  readonly answer: CheckedAnswer;
}) => {
  const { language } = usePaneLanguage();
  const say = checkWords(language);
  const { report, recomputed } = verified;
  const problems = recomputed.card.withheldFor.map((problem) => ({
    where: problem.where,
    text: problemText(problem, language),
    tone: "wrong" as const,
  }));
  return (
    <>
      {report.status === "unsealed" ? (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{say.unsealed}</MessageBarBody>
        </MessageBar>
      ) : (
        <SealFacts seal={report.seal} />
      )}
      <VerifiedReport verified={showVerified(verified)} />
      <PlacedGroup title={say.problems(problems.length)} items={problems} />
      {held ? (
        <>
          <strong>{say.slipRead(held.slip)}</strong>
          <SlipHeld held={{ report: held.report, look }} />
        </>
      ) : (
        <ShownOtherwise look={look} />
      )}
    </>
  );
};

/** What may mislead a reader of the file, whatever its seal says. */
const ShownOtherwise = ({ look: { since } }: Pick<CheckedAnswer, "look">) => {
  const { language } = usePaneLanguage();
  const title = checkWords(language).shownOtherwise(since.length);
  if (since.length === 0) return null;
  return (
    <>
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>{title}</MessageBarBody>
      </MessageBar>
      <PlacedItems items={since.map((its) => placedShown(its, language))} />
    </>
  );
};
