import type { SampleWords } from "../../../src/samples/sample";
import { cementWorksEnglishRecords } from "./records.en-US";

/** Example Cement: a made-up works, its documents and its people; every note rests on the clause of its item. */
export const cementWorksEnglish: SampleWords = {
  info: {
    organisation: "Example Cement Ltd (sample)",
    address: "88 Example Avenue, Specimen Town, Example County",
    period: "2026-03-09 to 2026-03-19",
    scope:
      "One clinker line of 5,000 t/d, cement grinding, captive power plant and auxiliary facilities",
    criteria:
      "T/CECA-G 00XX—2023, Guidelines for construction and evaluation of carbon emission management systems (draft for review)",
    boundary:
      "Organizational boundary: the works at 88 Example Avenue. Reporting boundary: kiln process, kiln coal, coal of the captive power plant, purchased electricity; intensity per tonne of clinker. The quarry is run by others and lies outside. All data are made up, for demonstration only.",
    body: "Example Low-Carbon Assessment Centre",
    leader: "D. Assessor",
    team: "E. Assessor, F. Assessor",
    purpose: "To find the grade of the carbon management system, for comparison within the group",
    basis: "Contract SL-HT-2026-003; evaluation scheme",
    compiler: "F. Assessor",
    responsible: "D. Assessor",
    approver: "J. Director",
    scheme_name: "Cement scheme of the Example Low-Carbon Assessment Centre",
    scheme_approver: "J. Director",
  },
  parameters: {
    advanced_source:
      "Best values of carbon intensity in the example cement industry, 2024 edition, table 2 (made up, for demonstration only)",
  },
  sources: ["Kiln process", "Kiln coal", "Captive power plant coal", "Purchased electricity"],
  rowNotes: [
    "Made up: from oxides in the clinker",
    "Made up: rotor weighers and month-end stock",
    "Made up: belt weigher of coal as fired",
    "Made up: revenue meter, example factor",
  ],
  notApplicable: {
    "2.5.4":
      "7.9 applies once the organization has determined a need for change; in 2025 organization, boundary, process and accounting method stayed as they were, and the management review named no such need.",
    "4.4.2":
      "Carbon finance (9.6.2) is done by Example Building Materials Group for all its works; this one has no mandate, and 4.3 of the manual says why the clause does not apply.",
  },
  sitePoints: {
    "1.1.3":
      "The manual says “all facilities of the works”: see on site whether quarry road and quay are inside.",
    "2.3.1":
      "The March inventory lacks the supplementary burner and the laboratory furnace: check point by point.",
    "2.4.1":
      "The review says no facility is planned, a county notice names an alternative fuel project: ask production.",
    "3.1.2":
      "The list has edition 5 of the kiln instruction, our sample edition 4: see which one is in use.",
    "4.2.1":
      "Kiln coal has two figures: see which one the monthly report takes and who releases it.",
    "5.1.3":
      "The register has no expiry date for rotor weigher F03: see the certificate and test the weigher.",
    "5.3.2": "The review's output says nothing of resources: ask the general manager himself.",
  },
  notes: {
    "1.1.1":
      "Appointment (SN-OF [2024] 5, 2024-02-26): general manager H. Specimen names deputy general manager L. Specimen as management representative and approves a carbon team of seven from production, metering, laboratory, purchasing and finance. All seven are on the staff list and at work.",
    "1.1.2":
      "Ledger of carbon management costs for 2025 (SN-CW-025): people and software are well provided. CNY 600,000 approved for a carbon display in the control room went into an emergency relining of the kiln mouth in November and was not made good, so resources are not fully there. 0.5 off.",
    "1.1.3":
      "Carbon management manual (SN-SC-01, A/2, 2025-01-10), 2.1 to 2.4: policy, targets, indicators and boundary approved by the general manager. E. Assessor walked the fence: quarry road and quay are indeed run by others, as the boundary drawing shows.",
    "1.1.4":
      "Minutes of the management review of 2025-12-24 (SN-GP-2025), chaired by the general manager, with three opportunities, lower kiln heat among them, and a person for each.",
    "1.2.1":
      "Text of the policy (manual, appendix 1): four commitments, to compliance, to peak and neutrality, to continual improvement, and for clinker in particular “less heat, more substitutes, steady quality”, which is no empty phrase. Asked J. Specimen in the control room, who explained it by the cooler's air.",
    "1.2.2":
      "Seen: posted in the office building, the control room and on the intranet's first page, all the same version. Three people each of waste-heat and packing crews asked: none of the packers knew that the policy had been revised, and their training records end in April 2025. 0.5 off.",
    "1.3.1":
      "Asked L. Specimen, management representative: monthly performance goes through her to the general manager. Reports of July to December 2025 examined: clinker intensity, heat and power in each, with his remarks; December's ask why power use is up again.",
    "1.3.2":
      "The team's summary of 2025 (SN-ZJ-2025, 2026-01-08) and four quarterly minutes: requirements were followed up one by one, and policy and targets presented three times, twice by the management representative.",
    "1.3.3":
      "Responsibilities and authorities (SN-CX-02, A/1) is specific for production, metering and laboratory. Since the captive power plant came in, nobody is named for sampling its coal: V. Specimen of the power plant and T. Specimen of the laboratory each thought it was the other. 0.5 off.",
    "2.1.1":
      "Risks and opportunities (SN-FX-2025, 2025-02-18): eleven risks, such as a tighter benchmark, seasonal kiln stops, coal quality and supply of substitutes, and four opportunities, each with a measure, a department and a date.",
    "2.1.2":
      "Distribution note of that assessment (nine departments, 2025-02-21) and notes of the shop meetings of 24 and 25 February 2025. The head of packing, asked, knew the item that is his: leaks of compressed air.",
    "2.2.1":
      "Breakdown of targets for 2025 (SN-MB-2025, 2025-01-15): no more than 1.26 million t and 890 kg per tonne of clinker, by month and for kiln, power plant and electricity, in keeping with “less heat” in the policy. Actual 884.78 kg/t: met.",
    "2.2.2":
      "Note on how the targets came about: allocation plan, main sources and the potential of retrofits were considered. Under interested parties it says “none”, yet the local authority had advised in writing on 2024-11-20 to cut electricity at peak hours, and no answer was found. 0.5 off.",
    "2.3.1":
      "At the document review the inventory of sources (SN-YD-03, March 2025) showed 22 sources in three classes, process, combustion and purchased electricity; key facilities (kiln, calciner, power boiler) are marked, and influences go down to coal quality and the carbonate titration of the raw meal.\nOn site F. Assessor followed the process through nine places: raw mill, preheater, calciner, kiln burner, cooler, waste-heat boiler, power boiler, grinding, laboratory. A diesel burner added to the waste-heat boiler in 2024 (3.6 t of oil in 2025, about 11 t of CO2) is not in the table. The laboratory's furnace lies within purchased electricity and need not stand alone. Six loaders fuelled by a contractor and paid by the works are noted as mobile sources counted apart, which is sound. T. Specimen admitted the burner at once; it is less than 0.001 % of the works and moves no intensity, but the inventory is incomplete. 0.5 off.",
    "2.3.2":
      "Record of parameters (SN-CS-01, 2025-01-12): clinker intensity, kiln heat, power per tonne of clinker and share of substitute heat, with formula, measuring point and period; each is held against published industry figures, with a paragraph on how advanced and how suitable it is.",
    "2.3.3":
      "Base year report (SN-JZ-2021, 2022-04-15): verified 2021, the first whole year after line 2 closed. It was recalculated once, in 2024, when the power plant joined the legal entity; table and approval are there.",
    "2.3.4":
      "Data collection scheme (SN-SJ-2025, A/3): 26 kinds of data with channel, frequency and method. Moisture and heat value of substitute fuel (tyre chips) say “as needed” instead of a frequency, and only four of seven lots in 2025 were analysed. 0.5 off.",
    "2.4.1":
      "Carbon review for 2025 (SN-PS-2025, 2026-01-20): scope and boundary are those of the accounting report; amounts and shares of four sources, trends since 2021, heat against emissions, influence of posts and effect of measures each have a chapter; the process is 59.3 %, kiln coal 34.0 %. Chapter 7 says that no facility is planned. A notice on the county's website of 2025-12-30 registers an extension for alternative fuel at this works; S. Specimen of production said that it was with the group and not approved, and so left out. It is in the plans and its new sources should have been considered. 0.5 off. All else agrees with what we saw.",
    "2.4.2":
      "Review report, chapter 5 and schedule 4: baseline 931.6 kg/t of clinker in 2021 (verified); best value 840 kg/t, with origin, year and boundary; the gap of 5.3 % is traced to heat and power.",
    "2.5.1":
      "Compliance procedure (SN-CX-06, A/2), section 4: authorities' websites, bulletin of the cement association, monthly letter of group counsel; S. Specimen searches every month. Folder of search screenshots seen: all twelve months of 2025.",
    "2.5.2":
      "Register of obligations (SN-FG-2025): 68 entries, each with the clause that applies, the document it went into and the department. The revised accounting guideline for cement and the allocation plan were followed to clauses of the data scheme and the compliance plan; both are put into practice.",
    "2.5.3":
      "Reviews of the register: half-yearly by the procedure. That of 2025-06-25 was on time, that of December was made up on 2026-02-13, some six weeks late, and one new requirement was noticed late for it. 0.5 off. Compliance was evaluated on 2025-11-28 (SN-HG-2025) and found in order.",
    "2.5.4":
      "Manual 4.3 on what does not apply, resolution of the 2025 management review and organization chart examined: no need for change was determined; organization, boundary, process and accounting method are last year's. Judged not applicable, reason given beside.",
    "3.1.1":
      "List of documents (SN-WJ-01, 2026-02-28): manual, 18 procedures, 7 regulations, 29 instructions, 46 records; scope, boundary, policy, targets, indicators and programmes are written down, and accounting records are kept ten years, others five. The working papers of 2021 were brought within ten minutes.",
    "3.1.2":
      "Document control (SN-CX-08, A/1) and its review of 2025; 31 external documents are controlled. On the spot: the kiln instruction in use in the control room is edition 4 (June 2023), the list has edition 5 (2025-05-20, kiln inlet oxygen from 2.5 % to 2.0 %), of which operator J. Specimen did not know; a withdrawn coal test method in the laboratory is unmarked and filed with the valid ones. K. Specimen, document controller: edition 5 was put on the intranet, paper was not exchanged. Minor nonconformity NC-01. 1 point off.",
    "3.2.1":
      "Requirements of key posts (SN-RL-04) and files of two accountants, three kiln operators, two chemists and one metering technician: education, service and licences are as required. Both accountants hold provincial certificates of September 2024.",
    "3.2.2":
      "Analysis of training needs for 2025 (SN-PX-2025-01): operators and fitters by the three main sources, kiln, power plant and electricity, and five needs of the system itself (audit, documents, data), signed by the heads of department.",
    "3.2.3":
      "Training ledger: 16 planned, 16 held, attendance and slides complete. “Allowances and compliance” and “Handling substitute fuel” have neither test nor other record of effect; W. Specimen of personnel said that questions were asked aloud. 0.5 off.",
    "3.2.4":
      "Seen: notice boards and twelve issues of the 2025 bulletin on saving and carbon, with awards and deductions by crew. Of four workers in cement grinding, two could not say what idling at their post does to emissions from electricity. 0.5 off.",
    "3.3.1":
      "Carbon staff (January 2026): two for accounting, four internal auditors, six data clerks, one for compliance, all trained in low-carbon matters; enough for the works and what it emits.",
    "3.3.2":
      "Seen: revenue meters, rotor and belt weighers, calorimeter, elemental analyser and the energy system's server. Payments of CNY 18.6 million for the cooler fans in 2025 and the technical agreement with Example Energy Institute (2025 to 2027) examined.",
    "3.4.1":
      "Rules on communication (SN-CX-10, A/1), clause 3: clinker intensity on the intranet monthly, crews told quarterly. On 2025-01-06 the general manager decided in writing that outside the works only what authorities ask for is disclosed and no report issued. One disclosure receipt and two answers to inspectors in 2025, all on time.",
    "4.1.1":
      "Purchasing procedure (SN-CX-11, A/2) with annexes 1 to 4 for services, products, equipment and energy. One contract each for coal, refractory bricks, haulage and a transformer sampled; all carry low-carbon clauses.",
    "4.1.2":
      "Criteria for high-impact purchases (SN-CG-03) and the assessment of the cooler fans (August 2024), with totals and intensity over 15 years. In October 2025 the contract coal changed to another mine, some 1.5 % of monthly emissions; prices were compared, the criteria not applied. 0.5 off.",
    "4.1.3":
      "Approved suppliers (SN-GF-2025, 58 firms, approved 2025-01-20): five taken at random have evaluation and site check; Example Coal among them declares the heat value of every lot.",
    "4.2.1":
      "Data quality control plan (SN-ZK-2025, A/4): flow chart and persons for collecting, recording, passing on, adding up and reporting of activity data and factors. E. Assessor traced October 2025: kiln coal has a weigher total and a month-end stock figure; 5.2 gives stock precedence and asks for a word where they differ by more than 1 %. In October they differ by 1.4 %. The monthly report rightly took stock, but without a word, and the release is unsigned; September and November are signed and within 1 %. Clinker comes from the silo belt weigher checked against silo levels, and the rows of all four sources give this one output, as it must be with a single kiln. The revenue meter agrees with the bills; power from the captive plant counts by its fuel and not once more as electricity. 0.5 off.",
    "4.2.2":
      "Carbon criteria of the kiln (SN-ZY-12): heat, free lime, inlet oxygen, tertiary air temperature and false air have a target, limits and what to do. Trend and shift log seen: heat above its limit once on 17 March, coal feed corrected and noted within 20 minutes.",
    "4.3.1":
      "Working papers for 2025 (SN-HS-2025, 14 items) and traces in the system checked one by one: 365 analyses of CaO and MgO in clinker, 52 lots of coal, totals of rotor and belt weighers, 12 stock sheets, 12 electricity bills, 7 weighbridge tickets of substitute fuel; every figure of the report leads back to its voucher.\nF. Assessor recalculated the year: process 736,631.3 t, kiln coal 422,068.3 t, captive power 39,362.8 t, purchased electricity 45,057.0 t, together 1,243,119.4 t, as reported; months add up to the year, with rounding in the last digit only. Change of method, missing data (calorimeter down on 14 February, mean of the days beside it taken) and uncertainty have a page each. The internal check was made and signed by T. Specimen, who had no part in the calculation. Activities and records are in writing, as 9.5 and this item ask.",
    "4.3.2":
      "Receipts on the provincial platform: report for 2025 submitted 2026-03-11 (due 31 March), verification report for 2024 (SLHC-2025-033, 2025-06-18) submitted, without reservation; both suggestions of the last verification have been closed this year.",
    "4.4.1":
      "The works is on the list of key emitters. Procedure on allowances and compliance (SN-CX-15, A/1): finance is responsible, by holding allowances and transfers within the group; three scenarios were costed and tied to reduction measures. Registry voucher seen: 2024 surrendered in full on 2025-12-05, advance allocation for 2025 received.",
    "4.4.2":
      "Mandate of the group (Example Building Materials [2024] 11, 2024-02-20): trading and carbon finance are done by the group's carbon company; the works has no officer and engages no third party. Finance, asked, has no such business. Judged not applicable, reason given beside.",
    "5.1.1":
      "Monitoring records of 2024 and 2025: clinker, coal, heat value, oxides, electricity and the parameters of intensity and heat are kept daily or by lot. March, August and December 2025 sampled; paper and energy system agree.",
    "5.1.2":
      "Monitoring plan (SN-JC-2025, A/2): for kiln and electricity, subject, department, form, frequency and record are complete and fit the works' size. For the captive power plant it has coal only, and neither carbon in fly ash nor how often it is measured, which does not fit the equipment. 0.5 off.",
    "5.1.3":
      "At the document review the register of measuring devices (SN-JL-2026) showed no expiry for F03, the rotor weigher of kiln coal. F. Assessor looked on site on 17 March: the last certificate of F03 is of 2024-06-28, the interval 12 months; it has run more than eight months beyond and is in use. F04, that of the calciner, is good until 2026-05-30. Of 15 others, four belt weighers, two revenue meters, three balances, one calorimeter and three thermocouples are within date; the elemental analyser has a certificate but no intermediate check, and one coal belt weigher missed a material test in September 2025. C. Specimen, head of metering: the kiln stop of June 2025 was put off and the calibration with it, nobody made it up and nothing reminded him. Had the effect on the data been judged? No.\nMetering procedure (SN-CX-17, A/2), 5.3: key devices go to calibration ten working days before they expire; an overdue one is stopped or labelled for limited use, and its effect judged. F03 has no such label, and nobody asked to stop it. The note that postponed the stop of June 2025 to November was not shown to metering, and the nine days of November passed without calibration, a second chance missed. Trend in the control room: on 2026-02-03 the zero of F03 drifted by 1.2 % and was reset by the operator without a word in the log; J. Specimen did not know that metering should hear of it.\nSampled:\nBC-01 to BC-04: verified 2025-08-12, good until 2026-08-11\nBC-05: the same, no material test in September\nEM-01, EM-02: verified 2024-11-05, every three years\nBL-01 to BL-03: verified 2025-04-22, good until 2026-04-21\nCV-01: verified 2025-05-30, good until 2026-05-29; checked with a reference material on 2026-03-02\nEA-01: calibrated 2025-07-08, good until 2026-07-07, no intermediate check\nTC-11, TC-12, TC-15: calibrated 2025-06-03, good until 2026-06-02\nWe checked kiln coal of 2025 against month-end stock: F03 and F04 together differ from it by 0.7 %, and the accounts take stock, so the quantitative data can be used. But a key device ran uncalibrated, its effect unjudged, past a register that should have warned, and this is the core of the item. Major nonconformity NC-02; 0.5 points given.",
    "5.1.4":
      "Six reports on anomalies in 2025: five, such as the heat of stops and starts in February and an intensity 0.5 % up in September, have causes and measures. For December, 893.0 kg/t and 1.0 % above November, over its target, the report says “seasonal kiln stop” with no figures of start-up coal and no measure. 0.5 off.",
    "5.2.1":
      "Internal audit of 20 to 22 October 2025 (SN-NS-2025-01): all departments and chapters 4 to 11, with target achievement and parameters on the check lists, once a year as the procedure has it; four nonconformities, all put right.",
    "5.2.2":
      "Audit programme and plan for 2025 (approved 2025-09-28): metering and purchasing were audited once more after last year's result, and none of the four auditors belongs to what he audited. The report went to the general manager on 2025-11-03, who gave a month to put things right; Q. Specimen, lead internal auditor, said the same.",
    "5.3.1":
      "Input of the management review of 2025-12-24 (SN-GP-2025-IN, 41 pages): earlier measures, policy, performance and parameters, targets, audit and verification, corrective actions, changes and suggestions and next year's plan each have a page; the top manager chairs it every year. The result of the evaluation of compliance is missing, though it was finished on 2025-11-28 (SN-HG-2025); L. Specimen called it an oversight. 10.3.2 d) asks for it. 0.5 off.",
    "5.3.2":
      "Review report (SN-GP-2025-OUT, 2025-12-30): overall judgement, policy kept, target from 890 to 880 kg/t, three decisions with owners. It concludes nothing on resources; H. Specimen, general manager: “we settle that at the year's end”. A new parameter, carbon in fly ash, was discussed and not recorded. 1 point off.",
    "6.1.1":
      "Register of 13 nonconformities in 2025: fact, cause, action and verification complete for 11. Two (internal audit 2 and 4) were corrected without looking for the cause or for the same elsewhere. 0.5 off. Three preventive actions were verified as effective.",
    "6.1.2":
      "Eight of the 13 sampled: actions are in proportion to the problem and to its effect on emissions. Too few MgO samples, a finding of the verification, led to a revised rule and training for all; a record overwritten by hand to a correction and a reminder.",
    "6.2.1":
      "From 2021 to 2025 clinker intensity fell from 931.6 to 884.8 kg/t, and cooler and fans were compared before and after. Of the system itself one procedure changed in 2025, and automatic upload of data, decided by the review of 2024, has not begun, without a word why. 0.5 off.",
  },
  records: cementWorksEnglishRecords,
};
