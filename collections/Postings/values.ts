import type { Text } from '../inLanguage.ts'

type Values = Record<string, Text>

/** Stored values of a posting's choices and what people read. */
export const postingKinds = {
  internship: { de: 'Praktikum', en: 'Internship' },
  job: { de: 'Stelle', en: 'Job' },
  volunteering: { de: 'Ehrenamt', en: 'Volunteering' },
  freelance: { de: 'Honorarauftrag', en: 'Freelance contract' },
  call: { de: 'Aufruf', en: 'Call' },
} satisfies Values

export const internshipKinds = {
  unspecified: { de: 'Keine Angabe', en: 'Not specified' },
  mandatory: { de: 'Pflichtpraktikum', en: 'Mandatory internship' },
  voluntary: { de: 'Freiwilliges Praktikum', en: 'Voluntary internship' },
  'alongside-studies': { de: 'Studienbegleitendes Praktikum', en: 'Alongside studies' },
} satisfies Values

export const workplaceModes = {
  'on-site': { de: 'Vor Ort', en: 'On site' },
  hybrid: { de: 'Teils vor Ort, teils von zu Hause', en: 'Hybrid' },
  remote: { de: 'Ortsunabhängig', en: 'Remote' },
} satisfies Values

export const startKinds = {
  date: { de: 'Zu einem Tag', en: 'On a date' },
  'at-once': { de: 'Ab sofort', en: 'At once' },
  'by-arrangement': { de: 'Nach Vereinbarung', en: 'By arrangement' },
} satisfies Values

export const payKinds = {
  unspecified: { de: 'Keine Angabe', en: 'Not specified' },
  unpaid: { de: 'Unbezahlt', en: 'Unpaid' },
  allowance: { de: 'Aufwandsentschädigung', en: 'Allowance' },
  amount: { de: 'Vergütung', en: 'Paid' },
} satisfies Values

export const payPeriods = {
  hour: { de: 'je Stunde', en: 'per hour' },
  month: { de: 'je Monat', en: 'per month' },
  year: { de: 'je Jahr', en: 'per year' },
  total: { de: 'insgesamt', en: 'in total' },
} satisfies Values

export const applyWays = {
  'email-only': { de: 'Ausschließlich per E-Mail', en: 'By e-mail only' },
  url: { de: 'Über eine Internetseite', en: 'On a web page' },
  post: { de: 'Per Post', en: 'By post' },
  phone: { de: 'Telefonisch', en: 'By phone' },
} satisfies Values

export const deadlineKinds = {
  unspecified: { de: 'Keine Angabe', en: 'Not specified' },
  rolling: { de: 'Laufend, ohne Frist', en: 'Rolling, no deadline' },
  day: { de: 'Bis zum Ende eines Tages', en: 'Until the end of a day' },
  'date-time': { de: 'Bis zu einer Uhrzeit', en: 'Until a time of day' },
} satisfies Values

export const requirementLevels = {
  must: { de: 'Notwendig', en: 'Required' },
  can: { de: 'Wünschenswert', en: 'Welcome' },
} satisfies Values
