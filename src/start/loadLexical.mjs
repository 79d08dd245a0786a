/**
 * Loaded alone and before everything else: the editor's packages await imports at their top, and where Node 20 meets
 * them by several ways at once, the import never ends and the process leaves in silence with code 13.
 */
await import('@payloadcms/richtext-lexical/lexical')
