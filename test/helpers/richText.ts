const text = (value: string) => ({
  detail: 0,
  format: 0,
  mode: 'normal' as const,
  style: '',
  text: value,
  type: 'text' as const,
  version: 1,
})

const element = (type: string, children: unknown[], extra: Record<string, unknown> = {}) => ({
  children,
  direction: 'ltr' as const,
  format: '' as const,
  indent: 0,
  type,
  version: 1,
  ...extra,
})

/** Editor state of paragraphs; a list within it is given as an array of its items. */
export const richText = (...parts: (string | string[])[]) => ({
  root: element(
    'root',
    parts.map((part) =>
      typeof part === 'string'
        ? element('paragraph', [text(part)], { textFormat: 0, textStyle: '' })
        : element(
            'list',
            part.map((item, index) => element('listitem', [text(item)], { value: index + 1 })),
            { listType: 'bullet', start: 1, tag: 'ul' },
          ),
    ),
  ) as never,
})
