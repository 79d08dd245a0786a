/** A field's label in the editor's language, its name where it has none of its own. */
export const labelOf = ({
  label,
  language,
  name,
}: {
  label: unknown
  language: string | undefined
  name: string
}): string => {
  if (typeof label === 'string') return label
  if (typeof label !== 'object' || label === null) return name
  const labels = label as Record<string, unknown>
  const text = labels[language ?? 'de'] ?? labels.de ?? labels.en
  return typeof text === 'string' ? text : name
}
