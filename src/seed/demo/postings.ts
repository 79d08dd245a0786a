import type { Block } from './richText.ts'

type Text = {
  intro?: Block[]
  offers?: string[]
  requirements?: string[]
  summary: string
  tasks?: string[]
  title: string
}

/** One invented posting of the demo content; `texts` holds it by locale, the first is the one it was written in. */
export type DemoPosting = {
  applyBy: 'email-only' | 'phone' | 'post' | 'url'
  board?: string
  contact: { email?: string; function: string; name: string; phone?: string }
  /** Days from the day of loading until the deadline; none means that there is no deadline. */
  deadlineInDays?: number
  hoursPerWeek?: number
  internshipKind?: 'alongside-studies' | 'mandatory' | 'unspecified' | 'voluntary'
  isDraft?: boolean
  isFilled?: boolean
  isRolling?: boolean
  durationMax?: string
  durationMin?: string
  key: string
  kind: 'call' | 'freelance' | 'internship' | 'job' | 'volunteering'
  municipality?: string
  pay?: { amount?: number; kind: 'allowance' | 'amount' | 'unpaid' | 'unspecified'; text?: string }
  place: string
  provider: string
  texts: Record<string, Text>
  workplaceMode?: 'hybrid' | 'on-site' | 'remote'
}

