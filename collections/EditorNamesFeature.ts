import { createServerFeature } from '@payloadcms/richtext-lexical'

/** German names for the buttons of the text editor that have none in Payload. */
export const EditorNamesFeature = createServerFeature({
  feature: {
    ClientFeature: '/collections/components/EditorNames.tsx#EditorNamesFeatureClient',
  },
  key: 'editorNames',
})
