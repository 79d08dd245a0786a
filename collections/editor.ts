import {
  BlockquoteFeature,
  BoldFeature,
  EXPERIMENTAL_TableFeature,
  FixedToolbarFeature,
  HeadingFeature,
  HorizontalRuleFeature,
  InlineToolbarFeature,
  ItalicFeature,
  lexicalEditor,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  StrikethroughFeature,
  SubscriptFeature,
  SuperscriptFeature,
  UnderlineFeature,
  UnorderedListFeature,
  UploadFeature,
} from '@payloadcms/richtext-lexical'
import { linkAddress } from './fields/linkAddress.ts'
import { slugs } from './slugs.ts'

/** Entries a text can link to. */
const linkable = [
  slugs.postings,
  slugs.memberOrganizations,
  slugs.advisoryBoards,
  slugs.meetings,
  slugs.meetingProtocols,
  slugs.resolutions,
  slugs.documents,
]

/**
 * The one editor for all rich text. Headings begin at level 2, since level 1 is the title of the entry; links go to
 * entries or addresses; images come from the media collection, so that they carry an alt text. Nothing here loads
 * anything from another host.
 */
export const editor = lexicalEditor({
  admin: {
    // Payload's own says "du" in German, and speaks of commands.
    placeholder: {
      de: 'Hier schreiben. „/“ zeigt, was sich einfügen lässt.',
      en: 'Write here. “/” shows what can be put in.',
    },
  },
  features: [
    ParagraphFeature(),
    HeadingFeature({ enabledHeadingSizes: ['h2', 'h3', 'h4'] }),
    BoldFeature(),
    ItalicFeature(),
    UnderlineFeature(),
    StrikethroughFeature(),
    SubscriptFeature(),
    SuperscriptFeature(),
    UnorderedListFeature(),
    OrderedListFeature(),
    BlockquoteFeature(),
    HorizontalRuleFeature(),
    LinkFeature({
      enabledCollections: linkable,
      fields: ({ defaultFields }) =>
        defaultFields.map((field): (typeof defaultFields)[number] =>
          field.name === 'url' && field.type === 'text' && !field.hasMany
            ? // Payload's own hook would encode the colon of what it does not know; the rule refuses that instead.
              { ...field, hooks: {}, validate: linkAddress }
            : field,
        ),
    }),
    UploadFeature({ enabledCollections: [slugs.media] }),
    EXPERIMENTAL_TableFeature(),
    FixedToolbarFeature(),
    InlineToolbarFeature(),
  ],
})
