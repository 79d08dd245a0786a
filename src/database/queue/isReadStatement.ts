const COMMENTS = /^(?:\s+|--[^\n]*(?:\n|$)|\/\*[\s\S]*?\*\/)+/
const WRITES = /\b(?:insert|update|delete|replace)\b/i

/**
 * Whether a statement surely only reads. Whatever is in doubt counts as a write and waits for the turn; the reading
 * connection refuses writes by itself (`query_only`), so a mistake here is an error and never a lost update.
 */
export const isReadStatement = (sql: string): boolean => {
  const text = sql.replace(COMMENTS, '')
  if (/^(?:select|explain|values)\b/i.test(text)) return true
  return /^with\b/i.test(text) && !WRITES.test(text)
}
