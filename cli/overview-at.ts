import type { RollupLine } from "../src/rollup/rollup-line";
import { languages } from "../src/strings/language";
import { ownDay } from "../src/workflows/shown-time";
import { saveOutput } from "./book-file";
import { overviewBytes } from "./bytes/overview-bytes";
import { targetAt } from "./target";
import { UsageError } from "./usage";

interface OverviewWords {
  readonly out?: string | undefined;
  readonly lang: string;
  readonly "as-of"?: string | undefined;
  readonly force: boolean;
}

/** Where and how an overview is written, found out before any file is read. */
export const overviewAt = (
  command: string,
  { out, lang, "as-of": day, force }: OverviewWords,
  sources: readonly string[],
) => {
  if (out === undefined) throw new UsageError(`${command} needs --out.`);
  const language = languages.find((known) => known === lang);
  if (!language) throw new UsageError(`--lang takes ${languages.join(" or ")}.`);
  const asOf = day ?? ownDay(new Date());
  if (!/^\d{4}-\d\d-\d\d$/.test(asOf) || Number.isNaN(Date.parse(asOf)))
    throw new UsageError("--as-of takes a day such as 2026-06-30.");
  const target = targetAt(out, { sources, force });
  return {
    target,
    write: async (lines: readonly RollupLine[]): Promise<void> => {
      await saveOutput(target, await overviewBytes(lines, { language, asOf }));
    },
  };
};
