/** The plugin's error messages by their stable code. */
export const messages = {
  slug_empty: {
    de: 'Diese Kurzadresse enthält keine Buchstaben oder Ziffern. Geben Sie eine andere ein oder lassen Sie das Feld leer.',
    en: 'This slug holds no letters or digits. Enter another one or leave the field empty.',
  },
  slug_invalid: {
    de: 'Die Kurzadresse muss ein Text sein. Lassen Sie das Feld leer, damit sie aus dem Titel entsteht.',
    en: 'The slug must be a text. Leave the field empty to have it made from the title.',
  },
  slug_reserved: {
    de: 'Diese Kurzadresse ist für das System vergeben. Geben Sie eine andere ein.',
    en: 'This slug is reserved. Enter another one.',
  },
  slug_taken: {
    de: 'Diese Kurzadresse gehört schon einem anderen Eintrag, jetzt oder als frühere Adresse. Geben Sie eine andere ein.',
    en: 'Another entry has this slug, now or as a former one. Enter another one.',
  },
} as const
