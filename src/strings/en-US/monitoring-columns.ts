import type { MonitoringWords } from "../zh-CN/monitoring-columns";
import type { Ask } from "../zh-CN/records";

const tooLong = "Please keep the text below 2000 characters.";
const measure = (unit: string): Ask => ({
  prompt: `A number of 0 or more, in the ${unit} declared on Table A.2. Leave blank where there are no data; do not write 0.`,
  error: "Please enter a number of 0 or more; leave blank where there are no data.",
});

export const monitoringColumns: MonitoringWords = {
  year: {
    heading: "Year",
    prompt: "A year of four digits, for example 2024. Blank rows are ignored.",
    error: "Please enter a whole year from 1900 to 2200.",
    knownBy: {
      surely: /^(?:reporting|fiscal|calendar|data|emissions?|production)?year$/,
      likely:
        /^(?:start|end|data|posting|billing|invoice|reading|document|transaction)?date$|period|^time$|^timestamp$|^datetime$|^as(?:at|of)$/,
    },
  },
  month: {
    heading: "Month",
    prompt:
      "1 to 12; blank means the whole year. A source has either months or a whole year, not both.",
    error: "Please enter a whole number from 1 to 12; leave blank for a whole year.",
    knownBy: { likely: /^month$|^quarter$/ },
  },
  source: {
    heading: "Source",
    prompt: "Optional: tells several sources of one period apart; their rows are added.",
    error: tooLong,
    knownBy: {
      surely: /emissions?source/,
      likely: /account|plant|source|facility|installation|unitname|^site(?:name)?$/,
    },
  },
  emission: {
    heading: "Emission",
    ...measure("emission unit"),
    knownBy: { likely: /emission|co2|ghg|scope[123]/ },
  },
  output: {
    heading: "Output",
    ...measure("output unit"),
    knownBy: {
      likely:
        /output|production|generation|^power$|^(?:electricity|power|heat|steam)(?:generated|supplied|sold|exported)/,
    },
  },
  note: {
    heading: "Note",
    prompt: "Optional: source, voucher or remark; decides no score.",
    error: tooLong,
    knownBy: { likely: /note|remark|comment/ },
  },
  energy: {
    heading: "Energy",
    ...measure("energy unit"),
    knownBy: { surely: /^(?!.*(?:emission|ghg|co2)).*energy(?:use|consumption)?$/ },
  },
};
