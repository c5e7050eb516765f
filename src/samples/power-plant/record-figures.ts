import type { SampleRecords } from "../sample";

/** Ids, dates and codes of the plant's records; what they say is in the words, row by row. */
export const powerPlantRecordFigures: SampleRecords = {
  evidence: [
    { item: "4.2.1", document: "SR-DQ-2026", version: "5", method: "examined", date: "2026-11-18" },
    { document: "SR-MD-2026-09", method: "tested" },
    { method: "asked" },
    {
      item: "5.1.3",
      document: "SR-ME-2026",
      version: "9",
      method: "examined",
      date: "2026-11-17",
    },
    { method: "tested" },
    { item: "5.1.4", document: "SR-CP-19", version: "2", method: "examined", date: "2026-11-18" },
    { method: "asked" },
  ],
  plan: [
    { date: "2026-11-16", time: "09:00–09:40", clause: "12.4.3" },
    { date: "2026-11-16", time: "10:00–17:00", clause: "6, 10.3" },
    { date: "2026-11-17", time: "09:00–17:00", clause: "7.3, 10.1.2" },
    { date: "2026-11-18", time: "09:00–17:00", clause: "9.4, 9.5" },
    { date: "2026-11-19", time: "09:00–17:00", clause: "8, 9.3, 9.6" },
    { date: "2026-11-20", time: "09:00–11:00", clause: "10.2, 11.2" },
    { date: "2026-11-20", time: "14:00–15:00", clause: "12.4.3" },
  ],
  team: [{ independent: "yes" }, { independent: "yes" }, { independent: "yes" }],
  meetings: [
    { kind: "opening", date: "2026-11-16" },
    { kind: "closing", date: "2026-11-20" },
  ],
  materials: [
    { number: "SR-CM-01", version: "3", received: "2026-11-02" },
    { number: "SR-GHG-2019", version: "2", received: "2026-11-02" },
    { number: "SR-CR-2025", version: "1", received: "2026-11-02" },
    { number: "SR-DQ-2026", version: "5", received: "2026-11-04" },
    { number: "SR-MR-2026-01R", version: "1", received: "2026-11-04" },
  ],
  interviews: [
    { date: "2026-11-16", clause: "6.1, 10.3" },
    { date: "2026-11-18", clause: "10.1.2 c)" },
    { date: "2026-11-19", clause: "9.3" },
  ],
};
