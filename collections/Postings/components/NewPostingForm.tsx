'use client'
import {
  Form,
  FormSubmit,
  SetStepNav,
  TextField,
  useConfig,
  useLocale,
  useTranslation,
} from '@payloadcms/ui'
import { getTranslation } from '@payloadcms/translations'
import { useRouter } from 'next/navigation.js'
import { useState, useSyncExternalStore } from 'react'
import { slugs } from '../../slugs.ts'

const texts = {
  de: {
    heading: 'Neue Ausschreibung',
    help: 'Die Überschrift, neutral formuliert oder mit (m/w/d). Sie lässt sich später ändern.',
    intro:
      'Zuerst der Titel. Danach entsteht ein Entwurf, der sich beim Schreiben selbst speichert.',
    missing: 'Bitte einen Titel angeben.',
    next: 'Weiter',
    title: 'Titel',
  },
  en: {
    heading: 'New posting',
    help: 'The heading, in neutral wording or with (m/f/d). It can be changed later.',
    intro: 'First the title. Then there is a draft that saves itself while you write.',
    missing: 'Give a title.',
    next: 'Continue',
    title: 'Title',
  },
}

const subscribeToNothing = () => () => {}

/** Whether the browser has taken over the page that the server drew. */
const useIsHydrated = (): boolean =>
  useSyncExternalStore(
    subscribeToNothing,
    () => true,
    () => false,
  )

type Props = {
  /** For whom somebody writes who works for an organisation. */
  provider: string | undefined
}

/** Asks for the title, stores the draft and goes on to its form. */
export const NewPostingForm = ({ provider }: Props) => {
  const { config, getEntityConfig } = useConfig()
  const { code } = useLocale()
  const { i18n } = useTranslation()
  const router = useRouter()
  const isHydrated = useIsHydrated()
  const text = i18n.language === 'en' ? texts.en : texts.de
  const validate = (value: unknown) =>
    (typeof value === 'string' && value.trim() !== '') || text.missing
  // The form takes every other object for a new beginning, and what was typed would be gone with the next drawing.
  const [initialState] = useState(() => ({
    ...(provider && { provider: { initialValue: provider, valid: true, value: provider } }),
    // Asked at the submit itself: what the field finds while one types arrives later than a quick click.
    title: { initialValue: '', valid: true, validate, value: '' },
  }))
  const list = `${config.routes.admin}/collections/${slugs.postings}`
  const { labels } = getEntityConfig({ collectionSlug: slugs.postings })
  return (
    <>
      <SetStepNav
        nav={[{ label: getTranslation(labels.plural, i18n), url: list }, { label: text.heading }]}
      />
      <h1>{text.heading}</h1>
      <p>{text.intro}</p>
      <Form
        action={`${config.routes.api}/${slugs.postings}?draft=true&depth=0&locale=${code}`}
        initialState={initialState}
        method="POST"
        onSuccess={(json) => {
          const { doc } = json as { doc: { id: string } }
          router.replace(`${list}/${doc.id}?locale=${code}`)
        }}
      >
        <TextField
          field={{
            name: 'title',
            admin: { description: text.help },
            label: text.title,
            maxLength: 250,
            required: true,
          }}
          path="title"
          // What is typed before the form listens is lost to it, and the form would ask for the title in view.
          readOnly={!isHydrated}
          validate={validate}
        />
        <FormSubmit disabled={!isHydrated} size="large">
          {text.next}
        </FormSubmit>
      </Form>
    </>
  )
}
