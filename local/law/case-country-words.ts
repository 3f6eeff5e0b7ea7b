import type { Asked } from '#local/law/case-refusal.ts'

/** What people call a country besides its names in the registers (CLDR, ISO 3166): only what can mean one country. */
export const countryWords: Readonly<Record<string, readonly string[]>> = {
  AE: ['UAE', 'EAU', 'Emirates', 'Émirats', 'Dubai', 'Dubaï', 'Abu Dhabi', 'Abou Dabi'],
  BF: ['Burkina'],
  BY: ['Bélarus'],
  CA: ['Québec', 'Ontario'],
  CD: ['RDC', 'DRC', 'DR Congo', 'RD Congo', 'Democratic Republic of Congo', 'Zaïre'],
  CF: ['Centrafrique', 'RCA'],
  CG: ['République du Congo', 'Republic of Congo'],
  CI: ['RCI'],
  CN: ['PRC', 'République populaire de Chine', 'Chine continentale', 'Mainland China'],
  CV: ['Cabo Verde'],
  CZ: ['République tchèque'],
  DE: ['Deutschland', 'RFA'],
  ES: ['España', 'Canary Islands', 'Îles Canaries', 'Canaries', 'Ceuta & Melilla', 'Ceuta et Melilla'],
  FK: ['Malouines', 'Falklands', 'Îles Falkland'],
  GB: [
    'UK',
    'Great Britain',
    'Grande-Bretagne',
    'Britain',
    'England',
    'Angleterre',
    'Scotland',
    'Écosse',
    'Wales',
    'Pays de Galles',
    'Northern Ireland',
    'Irlande du Nord',
  ],
  GF: ['Guyane'],
  GR: ['EL', 'Hellas'],
  HK: ['Hong Kong SAR'],
  IE: ['Republic of Ireland', 'République d’Irlande', 'Ireland (Republic)', 'Eire'],
  IT: ['Italia'],
  KP: ['Corée (Nord)', 'Korea (North)', 'DPRK', 'RPDC'],
  KR: ['République de Corée', 'Corée (Sud)', 'Korea (South)', 'Korea (Republic of)'],
  LA: ['République démocratique populaire lao'],
  MF: ['Saint-Martin (France)', 'Saint Martin (France)'],
  MK: ['Macédoine', 'Macedonia'],
  MM: ['Birmanie', 'Burma'],
  MU: ['Île Maurice'],
  NL: ['Hollande', 'Holland'],
  RE: ['Île de la Réunion', 'Reunion Island'],
  RU: ['Fédération de Russie'],
  SA: ['KSA'],
  SH: ['Ascension Island', 'Île de l’Ascension', 'Tristan da Cunha'],
  SZ: ['Swaziland'],
  TL: ['East Timor'],
  TZ: ['République-Unie de Tanzanie'],
  US: ['USA', 'U.S.', 'US of A', 'California', 'Californie', 'Texas', 'New York', 'États-Unis d’Amérique'],
  VA: ['Vatican', 'Holy See', 'Saint-Siège'],
  ZA: ['RSA'],
}

const states = {
  fr: 'n’est pas un pays : nommer l’État membre, par exemple FR ou IE',
  en: 'is not one country: name the member State, such as FR or IE',
}
const parts = {
  fr: 'n’est pas un pays : nommer le pays, par exemple ML ou SN',
  en: 'is not one country: name the country, such as ML or SN',
}

/** What names several countries, or a group of them. */
export const askedCountries: readonly Asked[] = [
  { words: ['Congo'], choose: ['CG', 'CD'] },
  { words: ['Corée', 'Korea'], choose: ['KR', 'KP'] },
  { words: ['Saint-Martin', 'St. Martin', 'Saint Martin'], choose: ['MF', 'SX'] },
  { words: ['Virgin Islands', 'Îles Vierges'], choose: ['VG', 'VI'] },
  { words: ['Channel Islands', 'Îles Anglo-Normandes'], choose: ['JE', 'GG'] },
  { words: ['EU', 'UE', 'European Union', 'Union européenne', 'EEA', 'EEE', 'Europe', 'Schengen'], note: states },
  { words: ['European Economic Area', 'Espace économique européen', 'E.U.', 'Eurozone', 'zone euro'], note: states },
  { words: ['Africa', 'Afrique', 'CEDEAO', 'ECOWAS', 'UEMOA', 'WAEMU', 'UMOA', 'AES', 'Asia', 'Asie'], note: parts },
  { words: ['APAC', 'EMEA', 'MENA', 'Americas', 'Amériques', 'Amérique', 'America'], note: parts },
  { words: ['world', 'worldwide', 'global', 'monde', 'monde entier', 'partout', 'everywhere'], note: parts },
]
