import { checkAssessment } from "../assessment/check-assessment";
import { scoreAssessment } from "../scoring/score-assessment";
import { readEntries } from "../sheets/read-entries";
import type { Reading } from "../sheets/reading";
import { requireOurs } from "./workbook-marks";

/** Checks a reading and scores it; refuses a workbook that is not ours or of another format. */
export const checkReading = (reading: Reading) => {
  const language = requireOurs(reading);
  const assessment = checkAssessment(readEntries(reading));
  return { reading, assessment, card: scoreAssessment(assessment), language };
};
