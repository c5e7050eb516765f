import type { SampleRecords } from "../sample";

/** What the records of Example Heat and Power say, row by row beside their figures. */
export const powerPlantEnglishRecords: SampleRecords = {
  evidence: [
    {
      text: "Chapters 3 to 6 of the plan name a person and a checker for collecting, recording, passing on, adding up and reporting, chapter 7 what to do with gaps; the version is that of the master list.",
      asked: "—",
      place: "Carbon office",
    },
    {
      text: "3, 14 and 27 September recalculated from the vouchers: coal as fired, calorific value and emissions are those of the report; the substitute for the belt weigher's four hours on the 19th agrees with the fault note.",
    },
    {
      text: "A change after totalling needs the management representative's release; the reasons for two changes are clear and fit the vouchers.",
      asked: "Z. Example, carbon office; G. Example, instrumentation",
    },
    {
      text: "Certificates of 20 out of 128 devices: six belt weighers, four electricity meters, four heat meters, three balances and three calorimeters, all within date.",
      asked: "—",
      place: "Instrumentation workshop",
    },
    {
      text: "Belt weigher 2 tested with weights: error 0.21 %, 0.5 % allowed. Photograph 4.",
      place: "Coal conveyor 2",
    },
    {
      text: "Five deviations in the register. The fourth, heat intensity 12.4 % up in July, has one line, neither data nor measure; weather and load records do not bear it out.",
      place: "Carbon office",
    },
    {
      text: "Both said that nobody followed it up during the July outage, and promised the investigation.",
      asked: "H. Example, shift supervisor; Z. Example, carbon office",
    },
  ],
  plan: [
    {
      department: "Management, heads of department",
      assessor: "A., B. and C. Assessor",
      activity: "Opening meeting",
    },
    {
      department: "Management",
      assessor: "A. Assessor",
      activity: "Interview of top management; policy, targets, management review",
    },
    {
      department: "Fuel, instrumentation",
      assessor: "B. Assessor",
      activity: "Sources, measuring devices, test of a weigher",
    },
    {
      department: "Carbon office, operation",
      assessor: "B. and C. Assessor",
      activity: "Tracing and recalculating data, operational control, deviations",
    },
    {
      department: "Personnel, purchasing, finance",
      assessor: "C. Assessor",
      activity: "Documents, competence, purchasing and carbon assets",
    },
    {
      department: "Internal audit",
      assessor: "A. Assessor",
      activity: "Internal audit and corrective action",
    },
    {
      department: "Management, heads of department",
      assessor: "A., B. and C. Assessor",
      activity: "Closing meeting",
    },
  ],
  team: [
    {
      name: "A. Assessor",
      role: "Leader",
      title: "Professor-level senior engineer",
      field: "Thermal power and carbon accounting",
    },
    { name: "B. Assessor", role: "Member", title: "Senior engineer", field: "Fuel and metering" },
    {
      name: "C. Assessor",
      role: "Member",
      title: "Senior engineer",
      field: "Management system auditing",
    },
  ],
  meetings: [
    {
      place: "Main building, third floor",
      attendance: "The team of three; of the company C., L., Z., W. and G. Example and six others",
      notes:
        "Plan and scope confirmed, confidentiality and impartiality explained; the company presented its system and the conversion to biomass.",
    },
    {
      place: "Main building, third floor",
      attendance: "The team of three; of the company C., L. and Z. Example and seven others",
      notes:
        "Findings and eleven deductions presented without objection; the deviation of heat intensity is to be investigated by 15 December.",
    },
  ],
  materials: [
    { name: "Carbon management manual" },
    { name: "Accounting report for 2019" },
    { name: "Carbon review for 2025" },
    { name: "Data quality control plan" },
    { name: "Management review report 2026" },
  ],
  interviews: [
    {
      department: "Management",
      person: "C. Example, general manager",
      assessor: "A. Assessor",
      record:
        "Explained the policy, why heat intensity missed its target and what money more co-firing lacks.",
    },
    {
      department: "Operation",
      person: "H. Example, shift supervisor",
      assessor: "C. Assessor",
      record:
        "Knew of July's heat intensity; nobody took the lead in investigating it during the outage.",
    },
    {
      department: "Purchasing",
      person: "S. Example, head of purchasing",
      assessor: "C. Assessor",
      record:
        "Maintenance contracts have no low-carbon clause; it is meant for the frame contracts of 2027.",
    },
  ],
};
