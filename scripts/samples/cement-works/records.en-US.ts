import type { SampleRecords } from "../../../src/samples/sample";

/** What the records of Example Cement say, row by row beside their figures. */
export const cementWorksEnglishRecords: SampleRecords = {
  evidence: [
    {
      text: "The inventory lists 22 sources in three classes, key facilities marked. Held against the flow chart, the supplementary burner of the waste-heat boiler and the laboratory furnace are missing; both marked for the site.",
      asked: "—",
      place: "Assessment centre",
    },
    {
      text: "Walked along raw mill, preheater, calciner, kiln burner, cooler, waste-heat boiler, power boiler, grinding and laboratory. East of the waste-heat boiler stands a diesel burner, name plate 2024, oil tank at 40 %, refuelling sheet beside it. Photographs 7 and 8.",
      place: "Kiln and waste-heat boiler",
    },
    {
      text: "T. Specimen: the burner came with the boiler's overhaul in 2024 and used 3.6 t of diesel in 2025, drawn by general services and never reported to the carbon team, hence the gap.",
      asked: "T. Specimen, head of laboratory",
      place: "Laboratory",
    },
    {
      text: "In the controlled list the kiln instruction is edition 5, approved 2025-05-20, with one change: kiln inlet oxygen from 2.5 % to 2.0 %. The distribution record has “uploaded to the intranet” and no receipt for paper.",
      asked: "—",
      place: "Archive",
    },
    {
      text: "The paper copy on the control desk is edition 4 (June 2023), worn and annotated by hand. Two coal test methods share a folder in the laboratory, the older without a void stamp. Photographs 12 and 13.",
      place: "Control room and laboratory",
    },
    {
      text: "J. Specimen knew of no edition 5 and still runs at 2.5 % oxygen; K. Specimen: the new edition went to the intranet only, crews were not told.",
      asked: "J. Specimen, kiln operator; K. Specimen, document controller",
      place: "Control room",
    },
    {
      text: "Clause 5.2: kiln coal is taken from month-end stock; where the weighers differ by more than 1 %, the reason is written down and the head of production releases the figure.",
      asked: "—",
      place: "Production department",
    },
    {
      text: "Monthly reports of September, October and November against the stock sheets: October differs by 1.4 %, no reason, release blank; the other two are complete.",
    },
    {
      text: "Seen on the energy system's screen: clinker has one measuring point, the silo belt weigher, and all four sources quote it; exported and own power of the captive plant stand apart and do not count as purchased.",
      place: "Production department and control room",
    },
    {
      text: "Twelve months of four sources recalculated from activity data and factors: 1,243,119.4 t together, as reported. Six months at random followed to analyses, stock sheets and bills, no difference.",
      asked: "—",
      place: "Finance department",
    },
    {
      text: "Register of 137 devices; the expiry of F03 is blank, that of all other key devices filled in. Marked for the site, certificate asked for.",
      asked: "—",
      place: "Assessment centre",
    },
    {
      text: "F03 bears the label of 2024-06-28 and is in use; its last certificate is of that day, the interval 12 months. Label and certificate of F04 agree, good until 2026-05-30. Photograph 15.",
      place: "Below the kiln coal bin",
    },
    {
      text: "C. Specimen: the kiln stop of June 2025 was put off, the calibration dropped with it and not made up; the effect on the data was never judged.",
      asked: "C. Specimen, head of metering",
    },
    {
      text: "Checked against month-end stock: F03 and F04 of 2025 together differ by 0.7 %; the accounts take stock, so the quantitative data can be used.",
      place: "Metering workshop",
    },
  ],
  item_records: [
    {
      look_at: "Name plates of everything that burns; ask each shop for new users of oil or gas",
      document_finding: "The inventory lacks the supplementary burner and the laboratory furnace.",
      site_record:
        "The burner is missing, the furnace lies within purchased electricity; six mobile sources counted apart, which is sound.",
      difference_reason:
        "The works gave itself 2 without having noticed the burner; one source missing, 0.5 off.",
      assessor: "F. Assessor",
    },
    {
      look_at: "Ask for projects planned or begun; see the authorities' notices",
      document_finding:
        "Chapter 7 of the review says that nothing is planned; the county's notice says otherwise.",
      site_record:
        "The alternative fuel extension is with the group and not approved; it is planned and should be considered.",
      difference_reason:
        "The works holds that what is not approved need not be listed; the item names what is already planned.",
      assessor: "D. Assessor",
    },
    {
      look_at: "Versions in use in three places; ask operators which one they follow",
      document_finding: "List and sample differ in edition.",
      site_record:
        "Old edition in the control room, unmarked void copy in the laboratory; NC-01 raised.",
      difference_reason: "The works gave itself 2 after a look in the archive only.",
      assessor: "E. Assessor",
    },
    {
      look_at:
        "One month from weigher to report; ask who explains differences and who releases figures",
      document_finding: "The plan is complete; October's difference above 1 % is not explained.",
      site_record: "October was neither explained nor released; the right figure was taken.",
      difference_reason: "The works gave itself 2; the rule is there and was missed once.",
      assessor: "E. Assessor",
    },
    {
      look_at: "Labels and certificates of key devices; ask what happens once one is overdue",
      document_finding: "The expiry of F03 is blank.",
      site_record:
        "F03 more than eight months overdue, effect not judged; NC-02 raised. Data usable by way of stock.",
      difference_reason: "The works gave itself 2 by the register and did not see the overdue one.",
      assessor: "F. Assessor",
    },
    {
      look_at: "Ask top management how resources are decided",
      document_finding: "The review's output concludes nothing on resources.",
      site_record:
        "The general manager confirmed that it is settled at the year's end and not written down.",
      difference_reason:
        "The works gave itself 3.5 for decisions by word of mouth; the item looks at the formal result.",
      assessor: "D. Assessor",
    },
  ],
  nonconformities: [
    {
      department: "Production (control room, laboratory, document control)",
      fact: "On 2026-03-17 the control room used edition 4 (June 2023) of the kiln instruction, while the controlled list has edition 5 (2025-05-20, kiln inlet oxygen from 2.5 % to 2.0 %). In the laboratory a withdrawn coal test method was unmarked and filed with valid ones.",
      why: "8.2 asks for rules on issuing, using, changing and withdrawing documents, and for keeping them; the old edition makes the kiln run at another value than the approved one, which costs heat.",
      raised_by: "E. Assessor",
      cause:
        "A new edition is only put on the intranet; the procedure names nobody for exchanging and collecting paper.",
      correction:
        "Paper exchanged and edition 4 collected on 18 March, void copies stamped and removed; all four crews signed for the new value.",
      action:
        "Document control procedure revised: who exchanges and collects paper, within three working days; ten documents in use checked every quarter.",
      owner: "K. Specimen, document controller",
    },
    {
      department: "Metering workshop",
      fact: "Rotor weigher F03 of kiln coal was last calibrated on 2024-06-28 at an interval of 12 months; on 2026-03-17 it had run more than eight months beyond. Its expiry in the register is blank, and the effect on coal quantities was not judged. The elemental analyser lacks an intermediate check, and a coal belt weigher missed a material test in September 2025.",
      why: "10.1.2 d) asks for calibration at intervals so that results are accurate and repeatable. F03 is a key device of the second largest source, and two further checks were missed, so this is no single slip: major.",
      raised_by: "F. Assessor",
      cause:
        "Calibration hangs on the kiln stop, and no rule makes it up when the stop is put off; the register is kept by hand, warns of nothing and is checked by nobody.",
      correction:
        "F03 calibrated at the next stop; until then compared weekly with bin levels and recorded, corrected by stock above 1 %; intermediate check of the analyser made up.",
      action:
        "Register moved into the energy system with a warning 30 days ahead; the procedure allows a calibration to follow a postponed stop by one month at most, beyond which the effect on data is judged and reported to the management representative.",
      owner: "C. Specimen, head of metering",
    },
  ],
  plan: [
    {
      department: "Management, heads of department",
      assessor: "D., E. and F. Assessor",
      activity: "Opening meeting",
    },
    {
      department: "Management",
      assessor: "D. Assessor",
      activity: "Interviews of top management and management representative, management review",
    },
    {
      department: "Production",
      assessor: "F. Assessor",
      activity: "Sources along the process, planned projects",
    },
    {
      department: "Control room, laboratory, document control",
      assessor: "E. Assessor",
      activity: "Documents in use, operational control, trends",
    },
    {
      department: "Metering",
      assessor: "F. Assessor",
      activity: "Register and certificates, test of a weigher",
    },
    {
      department: "Finance, production, personnel, purchasing",
      assessor: "E. and F. Assessor",
      activity:
        "Tracing and recalculating the accounts, data quality; competence, resources and purchasing",
    },
    {
      department: "Internal audit",
      assessor: "E. Assessor",
      activity: "Internal audit, nonconformity and corrective action",
    },
    {
      department: "Management, heads of department",
      assessor: "D., E. and F. Assessor",
      activity: "Closing meeting",
    },
  ],
  team: [
    {
      name: "D. Assessor",
      role: "Leader",
      title: "Professor-level senior engineer",
      field: "Cement process and carbon accounting",
    },
    {
      name: "E. Assessor",
      role: "Member",
      title: "Senior engineer",
      field: "Management system auditing",
    },
    { name: "F. Assessor", role: "Member", title: "Senior engineer", field: "Energy metering" },
  ],
  meetings: [
    {
      place: "Office building, second floor",
      attendance:
        "The team of three; of the works H., L., S., C., T., V., Y. and W. Specimen and six others",
      notes:
        "Plan, scope and criteria confirmed; the works presented its system; agreed that coal feed stops for 20 minutes on 17 March for a test of the weigher.",
    },
    {
      place: "Office building, second floor",
      attendance: "The team of three; of the works H., L., S., C. and K. Specimen and seven others",
      notes:
        "Findings, two nonconformities and two items not applicable presented; no objection to the facts; three months agreed for NC-02.",
    },
  ],
  materials: [
    { name: "Carbon management manual" },
    { name: "List of documents" },
    { name: "Working papers of the accounts for 2025" },
    { name: "Carbon review for 2025" },
    { name: "Data quality control plan" },
    { name: "Register of measuring devices" },
    { name: "Management review report 2025" },
    { name: "Verification report for 2024" },
  ],
  interviews: [
    {
      department: "Management",
      person: "H. Specimen, general manager",
      assessor: "D. Assessor",
      record:
        "Knows policy, targets and the three opportunities; resources “settled at the year's end”, not part of the review's result.",
    },
    {
      department: "Production",
      person: "S. Specimen, head of department",
      assessor: "D. Assessor",
      record:
        "The alternative fuel extension went to the group in November 2025 and is not approved, so the review left it out; agrees to add it.",
    },
    {
      department: "Metering",
      person: "C. Specimen, head of metering",
      assessor: "F. Assessor",
      record:
        "Calibration of F03 was dropped with the kiln stop; the expiry was left blank and checked by nobody.",
    },
    {
      department: "Laboratory",
      person: "T. Specimen, head of laboratory",
      assessor: "F. Assessor",
      record:
        "Checked the working papers independently; explained the missing heat value of February and how often samples are taken.",
    },
  ],
  second_scores: [
    { note: "Planned project left out; a weighty gap.", assessor: "E. Assessor" },
    { note: "As the leader.", assessor: "F. Assessor" },
    { note: "Key device overdue; would give nothing.", assessor: "E. Assessor" },
  ],
  consensus: [
    { reason: "The project is not approved and all else complete; 0.5 off." },
    { reason: "Most devices are within date and stock supports the data; 0.5 kept." },
  ],
  review: [
    {
      question:
        "Are the two items rightly not applicable, and is the maximum 96 once they are left out?",
      asked_by: "G. Reviewer",
      answer:
        "The reasons stand in 4.3 of the manual and were verified; 100 less 2 points each for 2.5.4 and 4.4.2 makes 96.",
      answered_by: "D. Assessor",
    },
    {
      question: "F03 is overdue: why can kiln coal be used?",
      asked_by: "G. Reviewer",
      answer:
        "The accounts take month-end stock, measured by calibrated level gauges; weighers and stock differ by 0.7 %, within the 1 % of the plan.",
      answered_by: "F. Assessor",
    },
  ],
  closures: [
    {
      response_by: "L. Specimen, management representative",
      evidence:
        "Receipts for the exchanged paper in control room and laboratory (2026-03-18), note on void copies handed over, change of set value signed by four crews.",
      verified_by: "E. Assessor",
    },
    { response_by: "L. Specimen, management representative" },
  ],
};
