import type { SampleWords } from "../../../src/samples/sample";

/** Example Glass: a made-up works whose assessment is under way; what is not known yet is left blank. */
export const glassWorksEnglish: SampleWords = {
  info: {
    organisation: "Example Glass Ltd (sample, unfinished)",
    address: "7 Trial Road, Sample City",
    period: "From 2026-05-11; interrupted after the first day on site",
    scope: "One float glass line with auxiliary facilities",
    criteria:
      "T/CECA-G 00XX—2023, Guidelines for construction and evaluation of carbon emission management systems (draft for review)",
    boundary:
      "The works at 7 Trial Road: furnace, tin bath, lehr, waste-heat boiler and utilities. All data are made up, for demonstration only.",
    body: "Example Low-Carbon Assessment Centre",
    leader: "E. Assessor",
  },
  parameters: {},
  sources: [],
  rowNotes: ["Made up: monthly energy ledger"],
  notApplicable: {
    "4.4.2":
      "The company says it does no carbon finance; the scheme does not say yet how such an item counts, to be settled with the body.",
  },
  sitePoints: {
    "1.1.3": "The manual has no boundary drawing: see it on site and take a copy.",
    "2.3.2": "The table of parameters came empty: ask for it the same day.",
    "4.2.2": "The air-to-fuel criteria of the furnace are not among the documents sent.",
    "5.1.3": "Have the certificates of the gas meters ready.",
  },
  notes: {
    "1.1.1":
      "Letter of appointment (SB [2025] 9, 2025-03-03): K. Sample is management representative, the carbon team has four members, as on the organization chart.",
    "1.1.2":
      "Budget for 2026: staff and training are in, metering is asked for and not granted. 0.5 off for now, to be asked of the general manager.",
    "1.1.4":
      "Attendance and minutes of the management review of 2026-01-15: chaired by the general manager, two opportunities.",
    "1.2.1":
      "Policy (manual, chapter 1, issued 2025-03-10): all four commitments, and furnace energy in particular.",
    "1.2.2":
      "Posted in the office building, not in the cutting shop, where two workers had never been told of it. 1 point off.",
    "1.3.1":
      "Letter of authority and performance report of the first quarter of 2026, signed by K. Sample to the general manager.",
    "1.3.3":
      "Table of duties (SB-02): melting and utilities are specific, cutting and stores have none on carbon. 0.5 off.",
    "2.1.1":
      "Risk list (SB-05, December 2025): seven risks and two opportunities, all with measures.",
    "2.1.2":
      "Receipts for the list and notes of the meeting of 2026-01-08: five departments were told.",
    "2.2.1":
      "Targets for 2026 (SB-MB-26): 132,000 t in all and 625 kg per tonne of glass, broken down by quarter.",
    "2.3.1":
      "Table of sources: natural gas, decomposition of soda ash and other carbonates, purchased electricity; the nitrogen and hydrogen station is missing. 0.5 off.",
    "2.3.3": "Note on the base year (SB-JZ, April 2025): 2022, being the first verified report.",
    "2.3.4":
      "Data collection table: kinds and channels complete, frequencies blank in many lines. 1 point off.",
    "2.4.1":
      "Carbon review (2026-02-09): boundary and main sources as in the accounts; the cold repair of line 2 is considered.",
    "2.5.1":
      "Channels for requirements (SB-08): websites and association, by K. Sample; searches of the last three months are on file.",
    "2.5.2":
      "Register of requirements: 32 titles, of which half say how they are followed. 1 point off.",
    "3.1.1":
      "List of documents (SB-WJ): manual, procedures, instructions, records and how long they are kept.",
    "3.1.2":
      "Six documents sampled, five valid; the instruction for standard solutions in the laboratory has no version. 0.5 off.",
    "3.2.1": "Competence table and four personnel files: education and certificates as required.",
    "3.2.4":
      "Notice board seen; no record of awards or suggestions, and one of three asked could say what his post does. 1 point off.",
    "3.3.1": "Staff list: two for accounting and three internal auditors, with certificates.",
    "3.4.1":
      "Communication procedure and decision on disclosure (2025-06-30, signed by the general manager); the monthly report is on the intranet.",
    "4.1.1":
      "Purchasing rules (SB-CG): equipment and energy have carbon requirements, services and raw materials none. 1 point off.",
    "4.1.3": "List of 24 approved suppliers, evaluated in January 2026.",
    "4.2.1":
      "Data quality rules (SB-09) cover every step from collecting to reporting; the energy ledger of September has not been filed, so one step is not lived. 0.5 off.",
    "4.3.1":
      "Working papers of 2024: activity data, factors and check complete; those of 2025 are in order but for September.",
    "4.3.2":
      "Receipts of the report and the verification report for 2024, both in time; that of the report for 2025 is of 2026-03-30.",
    "5.1.1":
      "Monitoring records of 2024: gas, soda ash, electricity and molten glass kept daily; four months sampled and found to agree.",
    "5.1.2": "Monitoring plan (SB-JC-25): 38 points, in proportion to a single line.",
    "6.1.1":
      "Register of five nonconformities: review, cause, action and verification complete; one potential one was dealt with too.",
  },
};
