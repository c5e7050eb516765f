import { Card, MessageBar, MessageBarBody, Subtitle2 } from "@fluentui/react-components";
import { fileWordsEnUs } from "@tanping/workbench/page/strings/files/en-us";
import { fileWordsZhCn } from "@tanping/workbench/page/strings/files/zh-cn";
import { problemText, refusalSentence } from "../src/strings/sentences";
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

const unreadable = {
  "zh-CN": fileWordsZhCn.unreadable,
  "en-US": fileWordsEnUs.unreadable,
} as const;

/** What was found of a file; null where the program failed. */
export interface Checked {
  readonly name: string;
  readonly answer: FileAnswer | null;
}

/** What was found of one file. */
export const FileReport = ({ checked: { name, answer } }: { readonly checked: Checked }) => {
  const { language } = usePaneLanguage();
  const refused = refusedText(answer, language);
  return (
    <Card role="article" aria-label={name}>
      <Subtitle2 as="h2" style={{ margin: 0, overflowWrap: "anywhere" }}>
        {name}
      </Subtitle2>
      {refused !== null && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{refused}</MessageBarBody>
        </MessageBar>
      )}
      {answer?.kind === "checked" && <CheckedFile answer={answer} />}
    </Card>
  );
};

const refusedText = (answer: FileAnswer | null, language: keyof typeof unreadable) => {
  switch (answer?.kind) {
    case "checked":
      return null;
    case "refused":
      return refusalSentence(answer.refusal, language);
    case "unreadable":
      return asSentence(unreadable[language][answer.reason]);
    default:
      return checkWords(language).ownFault;
  }
};

/** These words also stand within sentences. */
const asSentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

type CheckedAnswer = Extract<FileAnswer, { kind: "checked" }>;

const CheckedFile = ({ answer: { verified, look, held } }: { readonly answer: CheckedAnswer }) => {
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
