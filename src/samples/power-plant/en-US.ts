import type { SampleWords } from "../sample";
import { powerPlantEnglishRecords } from "./records.en-US";

/** Example Heat and Power: a made-up plant, its documents and its people; every note rests on the clause of its item. */
export const powerPlantEnglish: SampleWords = {
  info: {
    organisation: "Example Heat and Power Ltd (sample)",
    address: "1 Example Road",
    period: "2026-11-16 to 2026-11-20",
    scope: "Heat and power generation with auxiliary facilities",
    criteria:
      "T/CECA-G 00XX—2023, Guidelines for construction and evaluation of carbon emission management systems (draft for review)",
    boundary:
      "Units 1 to 4 at 1 Example Road, with fuel unloading and handling, flue gas treatment and the heat supply station. Emissions and output are borrowed from public data and have nothing to do with the example company.",
    body: "Example Assessment Body",
    leader: "A. Assessor",
    team: "B. Assessor, C. Assessor",
    purpose: "To learn how far the carbon management system works, and where it can be improved",
    basis: "Order TP-WT-2026-07; evaluation scheme",
    compiler: "B. Assessor",
    responsible: "A. Assessor",
    approver: "H. Director",
    scheme_name: "Evaluation scheme of the Example Assessment Body",
    scheme_approver: "H. Director",
  },
  parameters: {},
  sources: [],
  rowNotes: ["EUTL / OSUKED, CC-BY-4.0"],
  notes: {
    "1.1.1":
      "Notice on the management representative and the carbon office (SR-GM [2024] 18, 2024-04-08), signed by the general manager C. Example: deputy general manager L. Example is appointed, the office has five members, and the list agrees with whom we met.",
    "1.1.2":
      "Approved carbon management budgets for 2025 and 2026 (SR-FB-2026-03): CNY 4.2 million for metering, 180,000 for training, 350,000 for verification and advice. Asked C. Example, general manager: he named the one item left undone last year (flow meters of the heat supply station) and when it is due.",
    "1.1.3":
      "Carbon management manual (SR-CM-01, edition 3, 2025-03-01), chapters 2 and 4: policy, targets and organizational boundary approved by the general manager. The reporting boundary ends with unit 4; the start-up boiler taken over in September 2025 stands in the accounting report only and not yet in the manual. 0.5 off.",
    "1.1.4":
      "Attendance list and minutes of the management review of 2026-01-22 (SR-MR-2026-01): the general manager chaired it throughout and decided four improvements, of which sootblowing optimization was finished in June.",
    "1.2.1":
      "Policy (annex A of the manual): commits to compliance, a peak before 2030, continual improvement and less fossil fuel, in line with the group's plan. Asked the shift supervisor of unit 3, H. Example: he could repeat it and say where his shift's co-firing target comes from.",
    "1.2.2":
      "Seen: the policy on the board at the gate, in the control room and in the fuel department's corridor, all dated 2025-03-01. Six team training records between 2025-04 and 2026-10 examined, all signed. The contractors' induction slides (SR-TR-12) have a page on it.",
    "1.3.1":
      "Letter of authority of the management representative (SR-GM [2024] 18, annex 2) and the performance reports for the first three quarters of 2026: each signed by L. Example to the general manager and returned with his remarks.",
    "1.3.2":
      "Asked L. Example, management representative: she chairs a carbon meeting on the 5th of every month. Minutes of August, September and October 2026 examined: revision of documents, progress on targets and awareness are on the agenda with conclusions each time.",
    "1.3.3":
      "Responsibilities and authorities (SR-CP-02, version 2, 2025-03-01) spells out 12 departments and 31 posts. Job descriptions in operation, fuel and instrumentation sampled: they agree and are signed by the holders.",
    "2.1.1":
      "List of risks and opportunities (SR-RO-2026, 2026-02-10): 14 risks and 6 opportunities, among them a tighter allocation, varying moisture of biomass and rising carbon prices, each with a measure, an owner and a deadline.",
    "2.1.2":
      "Distribution record of that list (SR-DC-2026-021, signed for by 11 departments) and minutes of the department heads' meeting of 2026-02-26. Asked W. Example, head of fuel: he described the moisture measure that is his.",
    "2.2.1":
      "Targets and indicators (SR-TG-2026, 2026-01-30): total emissions and the intensity of power and heat by year up to 2030. The intensity target follows the policy's commitment to less fossil fuel and is broken down to the four units.",
    "2.2.2":
      "Reasoning behind the targets (SR-TG-2026, annex 1): current law, ranking of the main sources, technical ceiling of co-firing and written opinions of two heat customers, with what was adopted, what was not, and why.",
    "2.3.1":
      "Inventory of sources (SR-ES-2026, version 4): 27 sources of three kinds (combustion, limestone in flue gas treatment, purchased electricity), ranked by size, with what influences them, such as load and moisture. Unit 2 and the diesel fire pump seen on site; both are in it.",
    "2.3.2":
      "Performance parameters (SR-CP-05, version 2): five parameters with monitoring method and formula, compared with published industry figures in schedule 2. The best value for heat intensity cites one internal paper of 2021 without arguing that it applies. 0.5 off.",
    "2.3.3":
      "Note on the base year (SR-BY-01, 2024-05-20): verified 2018, being the last whole year before the conversion to biomass within today's boundary. It is to be recalculated if boundary or factors move it by 5 %; reviewed in 2025, no change needed.",
    "2.3.4":
      "Data collection plan (SR-DP-2026, version 3): 38 kinds of data, each with source, frequency, method, person and fallback. Calorific value of coal as fired, moisture of biomass as received and electricity sent out sampled; records follow the plan.",
    "2.4.1":
      "Carbon review for 2025 (SR-CR-2025, 2026-01-15), accounting report for 2019 (SR-GHG-2019, version 2) and site plan.\nThe review takes the boundary of the accounting guideline: stationary combustion in four units and the start-up boiler, limestone in flue gas treatment as process emissions, electricity bought during outages as indirect ones; 11 vehicles are listed apart as mobile sources. Activity data from 2018 to 2025 were checked source by source, and trends are told by fuel, before and after the conversion. The ranking of main sources agrees with the inventory; the first five make up 98.6 %. Back-pressure unit 5, approved and not yet begun (SR-PR [2026] 7), is in chapter 6 as a planned facility, with an estimate of its first year's emissions and effect on the intensity, assumptions stated. Seen: the limestone weigh feeder and the level gauge of the start-up boiler's oil tank, both as described. Asked Z. Example, carbon office: the reason why mobile sources stay out of the intensity rests on a clause of the guideline.",
    "2.4.2":
      "Review report, chapter 5: the baseline is the verified intensity of 2018, the best value that published for comparable converted units, with source and year; the gap and the date for closing it are in the targets.",
    "2.5.1":
      "Channels for legal and other requirements (SR-CP-08): authority's website weekly, association bulletin monthly, group counsel as needed. Seen: the carbon office's subscription mailbox, whose latest entry of 2026-11-12 is already registered.",
    "2.5.2":
      "Applicability of requirements (SR-LR-2026): 39 of 51 are linked to clauses of procedures; the other 12 are titles only, with no activity they bear on, the new rules on data quality control plans among them. 1 point off.",
    "2.5.3":
      "Reviews of requirements of 2025-12-18 and 2026-06-20, half-yearly as laid down. The June review added three and withdrew two; the management representative signed the conclusion. Compliance was evaluated on 2025-12-22, with nothing amiss.",
    "2.5.4":
      "Change procedure (SR-CP-10, version 2) and change note CH-2025-06 for the start-up boiler: effects, owner, adjustment of the accounts and date of completion are there; closed on 2025-10-15.",
    "3.1.1":
      "Master list (SR-DL-2026-10): one manual, 20 procedures, 9 regulations, 34 work instructions, 57 record forms; scope and boundary, policy, targets and programmes are covered. The retention schedule keeps accounting and monitoring records for ten years; coal analyses of 2017 asked for and found in cabinet B3 of the archive.",
    "3.1.2":
      "Document control procedure (SR-CP-11) and the document review of March 2026: six revisions, withdrawal of old copies recorded. Eight documents at the instrumentation workshop agree with the master list; 43 external documents are registered, and void copies are stamped and kept apart.",
    "3.2.1":
      "Competence requirements (SR-CP-12, schedule) and personnel files: two accountants of emissions, two fuel chemists and two calibration technicians sampled; education, certificates and years of service meet the requirement. Z. Example's certificate runs to May 2027.",
    "3.2.2":
      "Survey of training needs for 2026, one form from each of 12 departments: operators, fuel and instrumentation staff near the main sources are covered. The needs of internal auditors and of the new document controller are not; F. Example of personnel said that an old list had been used. 0.5 off.",
    "3.2.3":
      "Training plan for 2026, 14 items, with records: 12 done by the end of October, each with attendance, slides, test paper and evaluation of effect; the remaining two are set for December.",
    "3.2.4":
      "Seen: material of the 2026 low-carbon month and the suggestion register, with 63 suggestions, 17 adopted and CNY 24,000 paid as awards. Two patrol operators of unit 4, asked at random, could say what air leakage and late sootblowing do to the accounts and to compliance.",
    "3.3.1":
      "List of carbon staff (SR-HR-C-2026): three full time and nine part time, six with an auditor's certificate, four versed in accounting and reporting, one in trading; in proportion to the size of the plant.",
    "3.3.2":
      "Seen in use: fuel laboratory, revenue meters, belt weighers and the server of the carbon data platform. The 2026 budget ledger (SR-FB-2026-03) is 81 % spent, and the contract with Example Low-Carbon Technology (2026 to 2028) is in force.",
    "3.4.1":
      "Communication procedure (SR-CP-13, version 2): monthly report and display boards inside; external communication was decided by the general manager on 2024-04-30, stands in 5.3, and takes the form of a yearly responsibility report. The carbon chapter for 2025 agrees with the accounting report; four enquiries in 2026 were all answered within ten days.",
    "4.1.1":
      "Purchasing rules (SR-CP-14, version 1, 2024-06-01): equipment and fuel have low-carbon clauses, services and office supplies have none. Three maintenance contracts of 2026 say nothing of energy or emissions, which S. Example of purchasing confirmed. 1 point off.",
    "4.1.2":
      "Criteria for major purchases (SR-CP-15) and the assessment for the primary air fan (2026-04-12), which counts electricity and emissions over 20 years. The biomass crusher, another major purchase of 2026, was compared on energy only and not on emissions. 0.5 off.",
    "4.1.3":
      "List of approved suppliers (SR-SP-2026, 46 firms, approved 2026-01-08): the 17 fuel suppliers have a sustainability statement and a yearly mark; two below 70 were taken off.",
    "4.2.1":
      "Data quality control plan (SR-DQ-2026, version 5, 2026-01-05): collection, recording, transfer, totals and reporting of activity data and factors each have a person and a checker; chapter 7 says what to do with gaps.\nSeptember 2026 was walked through on site from the start: 30 belt weigher totals, 30 analyses of daily composite samples, 212 weighbridge tickets of biomass and one electricity reading lead step by step to the monthly report SR-MD-2026-09. The days 3, 14 and 27 September were recalculated: coal as fired, calorific value and emissions agree. On the 19th a belt weigher failed for four hours; bunker levels were used instead as planned, and fault note, substitute calculation and the two signatures (G. Example, instrumentation; Z. Example, carbon office) are there. Tested on the platform: a change after totalling needs the management representative's release; two such changes in the log have reasons that fit the vouchers. Versions of factors are locked and agree with the accounting report.\nAs 2019 is the year evaluated, May of that year was looked at too: 31 belt weigher totals and 31 analyses on paper were found in cabinet B3; the plan was then version 1 (2018-12-20), with a single check. Coal of May recalculated differs from the platform by 0.04 %, a matter of decimals. Moisture of biomass came from weekly composites; from version 2 (2020-03-01) on it is taken lot by lot, and SR-GHG-2019, section 6, puts the effect on the year at no more than 0.2 %. Electricity is that of the revenue meter, as in the dispatcher's bill; emissions and output of the year are those in the monitoring data.",
    "4.2.2":
      "Operating criteria for emissions (SR-OP-07, edition 3): heat rate, co-firing share, flue gas temperature and limestone use have a set value, an alarm value and steps to take. Trend of unit 3 seen in the control room: two alarms of flue gas temperature in October, both with action and recovery in the log.",
    "4.3.1":
      "Nine accounting and reporting files, 2017 to 2025, complete with activity data, factors, calculation, internal check and index. That of 2019 sampled: fuel by analysis and fuel by stocktaking differ by 0.3 %.",
    "4.3.2":
      "Receipts: the 2025 emission report went in on 2026-03-28 (due 31 March); Example Verifiers issued the verification report on 2026-06-10 (SLHC-2026-014), without a major nonconformity.",
    "4.4.1":
      "The company is on the list of key emitters of the national market. Allowance procedure (SR-CP-17, version 2) and compliance plan for 2025: finance and carbon office share the work, and the costs of holding, buying and offsetting were compared. Registry screenshot seen: full surrender for 2025 completed on 2025-12-19.",
    "4.4.2":
      "Carbon asset rules (SR-CP-18, version 1): inventory and ledger are set up. The post of carbon finance officer has been vacant since May 2026 and is minded by finance, and there is no agreement with an outside provider. 1 point off.",
    "5.1.1":
      "Monitoring records of 2019 and 2025: fuel as fired, calorific value, carbon content, limestone, power and heat sent out and the intensity parameters are kept month by month. Five kinds of June 2019 sampled; paper and platform agree.",
    "5.1.2":
      "Monitoring plan (SR-MP-2026): subject, department, form, frequency and record are all there. The four units have 61 points set by fuel, as often as the quantity deserves; a small source such as purchased electricity is read monthly and no more.",
    "5.1.3":
      "Register of measuring devices (SR-ME-2026, 128 entries) with certificates: six belt weighers are checked monthly with material, and electricity meters, heat meters, balances and calorimeters are all within date. Tested with weights on belt weigher 2: error 0.21 %, 0.5 % allowed.",
    "5.1.4":
      "Deviation procedure (SR-CP-19) and the register of five cases in 2026. Cases 1 to 3 (heat rate in February, biomass moisture in April, limestone use in June) have causes, measures and effects. Case 4 is a heat intensity 12.4 % above plan in July. The procedure asks for an investigation within ten working days; on the day of our visit, 18 November, there was one line, “warm weather, low load”, with no data behind it and no measure. Weather records differ from the July before by less than 0.5 °C and the load was the same, so the explanation does not hold. Case 5, a difference of 0.8 % in electricity sent out, was traced to reading times, with no action noted. H. Example, shift supervisor, and Z. Example, carbon office, both said that nobody followed it up during the July outage and promised to do so. Heat intensity is one of the company's own parameters; a major deviation went unanswered. 1 point off.",
    "5.2.1":
      "Audit plans for 2025 and 2026, two audits each, and the report of 8 to 10 December 2025 (SR-IA-2025-02): targets, indicators, performance and every chapter of the standard were checked; three minor nonconformities.",
    "5.2.2":
      "Audit programme (SR-IA-P-2026): frequency, methods, responsibilities and grounds are there, with one more audit for the fuel department after last year's findings; the general manager saw the result on 2025-12-16. Auditor Y. Example audited his own instrumentation workshop. 0.5 off for want of objectivity.",
    "5.3.1":
      "Input file of the management review of 2026-01-22 (SR-MR-2026-01, 64 pages): state of the five earlier measures, suitability of the policy, three years' trend of five parameters, evaluation of compliance (2025-12-22), targets 103 % met, results of audits and verification, nine corrective actions with their state, changes of issues and of interested parties' requirements, plans and suggestions, each in a chapter of its own and sent out seven days ahead. By the procedure (SR-CP-20) the review is yearly; those of 2024, 2025 and 2026 were all held in January, chaired and signed by the top manager himself. Asked C. Example: he could explain why heat intensity missed its target and what money more co-firing lacks.",
    "5.3.2":
      "Review report (SR-MR-2026-01R, 2026-01-30): overall judgement, reason for keeping the policy, intensity target lowered by 2 %, one more monitoring post, four decisions with owners and dates. The change of parameters is only called “slight”, not from which value to which. 0.5 off.",
    "6.1.1":
      "Procedure on nonconformity and corrective action (SR-CP-16) and 11 records since 2025: all were reviewed, traced to a cause, given a measure, carried out and checked for effect. NC-2025-07 (a biomass sampling point out of place) led to the same fault on line 4, mended along with it; three preventive actions came from the risk list, their effect judged.",
    "6.1.2":
      "Of 11 corrective actions, ten are in proportion to the problem and its effect on performance. NC-2026-03 (860 t of biomass fired before moisture was measured, 0.6 % of that month's emissions) ended with a spoken reminder to the chemist on duty, which is too little. 0.5 off.",
    "6.2.1":
      "Performance from 2018 to 2025 held against the reviews of 2024, 2025 and 2026: biomass conversion, sootblowing and fan drives were finished one after the other, and the system's documents revised three times. Curves before and after sootblowing seen, flue gas 6 °C cooler; five of seven improvements of 2026 are on time.",
  },
  records: powerPlantEnglishRecords,
};
