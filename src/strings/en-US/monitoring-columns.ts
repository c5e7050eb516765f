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
      // As those write it who report to a buyer in Europe, Turkey or Latin America.
      likely:
        /^(?:start|end|data|posting|billing|invoice|reading|document|transaction)?date$|period|^time$|^timestamp$|^datetime$|^zeit(?:punkt|stempel)?$|^période$|^as(?:at|of)$|^(?:berichts|kalender)?jahr$|^ann[ée]e$|^a[ñn]o$|^anno$|^jaar$|^år$|^rok$|^yıl$|^datum$|^fecha$|^연도$|^년도$/,
    },
  },
  month: {
    heading: "Month",
    prompt:
      "1 to 12; blank means the whole year. A source has either months or a whole year, not both.",
    error: "Please enter a whole number from 1 to 12; leave blank for a whole year.",
    knownBy: {
      likely: /^month$|^quarter$|^monat$|^mois$|^mese?$|^mês$|^maand$|^quartal$|^trimestre$|^월$/,
    },
  },
  source: {
    heading: "Source",
    prompt: "Optional: tells several sources of one period apart; their rows are added.",
    error: tooLong,
    knownBy: {
      surely: /emissions?source/,
      likely:
        /account|plant|source|facility|installation|unitname|^site(?:name)?$|^(?:werk|standort|anlage|quelle|betrieb|usine|planta|fuente|stabilimento|impianto|bron)$/,
    },
  },
  emission: {
    heading: "Emission",
    ...measure("emission unit"),
    knownBy: { likely: /[eé]miss?i(?:on|[oõ]e|ss)|co2|ghg|scope[123]|배출량/ },
  },
  output: {
    heading: "Output",
    ...measure("output unit"),
    knownBy: {
      likely:
        /output|production|produ(?:ktion|cci[oó]n|[cç][aã]o|zione|ctie|kcja)|생산량|generation|^power$|^(?:electricity|power|heat|steam)(?:generated|supplied|sold|exported)/,
      otherwise:
        /(?:produced|manufactured|assembled)$|throughput|passengers(?:carried)?$|(?:passenger|tonne|ton)-?k(?:ilo)?m(?:et(?:er|re))?s?$|(?:guest|room)-?nights|visitors$|^(?:quantity|volume)ofproducts?$/,
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