export const demoPostings: DemoPosting[] = [
  {
    // The shape of a real posting: no job title, pay, hours, deadline or year; a maximum duration; e-mail only.
    key: 'praktikum-netzwerk',
    kind: 'internship',
    provider: 'dachverband',
    board: 'leipzig',
    place: 'Leipzig',
    municipality: '14713',
    durationMax: 'P3M',
    applyBy: 'email-only',
    contact: {
      name: 'Noor Beispiel',
      function: 'Koordination des Netzwerks',
      email: 'netzwerk@example.org',
    },
    texts: {
      de: {
        title: 'Praktikum im Netzwerk der MigrantInnenbeiräte',
        summary:
          'Mitarbeit bei Treffen, Protokollen und der Gründung neuer Beiräte, für höchstens drei Monate.',
        intro: [
          'Das Netzwerk verbindet die kommunalen MigrantInnenbeiräte des Landes und hilft dort, wo ein Beirat erst entsteht. Für diese Arbeit wünschen wir uns Verstärkung.',
          { h2: 'Worum es geht' },
          'Du lernst, wie KommunalpolitikerInnen entscheiden, und siehst, wie aus einer Idee eine Satzung wird.',
        ],
        tasks: [
          'Protokoll bei Netzwerktreffen führen',
          'Texte für Webseite und Rundbrief entwerfen',
          'Veranstaltungen der MigrantInnenbeiräte mit vorbereiten',
        ],
        offers: ['Einblick in Stadt- und Kreispolitik', 'Teilnahme an den Treffen in ganz Sachsen'],
        requirements: ['Freude am Schreiben', 'selbstständiges Arbeiten'],
      },
      en: {
        title: 'Internship with the network of migrants’ advisory boards',
        summary:
          'Help with meetings, minutes and the founding of new boards, for three months at most.',
        intro: [
          'The network connects the municipal migrants’ advisory boards and supports people who want to found one.',
        ],
        tasks: [
          'Take minutes at network meetings',
          'Draft texts for the website and the newsletter',
          'Help to prepare events of the advisory boards',
        ],
        offers: ['Insight into municipal and district politics', 'Meetings all over Saxony'],
        requirements: ['You like to write', 'You work independently'],
      },
    },
  },
  {
    key: 'praktikum-kultur',
    kind: 'internship',
    internshipKind: 'mandatory',
    provider: 'kulturhof',
    place: 'Leipzig',
    municipality: '14713',
    durationMin: 'P3M',
    durationMax: 'P6M',
    hoursPerWeek: 30,
    pay: { kind: 'allowance', amount: 450, text: 'monatliche Aufwandspauschale' },
    applyBy: 'url',
    deadlineInDays: 40,
    contact: { name: 'Mira Muster', function: 'Programmplanung', email: 'programm@example.org' },
    texts: {
      de: {
        title: 'Pflichtpraktikum Kulturmanagement (m/w/d)',
        summary: 'Konzerte und Proben planen, Künstlerinnen und Künstler betreuen.',
        intro: [
          'Im Frühjahr proben sechs Ensembles zugleich. Du behältst den Überblick über Räume und Termine.',
        ],
        tasks: [
          'Raumplan führen',
          'Abendkasse betreuen',
          'Beiträge für das Programmheft schreiben',
        ],
        offers: ['feste Ansprechperson', 'freier Eintritt zu allen Veranstaltungen'],
      },
    },
  },
  {
    key: 'job-beratung',
    kind: 'job',
    provider: 'bruecke',
    place: 'Dresden',
    municipality: '14612',
    hoursPerWeek: 32,
    pay: {
      kind: 'amount',
      amount: 3350,
      text: 'brutto im Monat, in Anlehnung an den öffentlichen Dienst',
    },
    applyBy: 'email-only',
    deadlineInDays: 25,
    contact: {
      name: 'Sami Beispiel',
      function: 'Leitung der Beratungsstelle',
      email: 'stelle@example.org',
    },
    workplaceMode: 'hybrid',
    texts: {
      de: {
        title: 'Beraterin oder Berater für Familien (m/w/d)',
        summary: 'Familien bei Anträgen, Schule und Wohnen begleiten, 32 Stunden in der Woche.',
        intro: [
          'Unsere Beratungsstelle ist vormittags geöffnet. Am Nachmittag besuchen wir Familien oder telefonieren mit Ämtern.',
          { h2: 'Dein Team' },
          'Wir sind zu fünft und sprechen zusammen acht Sprachen.',
        ],
        tasks: [
          'Beratung auf Deutsch und einer weiteren Sprache',
          'Fälle dokumentieren',
          'Gruppenabende leiten',
        ],
        offers: ['30 Tage Urlaub', 'Supervision', 'Zuschuss zur Fahrkarte'],
        requirements: ['Studium der Sozialen Arbeit oder gleichwertige Erfahrung', 'Deutsch C1'],
      },
      ar: {
        title: 'مستشارة أو مستشار للعائلات',
        summary: 'مرافقة العائلات في الطلبات والمدرسة والسكن، ٣٢ ساعة في الأسبوع.',
        intro: ['مكتبنا مفتوح صباحًا، وبعد الظهر نزور العائلات أو نتصل بالدوائر.'],
        tasks: ['تقديم المشورة بالألمانية ولغة أخرى', 'توثيق الحالات', 'إدارة الأمسيات الجماعية'],
        offers: ['ثلاثون يوم إجازة', 'إشراف مهني', 'مساهمة في تذكرة المواصلات'],
        requirements: ['شهادة في العمل الاجتماعي أو خبرة مماثلة', 'اللغة الألمانية C1'],
      },
    },
  },
  {
    key: 'job-projekt',
    kind: 'job',
    provider: 'hochschule',
    place: 'Mittweida',
    municipality: '14522',
    hoursPerWeek: 20,
    pay: { kind: 'unspecified' },
    applyBy: 'url',
    deadlineInDays: 60,
    contact: { name: 'Dr. Ada Exempel', function: 'Projektleitung', email: 'projekt@example.org' },
    texts: {
      de: {
        title: 'Wissenschaftliche Mitarbeit: Wie Beiräte wirken (m/w/d)',
        summary: 'Interviews mit Beiratsmitgliedern führen und auswerten.',
        intro: [
          'Das Vorhaben fragt, welche Empfehlungen von Beiräten ein Jahr später umgesetzt sind.',
        ],
        tasks: ['Leitfäden entwickeln', 'Interviews führen', 'Ergebnisse vorstellen'],
      },
      en: {
        title: 'Research associate: what advisory boards achieve (all genders)',
        summary: 'Interview members of advisory boards and evaluate the results.',
        intro: [
          'We ask which recommendations of advisory boards have been put into practice one year later.',
        ],
        tasks: ['Design interview guides', 'Conduct interviews', 'Present the results'],
      },
    },
  },
  {
    key: 'ehrenamt-sprache',
    kind: 'volunteering',
    provider: 'meissen',
    place: 'Meißen',
    municipality: '14627',
    isRolling: true,
    pay: { kind: 'unpaid' },
    applyBy: 'phone',
    contact: { name: 'Jonas Muster', function: 'Sprachpaten', phone: '+49 3521 000000' },
    texts: {
      de: {
        title: 'Sprachpatinnen und Sprachpaten',
        summary: 'Eine Stunde in der Woche gemeinsam Deutsch sprechen.',
        intro: ['Du brauchst keine Ausbildung. Wichtig sind Geduld und Neugier.'],
        tasks: ['sich einmal in der Woche treffen', 'zuhören und erklären'],
        offers: ['Einführung an zwei Abenden', 'Versicherung'],
      },
      'de-simple': {
        title: 'Deutsch sprechen mit anderen',
        summary:
          'Sie treffen einen Menschen. Sie sprechen zusammen Deutsch. Eine Stunde in der Woche.',
        intro: [
          'Sie müssen kein Lehrer sein.',
          'Sie brauchen Zeit und Geduld.',
          'Wir zeigen Ihnen, wie es geht.',
        ],
        tasks: ['Sie treffen sich einmal in der Woche.', 'Sie hören zu. Sie erklären Wörter.'],
        offers: ['Wir zeigen Ihnen alles an 2 Abenden.', 'Sie sind versichert.'],
      },
    },
  },
  {
    key: 'ehrenamt-bahnhof',
    kind: 'volunteering',
    provider: 'nordsachsen',
    place: 'Torgau',
    municipality: '14730',
    isRolling: true,
    pay: { kind: 'unpaid' },
    applyBy: 'email-only',
    contact: { name: 'Olha Beispiel', function: 'Einsatzplan', email: 'ankommen@example.org' },
    texts: {
      de: {
        title: 'Begleitung am Bahnhof und im ersten Monat',
        summary: 'Familien am Bahnhof abholen und beim Einrichten helfen.',
        intro: ['Die Einsätze werden zwei Wochen vorher geplant. Du sagst, wann du Zeit hast.'],
        tasks: ['abholen', 'Möbel tragen', 'den Weg zum Amt zeigen'],
      },
      'de-simple': {
        title: 'Menschen am Bahnhof helfen',
        summary: 'Menschen kommen neu nach Torgau. Sie holen die Menschen am Bahnhof ab.',
        intro: [
          'Sie sagen uns: Dann habe ich Zeit.',
          'Wir machen einen Plan.',
          'Sie sind nie allein.',
        ],
        tasks: ['Sie holen Menschen ab.', 'Sie tragen Möbel.', 'Sie zeigen den Weg zum Amt.'],
      },
    },
  },
  {
    key: 'honorar-workshop',
    kind: 'freelance',
    provider: 'jugendrat',
    place: 'Dresden',
    municipality: '14612',
    pay: { kind: 'amount', amount: 280, text: 'je Workshoptag, zuzüglich Fahrtkosten' },
    applyBy: 'email-only',
    deadlineInDays: 33,
    contact: { name: 'Ines Exempel', function: 'Workshops', email: 'workshop@example.org' },
    texts: {
      de: {
        title: 'Honorarkräfte für Planspiele zum Stadtrat (m/w/d)',
        summary: 'Planspiele für Jugendliche ab 14 Jahren an acht Tagen im Jahr leiten.',
        intro: [
          'Die Jugendlichen spielen eine Sitzung nach. Du leitest durch den Tag und gibst Rückmeldung.',
        ],
        tasks: ['Planspiel vorbereiten', 'einen Tag leiten', 'kurz auswerten'],
        requirements: ['Erfahrung in der Jugendarbeit'],
      },
      en: {
        title: 'Freelance trainers for council simulations (all genders)',
        summary: 'Lead simulations for young people on eight days a year.',
        intro: ['The participants act out a council session. You guide them through the day.'],
        tasks: ['Prepare the simulation', 'Lead one day', 'Write a short evaluation'],
        requirements: ['Experience in youth work'],
      },
    },
  },
  {
    key: 'honorar-dolmetschen',
    kind: 'freelance',
    provider: 'wegweiser',
    place: 'Chemnitz',
    municipality: '14511',
    pay: { kind: 'amount', amount: 35, text: 'je Stunde' },
    applyBy: 'post',
    isRolling: true,
    workplaceMode: 'hybrid',
    contact: { name: 'Parisa Beispiel', function: 'Vermittlung', phone: '+49 371 000000' },
    texts: {
      de: {
        title: 'Dolmetschende für Persisch und Türkisch (m/w/d)',
        summary: 'Gespräche in Schulen und Arztpraxen dolmetschen, vor Ort oder am Telefon.',
        intro: ['Wir vermitteln Termine und sorgen für Schulungen zu Schweigepflicht und Rolle.'],
        tasks: ['Gespräche dolmetschen', 'Termine verlässlich wahrnehmen'],
        requirements: ['Persisch oder Türkisch auf hohem Niveau'],
      },
      ar: {
        title: 'مترجمات ومترجمون شفويون',
        summary: 'ترجمة المحادثات في المدارس والعيادات، حضوريًا أو عبر الهاتف.',
        intro: ['نحن ننظم المواعيد ونقدم تدريبًا قصيرًا قبل البدء.'],
        tasks: ['ترجمة المحادثات', 'الالتزام بالمواعيد'],
        requirements: ['إتقان الفارسية أو التركية'],
      },
    },
  },
  {
    key: 'aufruf-beirat',
    kind: 'call',
    provider: 'dachverband',
    board: 'chemnitz',
    place: 'Chemnitz',
    municipality: '14511',
    applyBy: 'url',
    // Soon enough for the start page to tell of it.
    deadlineInDays: 12,
    contact: {
      name: 'Noor Beispiel',
      function: 'Koordination des Netzwerks',
      email: 'netzwerk@example.org',
    },
    texts: {
      de: {
        title: 'Mitglied im Integrationsbeirat werden',
        summary: 'Acht Plätze sind zu besetzen. Bewerben kann sich, wer in der Stadt lebt.',
        intro: [
          'Der Beirat trifft sich sechsmal im Jahr. Eine Aufwandsentschädigung ist in der Satzung geregelt.',
        ],
        requirements: ['Wohnort in der Stadt', 'Interesse am Zusammenleben'],
      },
      uk: {
        title: 'Станьте членом ради з питань інтеграції',
        summary: 'Вісім місць відкрито. Подати заявку може кожен, хто живе в місті.',
        intro: ['Рада збирається шість разів на рік.'],
        requirements: ['Проживання в місті', 'Інтерес до спільного життя'],
      },
    },
  },
  {
    key: 'aufruf-foerderung',
    kind: 'call',
    provider: 'stiftung',
    place: 'Sachsen',
    applyBy: 'url',
    deadlineInDays: 75,
    contact: { name: 'Karl Muster', function: 'Förderung', email: 'foerderung@example.org' },
    texts: {
      de: {
        title: 'Kleine Vorhaben, schnelle Zusage: Förderrunde im Winter',
        summary: 'Vereine können bis zu 2.000 Euro für Vorhaben der Nachbarschaft beantragen.',
        intro: [
          'Der Antrag passt auf zwei Seiten. Die Zusage kommt innerhalb von vier Wochen.',
          { h2: 'Was gefördert wird' },
          { ul: ['Honorare', 'Mieten', 'Material', 'Fahrtkosten'] },
        ],
      },
    },
  },
  {
    key: 'job-buero',
    kind: 'job',
    provider: 'dachverband',
    place: 'Dresden',
    municipality: '14612',
    hoursPerWeek: 25,
    pay: { kind: 'unspecified' },
    applyBy: 'email-only',
    isFilled: true,
    deadlineInDays: 10,
    contact: { name: 'Lena Beispiel', function: 'Geschäftsstelle', email: 'buero@example.org' },
    texts: {
      de: {
        title: 'Büroorganisation in der Geschäftsstelle (m/w/d)',
        summary: 'Post, Buchungen und Termine: die Stelle ist inzwischen besetzt.',
        tasks: ['Reisen buchen', 'Rechnungen ablegen', 'Gäste empfangen'],
      },
    },
  },
  {
    key: 'praktikum-presse',
    kind: 'internship',
    internshipKind: 'alongside-studies',
    provider: 'zwickau',
    place: 'Zwickau',
    municipality: '14524',
    durationMax: 'P2M',
    applyBy: 'email-only',
    deadlineInDays: -12,
    contact: { name: 'Tom Exempel', function: 'Presse', email: 'presse@example.org' },
    texts: {
      de: {
        title: 'Praktikum Pressearbeit (m/w/d)',
        summary: 'Die Bewerbungsfrist ist abgelaufen.',
        tasks: ['Pressemitteilungen schreiben', 'Verteiler pflegen'],
      },
    },
  },
  {
    key: 'ehrenamt-sport',
    kind: 'volunteering',
    provider: 'erzgebirge',
    place: 'Aue',
    municipality: '14521',
    isRolling: true,
    pay: { kind: 'unpaid' },
    applyBy: 'phone',
    contact: { name: 'Rami Muster', function: 'Sportgruppen', phone: '+49 3771 000000' },
    texts: {
      de: {
        title: 'Übungsleitung für die Laufgruppe',
        summary:
          'Jeden Samstag um neun: eine gemischte Gruppe sucht jemanden, der das Tempo vorgibt.',
        tasks: ['Strecken aussuchen', 'Aufwärmen anleiten'],
        offers: ['Kosten für den Übungsleiterschein'],
      },
    },
  },
  {
    // Stays a draft of the organisation whose demo account may edit it and may not publish it.
    key: 'entwurf-cafe',
    kind: 'volunteering',
    provider: 'bruecke',
    place: 'Dresden',
    municipality: '14612',
    isDraft: true,
    pay: { kind: 'unpaid' },
    applyBy: 'email-only',
    contact: {
      name: 'Sami Beispiel',
      function: 'Leitung der Beratungsstelle',
      email: 'cafe@example.org',
    },
    texts: {
      de: {
        title: 'Mithilfe im Nachbarschaftscafé',
        summary: 'Entwurf: Wir suchen Menschen, die donnerstags Kaffee ausschenken.',
        tasks: ['Kaffee kochen', 'Gäste begrüßen'],
      },
    },
  },
]
