import type { CategoryId, IndicatorId, ItemId } from "../../standard/table-a1";

/**
 * Table A.1 in English: our own, unofficial translation; the Chinese text governs.
 * Where the draft's sentence lacks a word, ours stands in square brackets.
 *
 * For translators: 组织 is "organization", 碳排放单位 "emitting organization"; 方针 policy, 目标 objective,
 * 指标 target (except 评价指标, indicator); 程序 procedure; 评审 review, 审核 audit, 核查 verification of
 * emissions, 检定 verification of an instrument; 履约 is the surrender of allowances, 合规 legal compliance.
 */
export const tableA1English: Readonly<Record<CategoryId | IndicatorId | ItemId, string>> = {
  "1": "Organizational setup",
  "1.1": "Top management and commitment",
  "1.1.1":
    "1. Appoint a management representative and approve the formation of a carbon emission management team;",
  "1.1.2":
    "2. Provide the resources needed to establish, implement, maintain and continually improve the carbon emission management system;",
  "1.1.3":
    "3. Determine the policy, objectives, targets, scope and boundaries of the carbon emission management system;",
  "1.1.4": "4. Conduct management reviews and identify new opportunities for improvement.",
  "1.2": "Carbon emission management policy",
  "1.2.1":
    "1. The carbon emission management policy is the program of action for carbon emissions;",
  "1.2.2":
    "2. [It is] documented, and communicated and conveyed at the different levels within the organization.",
  "1.3": "Organizational roles, responsibilities and authorities",
  "1.3.1":
    "1. Appoint a management representative and, with authorization from the relevant level of management, carry out carbon emission management activities jointly and report carbon emission management performance to top management;",
  "1.3.2":
    "2. Ensure that the carbon emission management system is established, implemented, maintained and continually improved in accordance with this document; put the carbon emission policy into effect and raise awareness of the policy and objectives;",
  "1.3.3":
    "3. Clearly define and communicate within the organization the responsibilities and authorities related to carbon emission management, so as to advance carbon emission management effectively.",

  "2": "Planning",
  "2.1": "Actions to address risks and opportunities",
  "2.1.1":
    "1. Identify the potential risks and opportunities in carbon emission management and set out the actions to address them;",
  "2.1.2":
    "2. [They are] documented, and communicated and conveyed at the different levels within the organization.",
  "2.2": "Carbon emission management objectives and planning",
  "2.2.1":
    "1. Set objectives for the quantity and the intensity of carbon emissions in line with the time schedule; carbon emission objectives and targets shall be consistent with the carbon emission policy;",
  "2.2.2":
    "2. Take into account laws and regulations, the main carbon emission sources, opportunities to improve carbon emission performance, other factors and the views of interested parties.",
  "2.3":
    "Greenhouse gas emission sources, base year, carbon emission management performance parameters, etc.",
  "2.3.1":
    "1. Identify, determine and classify the greenhouse gas emission sources, as well as the factors that affect emissions;",
  "2.3.2":
    "2. Determine the carbon emission management performance parameters, establish the methods for monitoring and measuring them, and substantiate their advanced values.",
  "2.3.3":
    "3. Set the organization's base year and explain the basis on which the base year was set",
  "2.3.4":
    "4. List the types of data related to carbon emission management performance and the means, frequency and methods of collecting them, and document this.",
  "2.4": "Carbon emission review",
  "2.4.1":
    "1. Following the accounting and reporting guidelines in full, correctly identify the scope and boundaries of emissions and completely determine the main carbon emission sources, taking into account the carbon emission sources of facilities that are already planned or newly built;",
  "2.4.2": "2. Determine the baseline values and the advanced values of carbon emissions.",
  "2.5": "Legal and other requirements",
  "2.5.1":
    "1. The organization shall establish channels for obtaining the laws, regulations and other requirements related to carbon emissions;",
  "2.5.2":
    "2. The organization shall determine criteria and methods to ensure that legal and other requirements are applied in carbon emission management activities, and that they are taken into account in establishing, implementing and maintaining the carbon emission management system;",
  "2.5.3":
    "3. The emitting organization shall review legal and other requirements at specified intervals;",
  "2.5.4": "4. Plan changes according to the need for change.",

  "3": "Support",
  "3.1": "Documents and records",
  "3.1.1":
    "1. Documentation covers two aspects: documentation requirements and document control. Documentation requirements: the scope and boundaries of the carbon emission management system, the carbon emission policy, objectives, targets, implementation plans and records, and provisions on the retention of documents and their retention periods;",
  "3.1.2":
    "2. Document control: includes confirming the suitability of documents, periodic review and updating, changes, labeling and identification, and identifying external and obsolete documents, with their distribution under control.",
  "3.2": "Competence and awareness",
  "3.2.1":
    "1. The organization shall ensure that the main personnel concerned with carbon emission management have the competence required of education, training, skills or experience;",
  "3.2.2":
    "2. The organization shall identify the training needs related to the use of the main carbon emission sources and to the operational control of the carbon emission management system;",
  "3.2.3":
    "3. Provide training or take other action to meet the needs for education, training, skills or experience, and make a habit of keeping records;",
  "3.2.4":
    "4. Take measures to raise employees' awareness of the actual or potential effects of their own activities on carbon emission accounting, reporting, control, trading and compliance.",
  "3.3": "Allocation of resources",
  "3.3.1":
    "1. Provide personnel with a certain degree of low-carbon knowledge and working competence;",
  "3.3.2":
    "2. Have facilities for carbon emission management in place, and provide financial or technical support.",
  "3.4": "Communication of carbon emission information",
  "3.4.1":
    "1. The organization establishes, in keeping with its size, communication about the operation of the carbon emission management system and carbon emission performance; the emitting organization shall decide whether to communicate externally about its carbon emission policy, carbon emission management system and carbon emission management performance, and shall document that decision.",

  "4": "Operation",
  "4.1": "Procurement control",
  "4.1.1":
    "1. Establish documented procurement specifications for services, products, equipment and energy;",
  "4.1.2":
    "2. When procuring services, equipment and products that have a significant effect on carbon emission management performance, the emitting organization shall establish and implement criteria to assess their effect on total carbon emissions and carbon intensity over their planned or expected service life;",
  "4.1.3": "3. Establish a list of qualified suppliers.",
  "4.2": "Operational control",
  "4.2.1":
    "1. Establish and maintain effective data quality control requirements, including requirements for the collection, recording, transmission, aggregation and reporting of data such as activity data and emission factors;",
  "4.2.2":
    "2. Establish and set criteria for the effective control of carbon emissions, to prevent the serious deviations in carbon emission management performance that a lack of such criteria would cause.",
  "4.3": "Carbon emission accounting and reporting",
  "4.3.1": "1. Document the activities and records related to accounting and reporting;",
  "4.3.2": "2. Submit carbon emission reports and verification reports as required.",
  "4.4": "Carbon asset management",
  "4.4.1":
    "1. Specify the department and the manner of allowance surrender; an organization that is a key emitter in the national carbon market or in a pilot carbon market shall establish, implement and maintain a carbon allowance management procedure and meet its surrender obligation by reasonable means, taking into account laws and regulations, carbon emission control performance and cost when doing so;",
  "4.4.2":
    "2. Establish a carbon asset management system, with a carbon finance specialist responsible for carbon finance management or for working with third-party carbon finance service providers on the related business.",

  "5": "Performance evaluation",
  "5.1": "Monitoring, measurement, analysis and evaluation",
  "5.1.1":
    "1. Retain records of the monitoring and measurement of key characteristics, such as carbon emission activity data, the main carbon emission factors and the carbon emission performance parameters;",
  "5.1.2":
    "2. The measurement plan shall be appropriate to the size and complexity of the organization and to its monitoring and measuring equipment;",
  "5.1.3":
    "3. Verify or calibrate monitoring equipment periodically, to ensure that the equipment used to monitor and measure key characteristics provides accurate and reproducible data;",
  "5.1.4":
    "4. Investigate significant deviations in carbon emission performance and take action in response.",
  "5.2": "Internal audit",
  "5.2.1":
    "1. Conduct internal audits periodically to ensure that the carbon emission objectives, targets and performance conform to the planned arrangements for carbon emission management and to the requirements of this standard;",
  "5.2.2":
    "2. Giving consideration to the audit, draw up a reasonable internal audit program and plan; the results of internal audits shall be recorded and reported to top management.",
  "5.3": "Management review",
  "5.3.1":
    "1. The inputs to management review include the follow-up actions from previous management reviews: review of the carbon emission policy, carbon emission management performance and the related carbon emission performance parameters, the results of compliance evaluation, the extent to which carbon emission objectives and targets have been achieved, the results of audits of the carbon emission management system, and the implementation of corrective and preventive actions; and the planning of carbon emission management performance for the next stage, recommendations for improvement and the like. They mainly reflect the results of implementing the system and are submitted to top management, which shall review the emitting organization's carbon emission management system at planned intervals to ensure its continuing suitability, adequacy and effectiveness;",
  "5.3.2":
    "2. [The outputs] are the formal results of management review and embody the important decisions by which the organization's top management improves the carbon management system and ensures that the objectives of building it are achieved, including changes in carbon emission management performance, carbon emission policy, carbon emission performance parameters and the allocation of resources, and the emitting organization's adjustments to the objectives, targets and other elements of the carbon emission management system.",

  "6": "Improvement",
  "6.1": "Nonconformity and corrective action",
  "6.1.1":
    "1. The emitting organization shall identify and deal with actual or potential nonconformities by means of corrective and preventive actions: such as review, causes, determination, assessment and establishment, and retaining [evidence of] the effectiveness of the corrective or preventive actions taken;",
  "6.1.2":
    "2. Corrective and preventive actions shall be appropriate to the severity of the actual or potential problems and to the carbon emission performance results;",
  "6.2": "Continual improvement",
  "6.2.1": "1. Continually improve the carbon emission management system.",
};
